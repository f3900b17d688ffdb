import { readFileSync } from 'node:fs';

export interface LoggedRequest {
  url: string;
  /** Origin of who asked, or "not an origin" for the browser itself and for what a person typed. */
  initiator: string;
}

interface NetLog {
  constants: { logEventTypes: Readonly<Record<string, number>> };
  events: readonly { type: number; params?: { url?: string; initiator?: string } }[];
}

/**
 * Every request in a log that Chromium wrote with `--log-net-log`: of pages, workers, content scripts and the browser itself.
 * Read it after the browser is closed; an open log is not valid JSON.
 */
export function requestsIn(file: string): LoggedRequest[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events.flatMap(({ type, params }) =>
    type === start && params?.url !== undefined ? [{ url: params.url, initiator: params.initiator ?? '' }] : [],
  );
}
