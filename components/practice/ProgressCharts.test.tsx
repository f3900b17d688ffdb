import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

import { ProgressCharts } from './ProgressCharts';

it('says a remark in words, not by the name of its file', () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
  const progress = {
    days: [],
    weakest: [],
    rules: [{ name: 'as-i-told-you', share: 0.5, times: 1 }],
    daysThisWeek: 1,
    attempts: 2,
  };
  const explain = () => ({ why: 'They should have heard it the first time.', source: '', strength: 'A' as const });
  render(<ProgressCharts progress={progress} explain={explain} />);
  expect(screen.getByText(/They should have heard/).closest('li')).toHaveTextContent('As I told you. They should');
  expect(screen.queryByText(/as-i-told-you/)).toBeNull();
});
