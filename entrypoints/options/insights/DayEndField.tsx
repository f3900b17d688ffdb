interface Props {
  /** Minutes since midnight. */
  dayEnds: number;
  onChange: (dayEnds: number) => void;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** When the working day ends: what a promise for "today" or "by Friday" means. */
export function DayEndField({ dayEnds, onChange }: Props) {
  return (
    <label className="day-end">
      A promise for “today” or “by Friday” is due when your working day ends, at{' '}
      <input
        type="time"
        className="field"
        value={`${twoDigits(Math.floor(dayEnds / 60))}:${twoDigits(dayEnds % 60)}`}
        onChange={({ target: { value } }) => {
          const [hours = NaN, minutes = NaN] = value.split(':').map(Number);
          if (!Number.isNaN(hours + minutes)) onChange(hours * 60 + minutes);
        }}
      />
    </label>
  );
}
