import { describe, expect, it } from 'vitest';

import { compile, faults, knowing, noTeamRules, suggest, type Reading, type SuggestInput } from '../lib/engine';
import { slotNames } from '../lib/engine/suggest/slots';
import { asPack } from '../lib/packs/schema';
import { noWeights } from '../lib/engine/pack';
import { readCorePack } from '../scripts/core-pack';
import { calmReading } from './fixtures/calm-reading';

const core = asPack(readCorePack());
const { engine } = compile([core], noWeights);

const situation = (more: Partial<SuggestInput>): SuggestInput => ({
  ...knowing('My parcel has not arrived.', calmReading({ tone: 'angry', types: ['grievance'] })),
  facts: [],
  customer: 'Priya Nair',
  ...more,
});

/** Readings of every kind that has a plan of its own. */
const readings: readonly Reading[] = (['calm', 'frustrated', 'angry', 'abusive'] as const).flatMap((tone) =>
  ([[], ['grievance'], ['demanding'], ['grievance', 'demanding'], ['bad-faith']] as const).flatMap((types) =>
    [[], ['repeat'], ['legal'], ['public', 'churn'], ['money']].map((flags) => calmReading({ tone, types, flags })),
  ),
);

/** Words that say "it was our fault". Regret and acknowledgement are not among them. */
const ADMITS =
  /\b(?:apologi[sz]e|our (?:fault|error|mistake|doing|part)|we (?:got|let|left|failed|missed|should|did not|promised)|on us\b|I should have|not ours to take|although it should)/i;

/** Lines that customers have read a thousand times. */
const STOCK =
  /any inconvenience|rest assured|valued customer|your frustration|how frustrating this must|thank you for (?:reaching out|your patience|contacting)|do(?: not|n't) hesitate|at your earliest convenience|we take .* seriously|unfortunately|policy|as per|calm down|kindly/i;

describe('every phrasing', () => {
  it('has an id of its own', () => {
    const ids = core.phrasings.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(core.phrasings.map((phrasing) => [phrasing.id, phrasing] as const))(
    '%s has only slots that are known, and no stock line',
    (_, { text }) => {
      const slots = [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
      expect(slots.filter((slot) => !(slotNames as (string | undefined)[]).includes(slot))).toEqual([]);
      expect(text).not.toMatch(STOCK);
      expect(text).toMatch(/[.?!}]$/);
    },
  );

  it('that admits fault is for "ours" alone', () => {
    const admitting = core.phrasings.filter(({ text }) => ADMITS.test(text));
    expect(admitting.filter(({ when }) => when.fault?.join() !== 'ours').map(({ id }) => id)).toEqual([]);
    expect(admitting.length).toBeGreaterThan(20);
  });

  it('is one of at least thirty for each step that is offered often', () => {
    for (const step of [
      'repeat-back',
      'feeling',
      'apology',
      'ownership',
      'action',
      'time',
      'question',
      'thanks',
      'follow-up',
    ]) {
      expect([step, core.phrasings.filter((phrasing) => phrasing.step === step).length >= 30]).toEqual([step, true]);
    }
  });
});

describe('a plan', () => {
  it('for a safety flag is a procedure and no phrasing', () => {
    const { plan, suggestions } = suggest(
      engine,
      situation({ reading: calmReading({ flags: ['safety'], tone: 'angry' }) }),
    );
    expect(plan.cards[0]?.kind).toBe('safety');
    expect(suggestions).toEqual([]);
  });

  it('puts the feeling before the fix for a furious grievance, and the boundary never before its rung', () => {
    const { plan } = suggest(engine, situation({}));
    expect(plan.steps.map(({ step }) => step).slice(0, 3)).toEqual(['feeling', 'repeat-back', 'apology']);
    for (const known of readings.filter(({ tone }) => tone !== 'abusive')) {
      const offered = suggest(engine, situation({ reading: known })).suggestions.flatMap((each) => each.offered);
      expect(offered.filter(({ step }) => step === 'boundary')).toEqual([]);
    }
  });

  it('gives whoever has written before one person, however calm they are', () => {
    const steps = (flags: string[]): string[] =>
      suggest(
        engine,
        situation({ reading: calmReading({ tone: 'calm', types: ['grievance'], flags }) }),
      ).plan.steps.map(({ step }) => step);
    expect(steps([])).not.toContain('ownership');
    expect(steps(['repeat'])).toContain('ownership');
  });

  it('says the consequence only when abuse goes on', () => {
    const abusive = calmReading({ tone: 'abusive', types: ['grievance'] });
    const texts = (abusiveBefore: number): string[] =>
      suggest(engine, situation({ reading: abusive, abusiveBefore }))
        .suggestions.filter(({ step }) => step === 'boundary')
        .flatMap(({ offered }) => offered.flatMap(({ open }) => open));
    expect(texts(0)).not.toContain('consequence');
    expect(texts(1)).toContain('consequence');
  });

  it('says the consequence in the words of the team', () => {
    const abusive = calmReading({ tone: 'abusive', types: ['grievance'] });
    const team = { ...noTeamRules, consequence: 'I will end this conversation' };
    const { suggestions } = suggest(engine, situation({ reading: abusive, abusiveBefore: 1, team }));
    for (const { text, open } of suggestions.find(({ step }) => step === 'boundary')?.offered ?? []) {
      expect(text).toContain('I will end this conversation');
      expect(open).not.toContain('consequence');
    }
    expect.hasAssertions();
  });

  it('has wording for every step of every kind of reading, whatever the fault', { timeout: 30_000 }, () => {
    for (const known of readings) {
      for (const fault of faults) {
        const dry = suggest(engine, situation({ reading: known, fault })).suggestions.filter(
          ({ offered }) => offered.length === 0,
        );
        expect([known.tone, known.types, known.flags, fault, dry.map(({ step }) => step)]).toEqual([
          known.tone,
          known.types,
          known.flags,
          fault,
          [],
        ]);
      }
    }
  });

  it('offers nothing that admits fault while the fault is open', () => {
    for (const known of readings) {
      for (const fault of ['unknown', 'not-ours'] as const) {
        const offered = suggest(engine, situation({ reading: known, fault })).suggestions.flatMap(
          (each) => each.offered,
        );
        expect(offered.filter(({ text }) => ADMITS.test(text)).map(({ phrasing }) => phrasing)).toEqual([]);
      }
    }
  });
});

describe('somebody who tells of a death', () => {
  const text = 'My mother passed away in May and your bill still has her name on it.';
  const facts = [{ kind: 'hardship', start: 0, end: 21, text: 'My mother passed away', value: 'death' }] as const;
  const told = (more: Partial<SuggestInput>): ReturnType<typeof suggest> =>
    suggest(
      engine,
      situation({ text, facts, reading: calmReading({ tone: 'frustrated', types: ['grievance'] }), ...more }),
    );

  it('is told first that we are sorry for it, whoever is at fault, and in every register', () => {
    for (const fault of faults)
      for (const register of ['plain', 'warm', 'formal'] as const) {
        const { plan, suggestions } = told({ fault, register });
        expect(plan.steps[0]?.step).toBe('feeling');
        const offered = suggestions[0]?.offered ?? [];
        expect(offered[0]?.register).toBe(register);
        for (const line of offered) expect(line.text).toMatch(/\b(?:sorry|condolences)\b/);
        for (const line of offered) expect(line.text).not.toMatch(ADMITS);
      }
  });

  it('and not where safety outranks everything, or where the claim is in doubt', () => {
    expect(told({ reading: calmReading({ flags: ['safety'] }) }).plan.steps).toEqual([]);
    expect(told({ reading: calmReading({ types: ['bad-faith'] }) }).plan.steps[0]?.step).toBe('repeat-back');
  });

  it('is not thanked for writing', () => {
    const { plan } = told({ reading: calmReading({ tone: 'calm' }) });
    expect(plan.steps.map(({ step }) => step)).not.toContain('thanks');
  });

  it('others are offered no condolence', () => {
    const all = suggest(engine, situation({})).suggestions.flatMap(({ offered }) => offered);
    expect(all.filter(({ phrasing }) => phrasing.startsWith('condolence'))).toEqual([]);
  });
});

describe('against scripts', () => {
  it('a phrasing that this customer was given is not offered again, by its id or by its words', () => {
    const first = suggest(engine, situation({}));
    const line = first.suggestions[0]?.offered[0];
    const byId = suggest(engine, situation({ used: [line?.phrasing ?? ''] }));
    expect(byId.suggestions[0]?.offered.map(({ phrasing }) => phrasing)).not.toContain(line?.phrasing);
    const byWords = suggest(engine, situation({ said: [`Hello Priya, ${line?.text ?? ''}`] }));
    expect(byWords.suggestions[0]?.offered.map(({ phrasing }) => phrasing)).not.toContain(line?.phrasing);
  });

  it('what the agent has just used comes later than what was not', () => {
    const first = suggest(engine, situation({})).suggestions[0]?.offered[0]?.phrasing ?? '';
    const memory = { phrasings: new Map([[first, 0]]), groups: new Map<number, number>() };
    expect(suggest(engine, situation({ memory })).suggestions[0]?.offered[0]?.phrasing).not.toBe(first);
  });

  it('two customers are not offered the same wording in the same order', () => {
    const texts = [
      'My parcel has not arrived.',
      'The kettle is broken!',
      'Where is my driver?',
      'You cancelled my flight.',
    ];
    const firsts = new Set(
      texts.map((text) =>
        suggest(engine, situation({ text }))
          .suggestions.map(({ offered }) => offered[0]?.phrasing)
          .join(),
      ),
    );
    expect(firsts.size).toBe(texts.length);
  });

  it('another way never runs dry without saying so: what is left is counted down to nothing', () => {
    const passed: string[] = [];
    for (let turn = 0; turn < 40; turn++) {
      const step = suggest(engine, situation({ passed })).suggestions[0];
      if (step === undefined || step.offered.length === 0) break;
      expect(step.left).toBeGreaterThanOrEqual(0);
      passed.push(...step.offered.map(({ phrasing }) => phrasing));
    }
    expect(new Set(passed).size).toBe(passed.length);
    expect(passed.length).toBeGreaterThanOrEqual(20);
  });
});
