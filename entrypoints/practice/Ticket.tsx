import type { PracticeCase, PracticeTurn } from '../../lib/packs/case-schema';
import { Composer } from './Composer';

interface Props {
  ticket: PracticeCase;
  now: Date;
  /** What was typed into each ticket's reply box so far, as markup; kept while the page is open. */
  drafts: Map<string, string>;
}

/** One ticket: the conversation in order, and the reply box. The marks (`data-…`) are what `lib/sites/practice.ts` goes by. */
export function Ticket({ ticket, now, drafts }: Props) {
  return (
    <main className="ticket" data-ticket={ticket.id}>
      <h2 className="ticket__subject" data-subject="">
        {ticket.subject}
      </h2>
      <div className="ticket__thread">
        {ticket.thread.map((turn, index) => (
          <Turn key={index} id={`${ticket.id}-${index + 1}`} turn={turn} now={now} />
        ))}
      </div>
      <details className="ticket__good">
        <summary>What a good reply does</summary>
        <ul>
          {ticket.goodReplyDoes.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </details>
      <Composer
        start={drafts.get(ticket.id) ?? ''}
        onChange={(markup) => {
          drafts.set(ticket.id, markup);
        }}
      />
    </main>
  );
}

function Turn({ id, turn: { role, author, text, sentAt }, now }: { id: string; turn: PracticeTurn; now: Date }) {
  const at = new Date(now.getTime() + sentAt * 3_600_000);
  return (
    <article
      className="ticket__turn"
      data-message={id}
      data-role={role}
      data-author={author}
      data-sent={at.toISOString()}
    >
      <header>
        <strong>{author}</strong>
        {role === 'note' && <span className="ticket__note">internal note</span>}
        <time className="quiet" dateTime={at.toISOString()}>
          {at.toLocaleString('en', {
            weekday: 'short',
            day: 'numeric',
            month: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hour12: false,
          })}
        </time>
      </header>
      <div className="ticket__body" data-body="">
        {text.split('\n\n').map((paragraph, index) => (
          <p key={index}>
            {paragraph.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}
          </p>
        ))}
      </div>
    </article>
  );
}
