import { useState } from 'react';

import { ok, type Result } from '../../../lib/result';
import type { Library, LookTrouble, Preview, Source } from '../../../lib/storage/library';

/** What was looked at, before it is taken. */
export type Looked =
  | { kind: 'nothing' }
  | { kind: 'looking' }
  | { kind: 'preview'; preview: Preview }
  | { kind: 'trouble'; trouble: LookTrouble }
  | { kind: 'said'; words: string };

/** Looks at packs that are offered, and takes or leaves them. `askHost` asks the browser for a link's host, within the press. */
export function useLook(
  library: Library,
  askHost: (url: string) => Promise<boolean>,
): {
  looked: Looked;
  look: (source: Source) => void;
  lookAtFile: (file: File) => void;
  lookAtLink: (url: string, pin: string | null) => void;
  take: (preview: Preview) => void;
  leave: () => void;
} {
  const [looked, setLooked] = useState<Looked>({ kind: 'nothing' });

  const show = async (work: Promise<Result<Preview, LookTrouble>>): Promise<void> => {
    setLooked({ kind: 'looking' });
    const found = await work;
    setLooked(found.ok ? { kind: 'preview', preview: found.value } : { kind: 'trouble', trouble: found.trouble });
  };
  return {
    looked,
    look: (source) => {
      void show(library.look(source));
    },
    lookAtFile: (file) => {
      void show(textOf(file).then((read) => (read.ok ? library.look({ kind: 'file', ...read.value }) : read)));
    },
    lookAtLink: (url, pin) => {
      const refusal =
        'Without the browser’s leave for that address nothing can be fetched from it. Press “Look at it” again and allow it.';
      void show(
        askHost(url).then((allowed) =>
          allowed
            ? library.subscribe(url, { pin })
            : ({ ok: false, trouble: { kind: 'refused', reason: refusal } } as const),
        ),
      );
    },
    take: (preview) => {
      setLooked({ kind: 'looking' });
      void library.take(preview).then((taken) => {
        setLooked(
          taken.ok
            ? { kind: 'said', words: `${taken.value.name} ${taken.value.version} is here, and in use.` }
            : { kind: 'trouble', trouble: taken.trouble },
        );
      });
    },
    leave: () => {
      setLooked({ kind: 'nothing' });
    },
  };
}

/** Larger than any pack may be: not even read. */
const TOO_LARGE = 20_000_000;

async function textOf(file: File): Promise<Result<{ name: string; text: string }, LookTrouble>> {
  const refused = (reason: string) => ({ ok: false, trouble: { kind: 'refused', reason } }) as const;
  if (file.size > TOO_LARGE) return refused(`${file.name} is too large for a pack: 2 MB at most.`);
  try {
    return ok({ name: file.name, text: await file.text() });
  } catch {
    return refused(`${file.name} could not be read. Choose it once more.`);
  }
}
