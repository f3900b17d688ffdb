import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';

import { CaseToClean } from '../../../components/CaseToClean';
import { correctedCases, type CorrectedCase } from '../../../lib/storage/records-session';
import { saveFile } from '../../practice/save-file';

/**
 * Messages that the agent corrected, to be handed to whoever writes the rules. Each is shown with its names and numbers covered,
 * can be cleaned further, and is left out until it is ticked. They are in memory only, and gone when the browser closes.
 */
export function CorrectedCases() {
  const [cases, setCases] = useState<readonly CorrectedCase[]>([]);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [ticked, setTicked] = useState<readonly string[]>([]);

  useEffect(() => {
    const until = new AbortController();
    const take = (kept: readonly CorrectedCase[]): void => {
      if (!until.signal.aborted) setCases(kept);
    };
    const unwatch = correctedCases.watch(take);
    void correctedCases.getValue().then(take);
    return () => {
      until.abort();
      unwatch();
    };
  }, []);

  const chosen = cases.filter(({ key }) => ticked.includes(key));
  const save = (): void => {
    const rows = chosen.map(({ key, masked, tone, types, flags, corrections }) => ({
      text: texts[key] ?? masked,
      tone,
      types,
      flags,
      corrections,
    }));
    saveFile('evenkeel-corrected.json', JSON.stringify(rows, null, 1), 'application/json');
  };

  return (
    <section aria-labelledby="corrected-title">
      <h2 id="corrected-title">What you corrected</h2>
      {cases.length === 0 ? (
        <p className="quiet">
          Messages that you correct are listed here until the browser closes, so that you can hand them to whoever
          writes your rules.
        </p>
      ) : (
        <>
          <p>
            Names and numbers are covered. Read each one, take out what could still tell whose it is, then tick it. What
            is not ticked goes nowhere, and all of it is gone when the browser closes.
          </p>
          <ul className="cases-to-clean">
            {cases.map(({ key, masked, corrections }) => (
              <CaseToClean
                key={key}
                text={texts[key] ?? masked}
                corrections={corrections}
                ticked={ticked.includes(key)}
                onText={(text) => {
                  setTexts({ ...texts, [key]: text });
                  // What was ticked was another text.
                  setTicked(ticked.filter((other) => other !== key));
                }}
                onTick={(on) => {
                  setTicked(on ? [...ticked, key] : ticked.filter((other) => other !== key));
                }}
              />
            ))}
          </ul>
          <div>
            <Button className="button button--main" isDisabled={chosen.length === 0} onPress={save}>
              Export {chosen.length} of {cases.length}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
