import { expect, it } from 'vitest';

import { all, anywhere, first, report, type Part } from './select';

const part: Part = { name: 'reply box', hooks: { new: '.new', old: '.old' } };

function mount(markup: string) {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
}

it('goes by the first hook that finds anything on screen', () => {
  mount(
    '<i class="new" style="display:none"></i><b style="visibility:hidden"><i class="new"></i></b><i class="old" id="it"></i>',
  );
  expect(first(document, part)?.id).toBe('it');
  expect(all(document, part, anywhere)).toHaveLength(2);
  expect(first(document, { name: 'nothing', hooks: { any: '.none' } })).toBeNull();
});

it('reports each hook, how often it is there, and which is used', () => {
  mount('<i class="old">secret</i><i class="old"></i>');
  expect(report(document, [part])).toEqual([
    { part: 'reply box', generation: 'new', selector: '.new', found: 0, used: false },
    { part: 'reply box', generation: 'old', selector: '.old', found: 2, used: true },
  ]);
});
