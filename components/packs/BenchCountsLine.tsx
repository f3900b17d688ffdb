import type { BenchCounts } from './bench-result';

/** How much a pack changes, in numbers. */
export function BenchCountsLine({ counts, of }: { counts: BenchCounts; of: number }) {
  const { messages, changed, tone, labels, evidence, findings, offered } = counts;
  return (
    <div className="bench-counts">
      <p role="status">
        {messages < of ? `${messages} of ${of} tried …` : `${messages} tried.`} <strong>{changed} changed.</strong>
      </p>
      <dl>
        {[
          ['Another tone', tone],
          ['Other types or flags', labels],
          ['Other words marked', evidence],
          ['Other remarks on the reply', findings],
          ['Phrasings of the pack offered', offered],
        ].map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
