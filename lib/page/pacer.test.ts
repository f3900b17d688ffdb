import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createPacer } from './pacer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function paced(signal = new AbortController().signal) {
  const act = vi.fn();
  return { act, call: createPacer(act, { quiet: 100, atMost: 250 }, signal) };
}

it('acts once for a burst, when it is over', () => {
  const { act, call } = paced();

  for (let n = 0; n < 5; n += 1) call();
  vi.advanceTimersByTime(99);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledOnce();
});

it('does not wait for the end of a burst that never ends', () => {
  const { act, call } = paced();

  for (let ms = 0; ms < 1000; ms += 50) {
    call();
    vi.advanceTimersByTime(50);
  }

  expect(act.mock.calls.length).toBeGreaterThanOrEqual(3);
});

it('acts no more once the signal has aborted', () => {
  const stop = new AbortController();
  const { act, call } = paced(stop.signal);

  call();
  stop.abort();
  call();
  vi.runAllTimers();

  expect(act).not.toHaveBeenCalled();
});
