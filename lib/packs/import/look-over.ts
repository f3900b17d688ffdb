import type { Engine } from '../../engine';
import { hasKnownSlots } from '../../engine/suggest/own';
import { registers, type Register, type Step } from '../../engine/types';
import type { PhrasingFile } from '../schema';
import { piecesOf, type Remark } from './pieces';
import { slotted } from './placeholders';
import type { SavedReply } from './saved-reply';

/** What becomes of a piece: taken as it is, changed first, or left behind. A person has the last word. */
export type Fate = 'keep' | 'mend' | 'drop';

/** One step of a saved reply, as a phrasing to be. */
export interface Candidate {
  /** Unique in one import. */
  id: string;
  /** The name of the reply that it comes from. */
  from: string;
  /** Null: no rule knows the step, a person chooses. */
  step: Step | null;
  register: Register;
  text: string;
  /** As it was brought, slots put in: what the remarks' spans are of. */
  original: string;
  remarks: readonly Remark[];
  /** Placeholders that no slot of ours stands for. */
  unknown: readonly string[];
  fate: Fate;
}

/** Looks a saved reply over as the review looks at a draft: split into steps, stock wording marked, placeholders turned into slots. */
export function lookOver(engine: Engine, reply: SavedReply, number: number): Candidate[] {
  const whole = slotted(reply.text);
  return piecesOf(engine, whole.text).map((piece, index) => {
    const unknown = whole.unknown.filter((gap) => piece.text.includes(gap));
    return {
      id: `${number}-${index + 1}`,
      from: reply.name,
      register: registers[0],
      unknown,
      original: piece.text,
      fate: fateOf(piece.text, piece.step, piece.remarks, unknown),
      ...piece,
    };
  });
}

/** Stock wording that names nothing of the customer's is left behind; what has a remark or a gap that nobody fills is mended first. */
function fateOf(text: string, step: Step | null, remarks: readonly Remark[], unknown: readonly string[]): Fate {
  if (remarks.some(({ kind }) => kind === 'scripted') && !/\{[a-z-]+\}/.test(text)) return 'drop';
  return remarks.length > 0 || unknown.length > 0 || lacks({ step, text }).length > 0 ? 'mend' : 'keep';
}

/** What stands between a candidate and a pack, in words; empty: nothing. */
export function lacks({ step, text }: Pick<Candidate, 'step' | 'text'>): string[] {
  return [
    ...(step === null ? ['choose the step that it makes'] : []),
    ...(text.trim().length < 3 ? ['write some words'] : []),
    ...(text.length > 400 ? [`shorten it to 400 characters: it has ${text.length}`] : []),
    ...(hasKnownSlots(text) ? [] : ['replace what stands in braces by a slot, or by words']),
  ];
}

/** Candidates that are kept, as phrasings. One that lacks something is left out. */
export function phrasingsOf(candidates: readonly Candidate[], from: string): PhrasingFile[] {
  const texts = new Set<string>();
  return candidates.flatMap((candidate): PhrasingFile[] => {
    const text = candidate.text.trim();
    if (candidate.fate === 'drop' || candidate.step === null || lacks(candidate).length > 0) return [];
    const key = `${candidate.step} ${text.toLowerCase()}`;
    if (texts.has(key)) return [];
    texts.add(key);
    return [
      {
        id: `${candidate.step}-import-${candidate.id}`,
        step: candidate.step,
        register: candidate.register,
        text,
        when: {},
        source: `${from}: ${candidate.from}`.slice(0, 400),
        strength: 'C',
      },
    ];
  });
}
