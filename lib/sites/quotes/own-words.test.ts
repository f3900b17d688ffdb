import { describe, expect, it } from 'vitest';

import { LONGEST_TEXT } from '../../limits';
import { ownWordsIn, ownWordsOf } from './own-words';

const html = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

/** The message in front of each earlier one, which must go. */
const earlier: [string, string][] = [
  ['an English attribution', 'On 3 May 2026 at 14:05, Ann Lee <ann@shop.example> wrote:\n\n> We are on it.'],
  ['one without quote signs', 'On Sun, May 3, 2026 at 2:05 PM Ann Lee <ann@shop.example> wrote:\nWe are on it.'],
  [
    'one broken over lines',
    'On Sun, May 3, 2026 at 2:05 PM Ann Lee from the Shop\n<ann@shop.example> wrote:\n\n> We are on it.',
  ],
  ['a French one', 'Le 3 mai 2026 à 14:05, Ann Lee <ann@shop.example> a écrit :\n\n> On s’en occupe.'],
  [
    'a Turkish one, whose verb is not listed',
    '3 May 2026 Paz, 14:05 tarihinde Ann Lee <ann@shop.example> şunu yazdı:\n\n> Bakıyoruz.',
  ],
  ['a Japanese one', '2026年5月3日(日) 14:05 Ann Lee <ann@shop.example>:\n\n> 確認します。'],
  [
    'Outlook’s header',
    '________________________________\nFrom: Shop <help@shop.example>\nSent: Sunday, May 3, 2026 2:05 PM\nTo: Kim\nSubject: Order 12\n\nWe are on it.',
  ],
  [
    'a German header',
    'Von: Shop <help@shop.example>\nGesendet: Sonntag, 3. Mai 2026 14:05\nAn: Kim\nBetreff: Bestellung 12\n\nWir sind dran.',
  ],
  ['"Original Message"', '-----Original Message-----\nFrom: Shop\n\nWe are on it.'],
  ['Zendesk’s reply line', '##- Please type your reply above this line -##\n\nYour request (12) has been received.'],
];

/** What a customer may write that looks like mail's own marks. */
const innocent = [
  'On Monday I called. On Tuesday I called again.',
  'On 3 May at 14:05 you wrote:\nyou will get a refund\nI have not.',
  'From: London\nTo: Paris\nDate: 12 May 2026 at 09:15\n\nThat train never came.',
  'Date: Wednesday 3 June\nTime: 7:00am\nAddress: 130 Fox Street\n\nNobody came.',
  'Two problems:\n---\nThe lamp is broken.\n---\nThe box was open.',
  '> 3 weeks is too long. I want my money back.',
  'Sent from my desk, where the lamp is not, as it never came.',
  'Sent it back on Friday',
  'I asked --- twice --- and was ignored.\n-- and nobody answered my question about it?',
  'My order number is <12345>:\nplease look.',
];

describe('the customer’s own words', () => {
  it.each(earlier)('stand without the earlier message below %s', (_, history) => {
    expect(ownWordsIn(`Still nothing!\nWhere is it?\n\n${history}`)).toBe('Still nothing!\nWhere is it?');
  });

  it.each(innocent)('are kept whole: %j', (text) => {
    expect(ownWordsIn(text)).toBe(text);
  });

  it('are kept when they stand below the earlier message, or between its lines', () => {
    const quote = 'On 3 May 2026 at 14:05, Ann Lee <ann@shop.example> wrote:\n> Did it come?\n';
    expect(ownWordsIn(`${quote}\nNo, it did not.`)).toBe('No, it did not.');
    expect(ownWordsIn(`${quote}No.\n> Shall we send another?\nYes, at once.`)).toBe('No.\nYes, at once.');
  });

  it('are everything, where taking the earlier message off would leave nothing', () => {
    const only = 'On 3 May 2026 at 14:05, Ann Lee <ann@shop.example> wrote:\n> We are on it.';
    expect(ownWordsIn(only)).toBe(only);
    const forward = '---------- Forwarded message ---------\nFrom: Shop <help@shop.example>\n\nWe are on it.';
    expect(ownWordsIn(`See this:\n\n${forward}`)).toBe(`See this:\n\n${forward}`);
  });

  it('stand without a signature, and keep a bare name', () => {
    expect(ownWordsIn('Where is it?\n-- \nKim Marsh\nMarsh & Sons, 0201 555 123')).toBe('Where is it?');
    expect(ownWordsIn('Where is it?\n\nSent from my iPhone')).toBe('Where is it?');
    expect(ownWordsIn('Where is it?\n\nKim')).toBe('Where is it?\n\nKim');
  });

  it('are found in any of the wrappings of mail programs', () => {
    const wrappings = [
      '<div class="gmail_quote"><div class="gmail_attr">Am 3. Mai schrieb Ann:</div><blockquote class="gmail_quote">We are on it.</blockquote></div>',
      '<div>On May 3, 2026, at 14:05, Ann wrote:</div><blockquote type="cite">We are on it.</blockquote>',
      '<div class="moz-cite-prefix">On 03/05/2026 14:05, Ann wrote:</div><blockquote type="cite" cite="mid:1">We are on it.</blockquote>',
      '<hr style="width:98%"><div id="x_divRplyFwdMsg"><b>De:</b> Shop<br><b>Envoyé:</b> hier</div><div>We are on it.</div>',
      '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>Lähettäjä:</b> Shop<br><b>Aihe:</b> 12</p></div><p>We are on it.</p>',
      '<div class="ydp1yahoo_quoted">We are on it.</div>',
      '<div class="protonmail_quote">We are on it.</div>',
    ];
    for (const wrapped of wrappings)
      expect(ownWordsOf(html(`<p>Where <b>is</b> it?</p>${wrapped}`))).toBe('Where is it?');
  });

  it('are kept where a blockquote only indents them, and between the quoted passages of a wrapper', () => {
    const indent = '<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Where is it?</div></blockquote>';
    expect(ownWordsOf(html(`<div>So:</div>${indent}`))).toBe('So:\n\nWhere is it?');
    const inline =
      '<div class="gmail_quote"><div class="gmail_attr">On May 3, 2026 at 14:05 Ann wrote:</div><blockquote>Did it come?</blockquote>' +
      '<div>No.</div><blockquote>Another?</blockquote><div>Yes.</div></div>';
    expect(ownWordsOf(html(inline))).toBe('No.\nYes.');
  });

  it('of a body are read without changing it', () => {
    const body = html('<p>Hi</p><div class="gmail_quote">We are on it.</div>');
    const before = body.innerHTML;
    ownWordsOf(body);
    expect(body.innerHTML).toBe(before);
  });

  it('take no longer than they should, whatever comes', () => {
    const nasty = [
      'On 1 '.repeat(50_000),
      'On 3 May 2026 at 14:05, Ann\n'.repeat(8_000),
      '>'.repeat(200_000),
      '- '.repeat(100_000),
      '-'.repeat(200_000),
      'From: a@b.example\n'.repeat(12_000),
      '<a@'.repeat(70_000),
      '\n'.repeat(200_000),
      'wrote:\n'.repeat(30_000),
      `a${' '.repeat(199_000)}b`,
      `> a\nhttps://a${' '.repeat(199_000)}b`,
    ];
    for (const text of nasty) {
      const start = performance.now();
      expect(ownWordsIn(text).length).toBeLessThanOrEqual(LONGEST_TEXT);
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });
});
