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
      'This is the third time I am writing about order 48213. You promised my lamp for Friday, and nothing came.',
      'Nobody answers the phone, and I am fed up with excuses. I want my £64.90 back today. Where is it?',
    ].join('\n\n'),
  },
  thread: [],
  composer: 'closed',
};
