/** The pages that are read: where the content script runs, and all that the extension may touch. */
export const helpdeskPages = ['https://*.zendesk.com/agent/*', 'https://mail.google.com/*'];
