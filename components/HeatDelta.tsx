import './HeatDelta.css';

interface Props {
  /** −1 lowers the heat … 1 raises it. */
  heat: number;
  reasons: readonly string[];
}

/** Whether the draft lowers or raises the heat, and by what. */
export function HeatDelta({ heat, reasons }: Props) {
  return (
    <section className="heat-delta" aria-label="Heat of your draft">
      <p>
        <span className="heat-delta__sign" data-way={way(heat)} aria-hidden="true">
          {heat <= -0.15 ? '↓' : heat >= 0.15 ? '↑' : '→'}
        </span>{' '}
        <strong>{words(heat)}</strong>
      </p>
      {reasons.length > 0 && (
        <ul className="heat-delta__reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const way = (heat: number): string => (heat <= -0.15 ? 'down' : heat >= 0.15 ? 'up' : 'level');

function words(heat: number): string {
  if (heat <= -0.5) return 'Lowers the heat';
  if (heat <= -0.15) return 'Lowers the heat a little';
  if (heat < 0.15) return 'Leaves the heat as it is';
  return heat < 0.5 ? 'Raises the heat a little' : 'Raises the heat';
}
