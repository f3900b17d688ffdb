import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import { Notice } from '../../components/Notice';
import { ProgressCharts } from '../../components/practice/ProgressCharts';
import { attemptsCsv } from '../../lib/practice/attempts-csv';
import { progressOf } from '../../lib/practice/progress';
import type { Desk } from './desk';
import type { Outfit } from './outfit';

/** How practice goes, for the trainee alone. */
export function ProgressView({ desk, saveFile }: { desk: Desk; saveFile: Outfit['saveFile'] }) {
  const [asked, setAsked] = useState(false);
  if (desk.attempts.length === 0) {
    return (
      <section className="practice__section" aria-label="Progress">
        <h2>Progress</h2>
        <Notice kind="empty" title="Nothing to show yet">
          <p>
            Your scores appear here after the first case. <a href="#cases">Choose a case</a>
          </p>
        </Notice>
      </section>
    );
  }
  return (
    <section className="practice__section" aria-label="Progress">
      <h2>Progress</h2>
      <p className="quiet">
        For you alone: scores, guesses and names of rules, kept in this browser. None of your words.
      </p>
      <ProgressCharts progress={progressOf(desk.attempts, desk.clock())} explain={desk.explain} />
      <div className="practice__bar">
        <Button
          className="button"
          onPress={() => {
            saveFile('practice.csv', attemptsCsv(desk.attempts), 'text/csv');
          }}
        >
          Save as CSV
        </Button>
        {asked ? (
          <>
            <span>All {desk.attempts.length} tries go, for good.</span>
            <Button
              className="button"
              onPress={() => {
                setAsked(false);
                desk.wipe();
              }}
            >
              Wipe them
            </Button>
            <Button
              className="button button--bare"
              onPress={() => {
                setAsked(false);
              }}
            >
              Keep them
            </Button>
          </>
        ) : (
          <Button
            className="button button--bare"
            onPress={() => {
              setAsked(true);
            }}
          >
            Wipe my progress
          </Button>
        )}
      </div>
    </section>
  );
}
