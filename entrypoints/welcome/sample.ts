import type { Sighting } from '../../lib/message';

/** A message of our own that shows what a reading is. Of the practice inbox, so that it counts nowhere. */
export const sample: Sighting = {
  message: {
    site: 'practice',
    conversationId: 'welcome',
    messageId: 'welcome',
    author: 'Dana Whitlock',
    subject: null,
    sentAt: null,
    text: [
      'This is the third time I am writing about order 48213. You promised Friday, and my lamp has not arrived.',
      'I am furious. Every call ends in another excuse: this is a disgrace! I want my £64.90 back today.',
    ].join('\n\n'),
  },
  thread: [],
  composer: 'closed',
};
