import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

import type { Evidence, Span } from '../lib/engine/types';
import { EvidenceNotes } from './EvidenceNotes';
import { labelWords } from './label-words';
import type { Explain } from './rule-note';
import { passages } from './passages';
import { segments } from './segments';
import './EvidenceText.css';

interface Props {
  text: string;
  evidence: readonly Evidence[];
  /** Words to light up now: of a label or a fact that is hovered or focused elsewhere. */
  lit: readonly Span[];
  explain: Explain;
  /** Show all of it, however long; else it scrolls in a box. */
  whole?: boolean;
}

const strongestOf = (marks: readonly Evidence[]): Evidence | undefined =>
  [...marks].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))[0];

/** A text with the words that a reading goes by marked in it. Press marked words: the rule, why it counts, its source. */
export function EvidenceText({ text, evidence, lit, explain, whole = true }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const pieces = passages(segments(text, evidence, lit), (piece) => strongestOf(piece.marks)?.label ?? null);
  const shown = pieces.find((piece) => piece.start === open);

  useEffect(() => {
    const words = box.current?.querySelector<HTMLElement>('[data-lit]');
    if (box.current && words) bringIntoView(box.current, words);
  }, [lit]);

  const press = (start: number, element: HTMLElement): void => {
    pressed.current = element;
    setOpen(start);
  };

  return (
    <div
      className="evidence-text"
      ref={box}
      data-whole={whole || undefined}
      {...(!whole && { tabIndex: 0, role: 'group', 'aria-label': 'Message' })}
    >
      {pieces.map((piece) => {
        const strongest = strongestOf(piece.marks);
        if (!strongest)
          return piece.lit ? (
            <mark key={piece.start} className="evidence-text__lit" data-lit="">
              {piece.text}
            </mark>
          ) : (
            piece.text
          );
        return (
          <span
            key={piece.start}
            role="button"
            tabIndex={0}
            className="evidence-text__words"
            data-family={labelWords(strongest.label).family}
            data-label={strongest.label}
            data-against={strongest.weight < 0 || undefined}
            data-lit={piece.lit ? '' : undefined}
            aria-haspopup="dialog"
            aria-expanded={open === piece.start}
            onClick={(event) => {
              press(piece.start, event.currentTarget);
            }}
            onKeyDown={(event) => {
              onKey(event, piece.start, press);
            }}
          >
            {piece.text}
          </span>
        );
      })}
      <Popover
        className="floating"
        triggerRef={pressed}
        isOpen={shown !== undefined}
        onOpenChange={(stays) => {
          if (!stays) setOpen(null);
        }}
        placement="bottom start"
      >
        {shown && (
          <Dialog aria-label={`Why “${shown.text.trim()}” counts`}>
            <EvidenceNotes text={text} evidence={shown.marks} explain={explain} />
          </Dialog>
        )}
      </Popover>
    </div>
  );
}

/** Scrolls the message and nothing else: the panel stays where it is. */
function bringIntoView(box: HTMLElement, words: HTMLElement): void {
  const above = words.offsetTop < box.scrollTop;
  const below = words.offsetTop + words.offsetHeight > box.scrollTop + box.clientHeight;
  if (above || below) box.scrollTop = words.offsetTop - box.clientHeight / 3;
}

function onKey(
  event: KeyboardEvent<HTMLElement>,
  start: number,
  press: (start: number, element: HTMLElement) => void,
): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  press(start, event.currentTarget);
}
