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
}

/** One rule: what it says, for what, on whose word, with examples; and its switch. */
export function RuleItem({ rule, off, locked, onSwitch }: Props) {
  return (
    <li className="rule" data-off={off || undefined}>
      <details>
        <summary>
          <span className="rule__for">{rule.speaksFor}</span> {rule.why}
        </summary>
        <div className="rule__more">
          <p className="quiet">
            {rule.id}. Source: {rule.source} ({strengthWords[rule.strength]}).
          </p>
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
