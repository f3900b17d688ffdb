import './HeatDelta.css';

interface Props {
  /** 0 … 1: how far this could go to any customer. */
  scripted: number;
  why: string;
}

/** How scripted the draft reads, in words. */
export function ScriptedMeter({ scripted, why }: Props) {
  return (
    <section className="scripted" aria-label="How scripted it reads">
      <p>
        <span className="heat-delta__sign" aria-hidden="true">
          {scripted >= 0.6 ? '≡' : scripted >= 0.3 ? '≈' : '✎'}
        </span>{' '}
        <strong>
          {scripted >= 0.6
            ? 'Reads like a script'
            : scripted >= 0.3
              ? 'Partly reads like a script'
              : 'Reads as written for this customer'}
        </strong>
      </p>
      {scripted >= 0.3 && why !== '' && <p className="heat-delta__reasons">{why}</p>}
    </section>
  );
}
