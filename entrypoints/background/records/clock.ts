/** When and where the agent works. */
export interface Clock {
  /** ms since 1970. */
  now: () => number;
  /** An IANA name. */
  zone: () => string;
}

export const browserClock: Clock = {
  now: Date.now,
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
};
