import type { PackFault } from '../packs/fault';
import type { PackConflict } from '../packs/conflicts';
import type { PackDiff } from '../packs/diff';
import type { PackFile } from '../packs/schema';
import type { Result } from '../result';

/** Where a pack came from. */
export type PackOrigin =
  | { kind: 'file'; name: string }
  | { kind: 'paste' }
  /** A subscription: looked at every day. `pin`: the SHA-256 that its text must have, in hex. */
  | { kind: 'link'; url: string; pin: string | null }
  /** The company's, by the browser's policy. */
  | { kind: 'policy'; url: string | null; pin: string | null }
  /** Comes with Evenkeel. */
  | { kind: 'shipped' }
  /** Written here, in the editor. */
  | { kind: 'own' };

/** A pack that the agent has, as it is listed. */
export interface InstalledPack {
  /** What the library's functions take: the pack's id; `policy/<id>` for the company's, so that it stands beside one of your own. */
  key: string;
  id: string;
  name: string;
  version: string;
  language: string;
  author: string;
  licence: string;
  origin: PackOrigin;
  /** SHA-256 of its text, in hex. */
  hash: string;
  on: boolean;
  /** The company's policy holds it: it can be neither removed, switched nor moved. */
  locked: boolean;
  counts: { rules: number; phrasings: number; classes: number; cases: number };
  /** When it was taken as it is now (ISO). */
  taken: string;
  /** Links only: when it was last found to be up to date (ISO), and what went wrong since, if anything. */
  lastSuccess: string | null;
  lastFailure: { at: string; reason: string } | null;
  /** Why its record cannot be read, in words; null where it can. */
  broken: string | null;
}

/** A pack's text, and where it is from; a link is fetched. */
export type Source =
  | { kind: 'file'; name: string; text: string }
  | { kind: 'paste'; text: string }
  | { kind: 'own'; text: string }
  | { kind: 'link'; url: string; pin: string | null };

/** A pack that was looked at and found sound, before it is taken. */
export interface Preview {
  origin: PackOrigin;
  text: string;
  hash: string;
  /** What the server calls this version; null for what is no link, or where it does not say. */
  etag: string | null;
  pack: PackFile;
  warnings: readonly PackFault[];
  /** The installed pack that it would take the place of. */
  replaces: InstalledPack | null;
  /** Against that one, or against nothing. */
  diff: PackDiff;
  /** What it and another pack in use both say, and which of them wins. */
  conflicts: readonly PackConflict[];
}

/** Expected trouble, in words to show: what is wrong, and what to do. Nothing was changed. */
export interface Refused {
  kind: 'refused';
  reason: string;
}

export type LookTrouble = Refused | { kind: 'faults'; faults: readonly PackFault[] };

/** The packs that the agent has. Each function takes effect at once, in every context, or changes nothing and says why. */
export interface Library {
  /** Highest precedence first: own, the company's, the others in their order. The core stands below all and is not listed. */
  list(): Promise<InstalledPack[]>;
  /** What a pack holds, and its text as it was taken. */
  open(key: string): Promise<Result<{ pack: PackFile; text: string }, Refused>>;
  /** Checks a pack, and says what taking it would change. */
  look(source: Source): Promise<Result<Preview, LookTrouble>>;
  /** Takes what was looked at, in place of the installed pack of the same key. */
  take(preview: Preview): Promise<Result<InstalledPack, Refused>>;
  /** Removes a pack and every trace of it. */
  remove(key: string): Promise<Result<null, Refused>>;
  setOn(key: string, on: boolean): Promise<Result<null, Refused>>;
  /** Moves a pack to a place among its group (own, or the others), counted from 0, highest precedence first. */
  move(key: string, place: number): Promise<Result<null, Refused>>;
  /** Looks at a link. The browser must have been asked for its host before (`entrypoints/packs/ask-host.ts`). */
  subscribe(url: string, options: { pin: string | null }): Promise<Result<Preview, LookTrouble>>;
  /** Looks whether there is a newer version of a link, or of a pack that ships, and takes it; where that fails the last good one stays. */
  refresh(key: string): Promise<Result<'same' | 'changed', Refused>>;
  /** "My own phrasings" as the text of a pack. */
  exportOwn(): Promise<Result<string, Refused>>;
  /** Tells of every change, in whichever context it was made, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
}
