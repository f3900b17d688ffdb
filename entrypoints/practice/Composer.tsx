import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';

interface Props {
  /** Markup that was typed here before. */
  start: string;
  onChange: (markup: string) => void;
}

/** A plain editable box, as many helpdesks have, and a Send that only shows what would be sent. */
export function Composer({ start, onChange }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [sent, setSent] = useState<string | null>(null);
  const begin = useRef(start);

  // What was typed here before comes back as nodes. React is not told of what is in the box: the agent and the browser own it.
  useEffect(() => {
    const typed = new DOMParser().parseFromString(begin.current, 'text/html').body;
    box.current?.replaceChildren(...typed.childNodes);
  }, []);

  return (
    <section className="composer" aria-label="Reply">
      <div
        ref={box}
        className="composer__box"
        role="textbox"
        aria-multiline="true"
        aria-label="Your reply"
        data-composer="public"
        contentEditable
        suppressContentEditableWarning
        onInput={(event) => {
          onChange(event.currentTarget.innerHTML);
        }}
      />
      <div className="composer__bar">
        <Button
          className="button button--main"
          onPress={() => {
            setSent(box.current?.innerText ?? '');
          }}
        >
          Send
        </Button>
        <span className="quiet">Only shows what would be sent.</span>
      </div>
      {sent !== null && (
        <div className="composer__sent" role="status">
          <p className="section-title">
            {sent.trim() === '' ? 'Nothing would be sent: the reply is empty.' : 'This is what the customer would get:'}
          </p>
          <pre data-outgoing="">{sent}</pre>
        </div>
      )}
    </section>
  );
}
