/** The files of a pack to begin with, by their path in its folder. It passes the check as it is, and shows each part once. */
export function starterFiles(id: string, schemas: string): Readonly<Record<string, object>> {
  const link = (name: string, depth: number): string => `${'../'.repeat(depth)}${schemas}/${name}.schema.json`;
  return {
    'pack.json': {
      $schema: link('pack', 0),
      id,
      name: id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '),
      version: '0.1.0',
      language: 'en',
      licence: 'Private',
      author: 'Your team',
      description: 'What this pack is for, in a sentence.',
      settings: {
        register: 'plain',
        limits: { amount: 50, currency: 'USD', days: 14 },
        escalation: [{ when: 'legal', who: 'your lead', within: 'the same day' }],
        categories: [{ id: 'opening-times', name: 'Opening times' }],
      },
    },
    'words/closed-word.json': { $schema: link('words', 1), id: 'closed-word', words: ['closed', 'shut', 'locked up'] },
    'detect/found-closed.json': {
      $schema: link('rule', 1),
      id: 'found-closed',
      speaksFor: { flag: 'topic-opening-times' },
      why: 'The customer found the place closed.',
      patterns: ['[was|were] (already) @closed-word', 'opening [time|times|hours]'],
      examples: {
        match: ['I came at five and you [[were already shut]].', 'Your [[opening hours]] are wrong.'],
        miss: ['The lid was open.'],
      },
    },
    'review/come-back-later.json': {
      $schema: link('rule', 1),
      id: 'come-back-later',
      speaksFor: { finding: 'hint', kind: 'brushes-off' },
      why: 'Sends the customer away without a time.',
      patterns: ['[come|try] [back|again] [later|another time]'],
      rewrite: 'we are open again at {when}',
      examples: { match: ['Please [[come back later]].'], miss: ['We are open again at nine.'] },
    },
    'phrasing/action.json': {
      $schema: link('phrasing', 1),
      step: 'action',
      phrasings: [
        { id: `${id}-keep-open`, register: 'plain', text: 'I will have your {item} kept at the desk until {when}.' },
        { id: `${id}-no-trip-lost`, register: 'warm', text: 'So that no trip is lost again: {do}.' },
      ],
    },
    'cases/came-to-closed-door.json': {
      $schema: link('case', 1),
      id: 'came-to-closed-door',
      title: 'A closed door, and a long way home',
      level: 1,
      customer: 'Ines Roth',
      subject: 'You were closed',
      thread: [
        {
          role: 'customer',
          author: 'Ines Roth',
          text: 'I drove an hour to you and the door was already shut at half past four. Your page says five. When are you really open?',
          sentAt: -3,
        },
      ],
      expect: { tone: 'frustrated', types: ['grievance'], flags: [] },
      goodReplyDoes: ['Says that the hour’s drive was for nothing.', 'Answers when the place is open.'],
    },
  };
}
