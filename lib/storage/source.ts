import { storage } from 'wxt/utils/storage';

/** A random number of this browser that its exports carry, so that a lead does not count two files of it twice. */
export const source = storage.defineItem<string | null>('local:source', { fallback: null });

/** The number, made when it is first asked for. */
export async function sourceNumber(): Promise<string> {
  const known = await source.getValue();
  if (known !== null) return known;
  const made = crypto.randomUUID();
  await source.setValue(made);
  return made;
}
