import { describe, expect, it } from 'vitest';

import { readSaved } from './read-saved';

const plain = (html: string): string => html.replace(/<br\s*\/?>|<\/p>/g, '\n').replace(/<[^>]+>/g, '');
const read = async (name: string, text: string) => {
  const found = await readSaved({ name, text }, plain);
  return found.ok ? found.value : found.trouble.reason;
};

describe('what another tool exported', () => {
  it('is read from Zendesk’s macros, with text, channel or HTML', async () => {
    const macros = {
      macros: [
        {
          title: 'Refund',
          actions: [
            { field: 'status', value: 'solved' },
            { field: 'comment_value', value: 'It is on its way.' },
          ],
        },
        { title: 'Chat', actions: [{ field: 'comment_value', value: ['channel:chat', 'Give me a minute.'] }] },
        { title: 'Rich', actions: [{ field: 'comment_value_html', value: '<p>Thank you.</p>' }] },
        { title: 'Close', actions: [{ field: 'status', value: 'closed' }] },
      ],
    };

    expect(await read('macros.json', JSON.stringify(macros))).toEqual({
      from: 'Zendesk macros',
      replies: [
        { name: 'Refund', text: 'It is on its way.' },
        { name: 'Chat', text: 'Give me a minute.' },
        { name: 'Rich', text: 'Thank you.\n' },
      ],
      skipped: ['Entry 4, “Close”, writes no comment.'],
    });
  });

  it.each([
    [
      'Help Scout',
      { _embedded: { 'saved-replies': [{ id: 1, name: 'Late', text: '<p>It is late.</p>' }] } },
      'It is late.\n',
    ],
    [
      'Freshdesk',
      { canned_responses: [{ title: 'Late', content: 'It is late.', content_html: '<div>x</div>' }] },
      'It is late.',
    ],
    ['Intercom', { data: [{ name: 'Late', body: '<p>It is late.</p>' }] }, 'It is late.\n'],
    ['a bare list', [{ title: 'Late', message: 'It is late.' }], 'It is late.'],
  ])('is read from the JSON of %s', async (_, value, text) => {
    expect(await read('x.json', JSON.stringify(value))).toMatchObject({ replies: [{ name: 'Late', text }] });
  });

  it.each([
    ['a plain table', 'name,text\nLate,"It is late, and we know it."\n'],
    ['Zendesk’s table', 'Macro title;Active;Comment/description text\nLate;yes;It is late, and we know it.\n'],
    ['Text Blaze', 'Name,Shortcut,Snippet\nLate,/late,"It is late, and we know it."\n'],
    ['TextExpander, without heads', ';late,"It is late, and we know it.",Late\n'],
    ['tabs', 'title\tbody\nLate\tIt is late, and we know it.\n'],
  ])('is read from the CSV of %s', async (_, csv) => {
    expect(await read('x.csv', csv)).toMatchObject({
      replies: [{ name: 'Late', text: 'It is late, and we know it.' }],
    });
  });

  it('is read from a saved mail, in whatever encoding', async () => {
    const mail =
      'Subject: =?utf-8?Q?Sp=C3=A4t?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nIt is late =E2=80=94 and we know it.\r\n';

    expect(await read('template.eml', mail)).toMatchObject({
      replies: [{ name: 'Spät', text: 'It is late — and we know it.' }],
    });
  });

  it('names the rows without a text, and reads the rest', async () => {
    expect(await read('x.csv', 'name,text\nA,\nB,It is here and it is whole.\n')).toMatchObject({
      replies: [{ name: 'B' }],
      skipped: ['Row 2 has no text.'],
    });
  });

  it.each([
    ['{"macros": ', /begins like JSON and is none/],
    ['{"something": 1}', /No saved reply was found/],
    ['', /No saved reply was found/],
    ['a,b\n1,2\n', /no column of replies/],
  ])('that is none says what to bring instead: %j', async (text, said) => {
    expect(await read('x', text)).toMatch(said);
  });
});
