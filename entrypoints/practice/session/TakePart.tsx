import { useState } from 'react';

import { Notice } from '../../../components/Notice';
import { FilePick } from '../../../components/practice/FilePick';
import { SessionWork } from '../../../components/practice/SessionWork';
import { resultFile } from '../../../lib/practice/result-file';
import { cardOf } from '../cards';
import type { Desk } from '../desk';
import type { Outfit } from '../outfit';

interface Props {
  desk: Desk;
  readPack: Outfit['readPack'];
  saveFile: Outfit['saveFile'];
}

/** A trainee opens a session, works through it, and saves the result. */
export function TakePart({ desk, readPack, saveFile }: Props) {
  const [trainee, setTrainee] = useState('');
  const [includeReplies, setIncludeReplies] = useState(false);
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const { session } = desk;

  const open = async (file: File): Promise<void> => {
    const read = await readPack(await file.text(), file.name);
    if (!read.ok) setTrouble(read.trouble);
    else if (read.value.cases.length === 0)
      setTrouble([`${file.name}: there are no cases in this pack. Ask your lead for the session's file.`]);
    else {
      setTrouble([]);
      desk.openSession(read.value);
    }
  };

  if (!session) {
    return (
      <>
        <FilePick
          label="Open the session that your lead gave you:"
          onFiles={([file]) => {
            if (file) void open(file);
          }}
        />
        {trouble.length > 0 && (
          <Notice kind="failed" title="This file could not be opened">
            <ul>
              {trouble.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        )}
      </>
    );
  }

  const mine = desk.attempts.filter((one) => one.session === session.id);
  return (
    <SessionWork
      name={session.name}
      cases={session.cases.map((one) => cardOf(one, 'cases', mine))}
      trainee={trainee}
      onTrainee={setTrainee}
      includeReplies={includeReplies}
      onIncludeReplies={setIncludeReplies}
      onSave={() => {
        const attempts = mine.map((attempt) => {
          const replies = includeReplies ? desk.repliesOf(attempt) : undefined;
          return replies ? { ...attempt, replies: [...replies] } : attempt;
        });
        const made = desk.clock().toISOString();
        const { id, name } = session;
        const text = resultFile({ trainee: trainee.trim(), session: { id, name }, made, attempts });
        saveFile(`${id}-${trainee.trim().replace(/[^\p{L}\p{N}]+/gu, '-')}.json`, text, 'application/json');
      }}
      onLeave={() => {
        desk.openSession(null);
      }}
    />
  );
}
