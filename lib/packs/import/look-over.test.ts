import { describe, expect, it } from 'vitest';

import { readCorePack, readDraftWeights, readWeights } from '../../../scripts/core-pack';
import { compile } from '../../engine';
import { asPack } from '../schema';
import { lacks, lookOver, phrasingsOf } from './look-over';

const { engine } = compile([asPack(readCorePack())], readWeights(), readDraftWeights());
const look = (text: string) => lookOver(engine, { name: 'Late parcel', text }, 1);

describe('a saved reply, looked over', () => {
  it('is split into its steps, without greeting and signature, and nothing of its body is lost', () => {
    const body =
      'I apologize for the delay with your order {{order_number}}. I have asked the courier for a search today. I will write to you by Friday at noon. Is the address on the order still right?';
    const pieces = look(`Hi {{ticket.requester.first_name}},\n\n${body}\n\nKind regards,\nAda`);

    expect(pieces.map(({ text }) => text).join(' ')).toBe(body.replace('{{order_number}}', '{order}'));
    expect(pieces.map(({ step }) => step)).toContain('apology');
    expect(pieces.at(-1)).toMatchObject({ step: 'question', fate: 'keep' });
  });

  it('has its stock wording marked, and is left behind where it is nothing else', () => {
    const [piece] = look('We apologize for any inconvenience this may have caused.');

    expect(piece?.remarks.length).toBeGreaterThan(0);
    expect(piece?.fate).toBe('drop');
  });

  it('waits for a person where a placeholder has no slot', () => {
    const [piece] = look('I will call you at {{dc.opening_hours}} tomorrow.');

    expect(piece).toMatchObject({ fate: 'mend', unknown: ['{{dc.opening_hours}}'] });
    expect(lacks({ step: 'time', text: piece?.text ?? '' })).toEqual([
      'replace what stands in braces by a slot, or by words',
    ]);
  });

  it('becomes phrasings: what is kept and whole, once', () => {
    const kept = look('I will write to you by Friday at noon.').map((one) => ({
      ...one,
      step: 'time' as const,
      fate: 'keep' as const,
    }));

    expect(phrasingsOf([...kept, ...kept], 'Zendesk macros')).toEqual([
      {
        id: 'time-import-1-1',
        step: 'time',
        register: 'plain',
        text: 'I will write to you by Friday at noon.',
        when: {},
        source: 'Zendesk macros: Late parcel',
        strength: 'C',
      },
    ]);
    expect(
      phrasingsOf(
        kept.map((one) => ({ ...one, fate: 'drop' as const })),
        'x',
      ),
    ).toEqual([]);
  });
});
