import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { ItemList } from './ItemList';

const show = (count: number) => {
  const items = Array.from({ length: count }, (_, at) => ({
    id: `rule-${at}`,
    title: `Rule ${at}`,
    note: '',
    href: `#${at}`,
    faults: 0,
  }));
  return render(<ItemList what="rules" items={items} open={null} add="Add a rule" onAdd={() => undefined} />);
};

it('is searched where there is more in it than is seen at a glance', () => {
  const { unmount } = show(1);
  expect(screen.queryByRole('searchbox')).toBeNull();
  unmount();
  show(12);
  expect(screen.getByRole('searchbox', { name: 'Search in rules' })).toBeVisible();
});
