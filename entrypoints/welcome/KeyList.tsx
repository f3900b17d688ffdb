import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The keys as they are set in this browser: one that another extension has taken is said to be free to choose. */
export function KeyList() {
  const [keys, setKeys] = useState<readonly { name: string; does: string; keys: string }[]>([]);
  useEffect(() => {
    const until = new AbortController();
    void browser.commands.getAll().then((all) => {
      if (until.signal.aborted) return;
      setKeys(
        all.map(({ name = '', description, shortcut }) => ({
          name,
          does: description === undefined || description === '' ? 'Open or close the panel' : description,
          keys: shortcut ?? '',
        })),
      );
    });
    return () => {
      until.abort();
    };
  }, []);
  return (
    <dl className="welcome__keys">
      {keys.map((key) => (
        <div key={key.name}>
          <dt>{key.keys === '' ? 'No key yet' : <kbd>{key.keys}</kbd>}</dt>
          <dd>{key.does}</dd>
        </div>
      ))}
    </dl>
  );
}
