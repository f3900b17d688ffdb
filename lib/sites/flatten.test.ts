import { describe, expect, it } from 'vitest';

import { flatten } from './flatten';

function body(markup: string): Element {
  return new DOMParser().parseFromString(markup, 'text/html').body;
}

describe('flattening', () => {
  it.each([
    ['joins words that inline markup splits', 'the lamp came <b>bro</b>ken', 'the lamp came broken'],
    [
      'keeps breaks, and drops the one that only ends a line',
      'one<br>two<div>three<br></div><div>four</div>',
      'one\ntwo\nthree\nfour',
    ],
    ['puts a blank line between paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['reads Gmail’s blank line as one', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['never leaves two blank lines', 'one<br><br><br><br><br>two', 'one\n\ntwo'],
    ['collapses white space, as a browser does', '  one \n\t two  ', 'one two'],
    ['keeps the lines of preformatted text', '<div style="white-space: pre-wrap">one\ntwo</div>', 'one\ntwo'],
    [
      'keeps table cells apart',
      '<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>',
      'one two\nthree',
    ],
    ['reads an emoji that is a picture, and no other picture', 'so <img alt="😡"> <img alt="logo">', 'so 😡'],
    ['skips what is not for reading', 'a<style>p{}</style><script>x()</script><button>Show</button> b', 'a b'],
    [
      'skips what is hidden',
      'a <span hidden>b</span><i style="display:none">c</i><u aria-hidden="true">d</u> e',
      'a e',
    ],
    ['skips the invisible fillers of editors', '<p>\u2060\u2060a\u200bb\ufeff</p>', 'ab'],
  ])('%s', (_, markup, text) => {
    expect(flatten(body(markup)).text).toBe(text);
  });

  it('says where each character stands in the page', () => {
    const { text, runs } = flatten(body('<p>one  <b>two</b></p>\n<p>thr&nbsp;ee</p>'));
    for (const { start, end, node, offset } of runs) {
      const inPage = node.data.slice(offset, offset + end - start).replace(/\s/g, ' ');
      expect(inPage).toBe(text.slice(start, end));
    }
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'thr ee']);
  });

  it('stops where enough was read', () => {
    expect(flatten(body('<p>one</p>'.repeat(1000)), undefined, 50).text.length).toBeLessThan(60);
  });
});
