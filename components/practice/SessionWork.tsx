import { Button } from 'react-aria-components/Button';

import type { CaseCard } from './CaseBank';
import './Session.css';

interface Props {
  name: string;
  cases: readonly CaseCard[];
  trainee: string;
  onTrainee: (name: string) => void;
  includeReplies: boolean;
  onIncludeReplies: (on: boolean) => void;
  onSave: () => void;
  onLeave: () => void;
}

/** A session that a trainee works through: its cases, and the result to give back. */
export function SessionWork(props: Props) {
  const { name, cases, trainee, onTrainee, includeReplies, onIncludeReplies, onSave, onLeave } = props;
  const done = cases.filter(({ tries }) => tries > 0).length;
  return (
    <div className="session">
      <p>
        <strong>{name}</strong> · {done} of {cases.length} tried
      </p>
      <ol className="session__list">
        {cases.map(({ id, title, href, best, tries }) => (
          <li key={id}>
            <a href={href}>{title}</a>{' '}
            <span className="quiet">
              {tries > 0 ? `best ${String(best)}, ${String(tries)} ${tries === 1 ? 'try' : 'tries'}` : 'not yet'}
            </span>
          </li>
        ))}
      </ol>
      <label className="session__field">
        <span className="section-title">Your name, as your lead should see it</span>
        <input
          className="field"
          value={trainee}
          maxLength={80}
          onChange={({ target }) => {
            onTrainee(target.value);
          }}
        />
      </label>
      <label className="session__case">
        <input
          type="checkbox"
          checked={includeReplies}
          onChange={({ target }) => {
            onIncludeReplies(target.checked);
          }}
        />
        <span>
          Include my replies <span className="quiet">Else only scores and guesses are in the file.</span>
        </span>
      </label>
      <div className="session__bar">
        <Button className="button button--main" isDisabled={done === 0 || trainee.trim() === ''} onPress={onSave}>
          Save my result
        </Button>
        <Button className="button button--bare" onPress={onLeave}>
          Leave the session
        </Button>
      </div>
    </div>
  );
}
