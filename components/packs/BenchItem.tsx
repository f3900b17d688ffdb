import { labelWords } from '../label-words';
import { MarkedText } from '../MarkedText';
import { severityWords } from '../severity-words';
import { stepWords } from '../step-words';
import type { BenchResult } from './bench-result';

/** One message: what was said of it without the pack, and what is said with it. */
export function BenchItem({ result }: { result: BenchResult }) {
  const { id, message, reply, tone, gained, lost, evidence, findings, offered } = result;
  const marked = [...evidence.gained, ...evidence.lost];
  const remarked = [...findings.gained, ...findings.lost];
  const quoted = (text: string, { start, end }: { start: number; end: number }): string =>
    `“${text.slice(start, end)}”`;
  return (
    <li className="bench-result">
      <p className="quiet">{id}</p>
      <div className="bench-result__text" tabIndex={0} role="group" aria-label={`Message ${id}`}>
        <MarkedText text={message} spans={marked} />
      </div>
      <ul className="bench-result__changes" aria-label="Changes">
        {tone.before !== tone.after && (
          <li>
            Tone: {labelWords(tone.before).name} → <strong>{labelWords(tone.after).name}</strong>
          </li>
        )}
        {gained.map((label) => (
          <li key={label}>
            Now called: <strong>{labelWords(label).name}</strong>
          </li>
        ))}
        {lost.map((label) => (
          <li key={label}>
            No longer called: <strong>{labelWords(label).name}</strong>
          </li>
        ))}
        {evidence.gained.map((one, index) => (
          <li key={index}>
            Now marked: {quoted(message, one)} for {labelWords(one.label).name}{' '}
            <span className="quiet">{one.rule}</span>
          </li>
        ))}
        {evidence.lost.map((one, index) => (
          <li key={index}>
            No longer marked: {quoted(message, one)} for {labelWords(one.label).name}{' '}
            <span className="quiet">{one.rule}</span>
          </li>
        ))}
      </ul>
      {reply !== null && remarked.length > 0 && (
        <>
          <div className="bench-result__text" tabIndex={0} role="group" aria-label={`Reply to ${id}`}>
            <MarkedText text={reply} spans={remarked} />
          </div>
          <ul className="bench-result__changes" aria-label="Remarks on the reply">
            {findings.gained.map(({ severity, why, rule }, index) => (
              <li key={index}>
                New remark ({severityWords[severity].name.toLowerCase()}): {why} <span className="quiet">{rule}</span>
              </li>
            ))}
            {findings.lost.map(({ why, rule }, index) => (
              <li key={index}>
                Remark gone: {why} <span className="quiet">{rule}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {offered.length > 0 && (
        <details>
          <summary>Phrasings of the pack that would be offered ({offered.length})</summary>
          <ul>
            {offered.map(({ step, text }, index) => (
              <li key={index}>
                <span className="quiet">{stepWords[step]}:</span> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
