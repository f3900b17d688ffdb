import type { Part } from '../types';
import { type SlotName, slotHints, type SlotValues } from './slots';

/** A phrasing's text with its slots filled where a fact is known. */
export interface Filled {
  parts: Part[];
  /** The whole as a sentence; an open slot stands as its hint in square brackets. */
  text: string;
  open: string[];
  /** How many slots were filled with what the customer told. Their name is no such thing: it fits any line. */
  facts: number;
}

/** `I can see that {problem}.` with values → parts. A slot at the start of a sentence gets its capital letter. */
export function fill(template: string, values: SlotValues): Filled {
  const parts: Part[] = [];
  const open: string[] = [];
  let facts = 0;
  let before = '';
  for (const [index, piece] of template.split(/\{([a-z-]+)\}/).entries()) {
    if (index % 2 === 0) {
      if (piece === '') continue;
      const text = tidyAfter(before, piece);
      if (text !== '') parts.push({ kind: 'text', text });
      before += text;
      continue;
    }
    const slot = piece as SlotName;
    const value = values[slot];
    if (value === undefined) {
      open.push(slot);
      const hint = slotHints[slot];
      parts.push({ kind: 'open', slot, hint });
      before += `[${hint}]`;
    } else {
      if (slot !== 'name') facts++;
      const text = startsSentence(before) ? capital(value) : value;
      parts.push({ kind: 'filled', slot, text });
      before += text;
    }
  }
  return { parts, text: before, open, facts };
}

const startsSentence = (before: string): boolean => before === '' || /[.!?]\s+$|\n\s*$/.test(before);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "at 3 p.m." and then "." is one full stop. */
const tidyAfter = (before: string, piece: string): string =>
  piece.startsWith('.') && /[.!?]$/.test(before) ? piece.slice(1) : piece;
