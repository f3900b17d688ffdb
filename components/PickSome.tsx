import './PickSome.css';

interface Props<Value extends string> {
  label: string;
  options: readonly { value: Value; name: string }[];
  /** None chosen: it does not matter. */
  chosen: readonly Value[];
  onChoose: (chosen: Value[]) => void;
}

/** Some of a few, as boxes to tick. */
export function PickSome<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  return (
    <fieldset className="pick-some">
      <legend className="edit-field__label">{label}</legend>
      <div className="chips">
        {options.map(({ value, name }) => (
          <label key={value} className="chip pick-some__option">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) => {
                // In the order of the options, so that the same choice is written the same.
                onChoose(
                  options.flatMap((one) => {
                    const picked = one.value === value ? target.checked : chosen.includes(one.value);
                    return picked ? [one.value] : [];
                  }),
                );
              }}
            />{' '}
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
