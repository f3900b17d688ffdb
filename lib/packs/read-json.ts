import { fail, ok } from '../result';
import type { Path } from './fault';
import { walkJson } from './json-walk';
import type { PackReader, Place } from './read-text';

const keyOf = (path: Path): string => path.join('\n');

/** Reads JSON. Places are looked up by a second walk, and only where something is wrong. */
export const readJson: PackReader = async (text, pause) => {
  const faults = await walkJson(text, pause, () => undefined);
  if (faults.length > 0) return fail(faults);
  const value: unknown = JSON.parse(text);
  return ok({
    value,
    async locate(paths) {
      const wanted = new Map<string, Place | null>();
      for (const path of paths)
        for (let length = 0; length <= path.length; length++) wanted.set(keyOf(path.slice(0, length)), null);
      await walkJson(text, pause, (path, place) => {
        const key = keyOf(path);
        if (wanted.has(key)) wanted.set(key, place);
      });
      return paths.map((path) => {
        for (let length = path.length; length >= 0; length--) {
          const place = wanted.get(keyOf(path.slice(0, length)));
          if (place) return place;
        }
        return { at: 0, keyAt: 0 };
      });
    },
  });
};
