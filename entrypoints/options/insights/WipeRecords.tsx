import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import type { Bus } from '../../../lib/messaging/bus';

/** One button after which nothing of the records is left; it asks once more before it does. */
export function WipeRecords({ bus }: { bus: Bus }) {
  const [stage, setStage] = useState<'none' | 'asked' | 'wiped' | 'failed'>('none');
  const wipe = async (): Promise<void> => {
    const { ok } = await bus.send('records:wiped', undefined);
    setStage(ok ? 'wiped' : 'failed');
  };
  return (
    <>
      <h3>Wipe</h3>
      <p className="quiet">
        Takes away what was counted, corrected and promised, your habits, the fingerprints of your wording, and what was
        set for them. Your other settings and your packs stay.
      </p>
      <div className="chips">
        {stage === 'asked' ? (
          <>
            <Button className="button button--main" onPress={() => void wipe()}>
              Wipe it all
            </Button>
            <Button
              className="button"
              onPress={() => {
                setStage('none');
              }}
            >
              Keep it
            </Button>
          </>
        ) : (
          <Button
            className="button"
            onPress={() => {
              setStage('asked');
            }}
          >
            Wipe my records …
          </Button>
        )}
        <span role="status">
          {stage === 'wiped' ? 'Wiped. Nothing is left.' : stage === 'failed' ? 'Not wiped: please try again.' : ''}
        </span>
      </div>
    </>
  );
}
