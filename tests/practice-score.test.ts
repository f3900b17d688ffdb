import { describe, expect, it } from 'vitest';

import type { Step } from '../lib/engine/types';
import pairs from '../lib/practice/score/pairs.cases.json';
import { scoreOf } from '../lib/practice/score/score';
import { caseOf, cases, scored } from './practice-desk';

const total = (id: string, draft: string, shown: string | null = null): number =>
  scored(caseOf(id), draft, shown).score.total;

describe('a better reply', () => {
  it('is compared in at least sixty pairs, over many cases', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    expect(new Set(pairs.map((pair) => pair.case)).size).toBeGreaterThan(40);
  });

  it.each(pairs.map((pair) => [`${pair.case}: ${pair.why}`, pair] as const))('scores higher. %s', (_, pair) => {
    expect(total(pair.case, pair.better)).toBeGreaterThan(total(pair.case, pair.worse));
  });
});

describe('one step more', () => {
  const each = cases.map((one) => [one.id, one] as const);

  it.each(each)('never scores lower, whatever else the review of a reply to %s says', (_, one) => {
    const { exercise, reviewed } = scored(one, one.modelReply ?? '');
    const made = [...reviewed.made];
    // Every reply that makes some of the steps, in the order of the plan and against it: each step added adds or leaves.
    for (const order of [made, made.toReversed()]) {
      let before = 0;
      for (let count = 0; count <= order.length; count += 1) {
        const fewer = { ...reviewed, made: new Map<Step, (typeof made)[number][1]>(order.slice(0, count)) };
        const { total: now } = scoreOf(exercise, fewer);
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
    }
  });

  it.each(each)('adds: a model reply to %s gains, sentence by sentence', (_, one) => {
    const draft = one.modelReply ?? '';
    let before = 0;
    for (const { end } of scored(one, draft).reviewed.sentences) {
      const { total: now } = scored(one, draft.slice(0, end)).score;
      // A sentence may carry a hint or two besides, which cost a point each.
      expect(now).toBeGreaterThanOrEqual(before - 2);
      before = now;
    }
  });

  it.each(each)('is lost with its sentence: a model reply to %s without one scores no higher', (_, one) => {
    const draft = one.modelReply ?? '';
    const whole = scored(one, draft);
    for (const { start, end } of whole.reviewed.sentences) {
      const without = scored(one, draft.slice(0, start) + draft.slice(end));
      // A sentence may carry a hint besides a step, and the heat is called in three steps: that much may come back.
      expect(without.score.total).toBeLessThanOrEqual(whole.score.total + 4);
    }
  });
});

describe('a reply that would trick a score', () => {
  it('earns nothing when it is empty', () => {
    expect(total('double-charge', '')).toBe(0);
    expect(total('double-charge', '  \n ')).toBe(0);
  });

  it.each(cases.map((one) => [one.id, one] as const))(
    'to %s earns next to nothing when it is the message itself',
    (_, one) => {
      const message = one.thread.findLast(({ role }) => role === 'customer')?.text ?? '';
      expect(scored(one, message).score.total).toBeLessThanOrEqual(25);
    },
  );

  it.each(cases.map((one) => [one.id, one] as const))(
    'to %s earns little when it is the reply that was shown',
    (_, one) => {
      const shown = one.modelReply ?? '';
      expect(scored(one, shown, shown).score.total).toBeLessThanOrEqual(25);
      expect(scored(one, `Hello! ${shown}\n\nBest wishes,\nAlex`, shown).score.total).toBeLessThanOrEqual(25);
    },
  );

  it.each([
    'sorry apology understand frustrating refund £286 rent today tomorrow ring call thanks checked refunded Friday angry charge',
    'Sorry. Thank you. Understand. Refund. Today. Friday. Will ring. £286. Rent.',
    'I am sorry. I understand your frustration. I will look into it. I will get back to you shortly. Thank you for your patience. Have a great day.',
    'We apologise for any inconvenience caused. Your satisfaction is important to us. Rest assured that we are looking into it. We appreciate your patience and understanding. Please do not hesitate to contact us.',
    'Thank you for reaching out. I completely understand how frustrating this must be. I sincerely apologise. I will escalate this to the relevant team today. I will follow up with you. Is there anything else I can help you with?',
  ])('by stock phrases and keywords stays low: %s', (draft) => {
    expect(total('double-charge', draft)).toBeLessThanOrEqual(45);
    expect(total('kettle-third-message', draft)).toBeLessThanOrEqual(45);
  });

  it('cannot be good with words to stop at in it', () => {
    const { modelReply } = caseOf('double-charge');
    expect(total('double-charge', `${modelReply ?? ''}\n\nYou are a liar, calm down.`)).toBeLessThanOrEqual(45);
  });
});

describe('a score', () => {
  const one = caseOf('double-charge');
  const draft = 'Darren, a second £286 and a bounced rent: I can see why you are angry. I am sorry. Please calm down.';
  const { score, reviewed } = scored(one, draft);

  it('is the same every time', () => {
    for (const again of [draft, draft]) expect(scored(one, again).score).toEqual(score);
  });

  it('explains every point, with the words of the draft that made it', () => {
    expect(score.points.length).toBeGreaterThan(8);
    for (const { why, span, earned, most } of score.points) {
      expect(why.length).toBeGreaterThan(8);
      expect(earned).toBeLessThanOrEqual(most);
      if (earned !== 0 && most > 0 && span) expect(draft.slice(span.start, span.end)).not.toBe('');
    }
    const lost = score.points.filter(({ earned }) => earned < 0);
    expect(lost.map(({ span }) => span && draft.slice(span.start, span.end))).toContain('Please calm down.');
    expect(lost.length).toBe(reviewed.review.findings.length);
  });

  it('tells empathy in its three parts', () => {
    const level = (part: string, reply: string): number | undefined => {
      const { points } = scored(caseOf('heater-smoke'), reply).score;
      const found = points.find(({ of }) => of.kind === 'empathy' && of.part === part)?.of;
      return found?.kind === 'empathy' ? found.level : undefined;
    };
    expect(level('reaction', 'We are sorry about this.')).toBe(1);
    expect(level('reaction', 'That must have been frightening.')).toBe(2);
    expect(level('interpretation', 'The fan heater smoked in the bedroom at night.')).toBe(1);
    expect(level('interpretation', 'Smoke in his bedroom must have been frightening.')).toBe(2);
    expect(level('reaction', 'The parcel leaves today.')).toBe(0);
  });

  it('asks for exploration only where something has to be asked', () => {
    const parts = (id: string): string[] =>
      scored(caseOf(id), 'Hello there, we have it.').score.points.flatMap(({ of }) =>
        of.kind === 'empathy' ? [of.part] : [],
      );
    expect(parts('review-for-refund')).toContain('exploration');
    expect(parts('double-charge')).not.toContain('exploration');
    expect(parts('export-invoices')).toEqual([]);
  });
});
