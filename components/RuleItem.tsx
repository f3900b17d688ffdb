import { ExampleText } from './ExampleText';
import type { RuleEntry } from './rule-entry';
import { strengthWords } from './source-words';
import { Toggle } from './Toggle';

interface Props {
  rule: RuleEntry;
  off: boolean;
  /** It cannot be switched here. */
  locked: boolean;
  onSwitch: (off: boolean) => void;
  /** How often it spoke here, and how often the agent said that it was wrong; undefined where it never did. */
  agreement?: { spoke: number; corrected: number } | undefined;
}

/** One rule: what it says, for what, on whose word, with examples; and its switch. */
export function RuleItem({ rule, off, locked, onSwitch, agreement }: Props) {
  return (
    <li className="rule" data-off={off || undefined}>
      <details>
        <summary>
          <span className="rule__for">{rule.speaksFor}</span> {rule.why}
          {agreement !== undefined && agreement.corrected > 0 && (
            <span className="quiet"> Corrected {times(agreement.corrected)}.</span>
          )}
        </summary>
        <div className="rule__more">
          <p className="quiet">
            {rule.id}. Source: {rule.source} ({strengthWords[rule.strength]}).
          </p>
          {agreement && (
            <p className="quiet">
              Spoke {times(agreement.spoke)} here; you corrected it {times(agreement.corrected)}.
            </p>
          )}
          <ul aria-label="Marks">
            {rule.match.map((text) => (
              <li key={text} className="rule__example">
                <span aria-hidden="true">✓</span> <ExampleText text={text} />
              </li>
            ))}
          </ul>
          <ul aria-label="Leaves alone">
            {rule.miss.map((text) => (
              <li key={text} className="rule__example rule__example--miss">
                <span aria-hidden="true">–</span> {text}
              </li>
            ))}
          </ul>
          <Toggle
            on={!off}
            disabled={locked}
            onChange={(on) => {
              onSwitch(!on);
            }}
          >
            Use this rule
          </Toggle>
        </div>
      </details>
    </li>
  );
}

const times = (count: number): string => (count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`);
