import { fail, ok, type Result } from '../result';
import { keepCompanyFaults } from './company-faults';
import { type Found, rowOf } from './found';
import type { Preview } from './library';
import { lookAt } from './look';
import { inOneLine, type NewerOutfit } from './newer';
import type { StoredPack } from './pack-rows';
import type { Policy, PolicyPack } from './policy';
import { sha256 } from './sha256';

/**
 * Takes the packs that a company's policy lists, and lets go of those that it lists no more. What cannot be had is named, and
 * what was had of it before stays in use.
 */
export async function takeCompanyPacks(outfit: NewerOutfit, policy: Policy): Promise<void> {
  const { shelf, now } = outfit;
  const faults = [...policy.faults];
  const kept: StoredPack[] = [];
  const taken: { preview: Preview; place: number }[] = [];
  const mine = (await shelf.rows()).packs.filter(({ origin }) => origin.kind === 'policy');

  for (const [place, entry] of policy.packs.entries()) {
    const known = await rowFor(entry, mine);
    if (known !== undefined && isCurrent(known, entry)) {
      kept.push({ ...known, place, on: true });
      continue;
    }
    const looked = await find(outfit, entry);
    if (looked.ok) taken.push({ preview: looked.value, place });
    else {
      faults.push(`packs, entry ${place + 1}: ${looked.trouble}`);
      if (known !== undefined) kept.push({ ...known, place, on: true });
    }
  }

  const texts = taken.map(({ preview: { pack, text } }) => ({
    key: `policy/${pack.id}`,
    text,
    pack: JSON.stringify(pack),
  }));
  if (taken.length > 0 || differs(kept, mine)) {
    const made = await shelf.change(({ packs }) => {
      const put = [
        ...kept,
        ...taken.map(({ preview, place }) => ({
          ...rowOf(preview, preview.pack, packs, now().toISOString()),
          on: true,
          place,
        })),
      ];
      const gone = mine.filter(({ key }) => !put.some((row) => row.key === key));
      return ok({ put, texts, remove: gone.map(({ key }) => key) });
    });
    if (!made.ok) faults.push(made.trouble.reason);
  }
  await keepCompanyFaults(faults);
}

async function rowFor(entry: PolicyPack, rows: readonly StoredPack[]): Promise<StoredPack | undefined> {
  if (entry.kind === 'link') return rows.find(({ origin }) => 'url' in origin && origin.url === entry.url);
  const hash = await sha256(entry.text);
  return rows.find((row) => row.hash === hash);
}

const isCurrent = ({ hash, broken }: StoredPack, entry: PolicyPack): boolean =>
  broken === null && (entry.kind === 'text' || entry.pin === null || entry.pin.toLowerCase() === hash);

async function find(outfit: NewerOutfit, entry: PolicyPack): Promise<Result<Preview, string>> {
  const found = await textOf(outfit, entry);
  if (!found.ok) return found;
  const looked = await lookAt(outfit, found.value);
  if (looked.ok) return looked;
  return fail(looked.trouble.kind === 'faults' ? inOneLine(looked.trouble.faults) : looked.trouble.reason);
}

async function textOf({ fetchLink }: NewerOutfit, entry: PolicyPack): Promise<Result<Found, string>> {
  if (entry.kind === 'text') {
    const { text } = entry;
    return ok({ origin: { kind: 'policy', url: null, pin: null }, text, hash: await sha256(text), etag: null });
  }
  const { url, pin } = entry;
  const fetched = await fetchLink({ url, etag: null, pin });
  if (!fetched.ok) return fail(`${url}: ${fetched.trouble.reason}`);
  if (fetched.value.kind === 'same') return fail(`${url}: the server gave nothing.`);
  return ok({ ...fetched.value, origin: { kind: 'policy', url, pin } });
}

const differs = (kept: readonly StoredPack[], mine: readonly StoredPack[]): boolean =>
  kept.length !== mine.length ||
  kept.some((row) => !mine.some(({ key, place, on }) => key === row.key && place === row.place && on === row.on));
