import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';

import './HandOver.css';

interface Props {
  lines: readonly string[];
  /** Open from the start: the plan calls for a hand-over. */
  called: boolean;
  onCopy: (text: string) => void;
}

/** What the next person needs, ready to copy, so that the customer need not tell it again. */
export function HandOver({ lines, called, onCopy }: Props) {
  if (lines.length === 0) return null;
  return (
    <Disclosure className="hand-over" defaultExpanded={called}>
      <Heading level={3} className="hand-over__heading">
        <Button slot="trigger" className="button button--bare hand-over__trigger">
          Hand over to somebody else
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="hand-over__lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button
          className="button"
          onPress={() => {
            onCopy(lines.join('\n'));
          }}
        >
          Copy the summary
        </Button>
      </DisclosurePanel>
    </Disclosure>
  );
}
