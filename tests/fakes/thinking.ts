import type { Situation, Thinking } from '../../lib/conversation/thinking';
import type { Message, Sighting, Turn } from '../../lib/message';
import type { Finding, Reading, Review, Suggestion } from '../../lib/engine/types';

/** An engine for tests of what is around it: heat is the number of exclamation marks, and phrasings are numbered. */
export function fakeThinking(changes: Partial<Thinking> = {}): Thinking & { asked: Situation[] } {
  const asked: Situation[] = [];
  return {
    asked,
    reviewsLive: true,
    isPromiseDue: () => false,
    read: fakeReading,
    suggest(situation) {
      asked.push(situation);
      const all = ['first', 'second', 'third'].filter(
        (id) => !situation.used.includes(id) && !situation.passed.includes(id),
      );
      return {
        plan: { steps: [{ step: 'feeling', why: `fault ${situation.fault}` }], cards: [] },
        suggestions: [
          {
            step: 'feeling',
            offered: all.slice(0, 1).map(suggestion),
            left: Math.max(0, all.length - 1),
            passed: situation.passed.length,
            hidden: [],
          },
        ],
        handOver: [`Customer: ${situation.customer ?? 'not known'}`],
      };
    },
    review: (draft) => fakeReview(draft),
    ...changes,
  };
}

export function fakeReading(text: string): Reading {
  const heat = Math.min(3, text.split('!').length - 1);
  const tone = (['calm', 'frustrated', 'angry', 'abusive'] as const)[heat] ?? 'calm';
  const order = text.indexOf('#');
  return {
    status: 'read',
    language: 'en',
    tone,
    toneProbabilities: [0.25, 0.25, 0.25, 0.25],
    sure: !text.includes('?'),
    probabilities: {},
    types: [],
    flags: [],
    mayBeMisunderstanding: false,
    evidence: [],
    facts:
      order < 0
        ? []
        : [
            {
              kind: 'order-number',
              start: order,
              end: order + 4,
              text: text.slice(order, order + 4),
              value: text.slice(order + 1, order + 4),
            },
          ],
  };
}

/** One finding for each "policy". */
export function fakeReview(draft: string): Review {
  const findings: Finding[] = [...draft.matchAll(/policy/g)].map(({ index }) => ({
    rule: 'hides-behind-policy',
    severity: 'caution',
    start: index,
    end: index + 'policy'.length,
    why: 'A policy is no answer.',
    source: 'made up',
    strength: 'C',
    rewrite: null,
  }));
  return {
    findings,
    checklist: [],
    questions: [],
    marks: [],
    heat: 0,
    heatReasons: [],
    scripted: 0,
    scriptedWhy: '',
    praise: null,
  };
}

export const suggestion = (phrasing: string): Suggestion => ({
  phrasing,
  pack: 'made-up',
  step: 'feeling',
  register: 'plain',
  template: phrasing,
  parts: [{ kind: 'text', text: phrasing }],
  text: phrasing,
  open: [],
  source: 'made up',
  strength: 'C',
});

export const message = (text: string, changes: Partial<Message> = {}): Message => ({
  site: 'zendesk',
  conversationId: 'ticket-1',
  messageId: 'm1',
  author: 'Ada Byron',
  text,
  sentAt: null,
  subject: null,
  ...changes,
});

export function sighting(text: string, changes: Partial<Message> = {}, thread: Turn[] = []): Sighting {
  return { message: message(text, changes), thread, composer: 'public' };
}

export const turn = (role: Turn['role'], text: string, sentAt: string | null = null): Turn => ({
  messageId: `${role}-${sentAt ?? text}`,
  role,
  author: null,
  text,
  sentAt,
});
