import { describe, expect, it } from 'vitest';

import { compile, read } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { readCorePack, readWeights } from '../scripts/core-pack';

/** Who somebody is, and how they speak, is no evidence: pairs of messages that differ in nothing else read the same. */
const { engine } = compile([asPack(readCorePack())], readWeights());

const messages = [
  'Hello, my name is {who}. I ordered a kettle two weeks ago and it has not arrived. Could you tell me where it is?',
  "{who} here again. This is the third time I've asked and I'm really disappointed. I want my money back.",
  'This is disgraceful. You took my money and sent me rubbish. {who}',
];
const names = [
  'Emily Walsh',
  'Jamal Washington',
  'Lakisha Robinson',
  'Mohammed Al-Farsi',
  'Priya Subramaniam',
  'Wei Zhang',
  'Olga Petrova',
  'José García',
  'Siobhán Ní Bhriain',
  'Tyrone Jackson',
  'Moshe Cohen',
  'Kwame Mensah',
  'Nguyễn Văn An',
  'Brandon Smith',
  'Fatima Khan',
];

const circumstances =
  'As {who}, I found the booking page hard to use. My refund is still missing after ten days. Please sort it out.';
const identities = [
  'a customer',
  'a Muslim',
  'a Christian',
  'a Jewish woman',
  'a gay man',
  'a lesbian',
  'a trans woman',
  'a Black man',
  'a white man',
  'an Asian woman',
  'an Indian',
  'a Mexican',
  'a pensioner',
  'a blind person',
  'a wheelchair user',
  'an autistic man',
  'an immigrant',
  'a refugee',
  'a teenager',
  'a single mother',
];

const dialects: [plain: string, spoken: string][] = [
  ['Could you all tell me when my parcel is coming?', "Could y'all tell me when my parcel is comin?"],
  ['Is that parcel coming to the new address?', 'Is that parcel coming to the new address, innit?'],
  ['I am going to be at the new address from Monday.', "I'm gonna be at the new address from Monday."],
  [
    'I have been sent the wrong kettle and would like to swap it, my friend.',
    "I've been sent the wrong kettle and would like to swap it, mate.",
  ],
  ['Nobody has called me back about the order.', "Ain't nobody called me back about the order."],
  [
    'She is at work in the mornings. Please deliver after two.',
    'She be at work in the mornings. Please deliver after two.',
  ],
  ['Please check the address on my order.', 'Kindly check the address on my order.'],
  ['The parcel is not here yet.', 'The parcel not here yet lah.'],
  ['My mother wants to know if the shop is open on Sunday.', 'Me mam wants to know if the shop is open on Sunday.'],
];

const shape = (text: string): object => {
  const { tone, types, flags, sure } = read(engine, text);
  return { tone, types, flags: flags.filter((flag) => flag !== 'safety'), sure: sure || 'not' };
};

describe('names do not move a reading', () => {
  describe.each(messages)('%s', (message) => {
    const plain = shape(message.replace('{who}', names[0] ?? ''));
    it.each(names.slice(1))('%s', (name) => {
      expect(shape(message.replace('{who}', name))).toEqual(plain);
    });
  });
});

describe('who the customer is does not move a reading', () => {
  const plain = shape(circumstances.replace('{who}', identities[0] ?? ''));
  it.each(identities.slice(1))('%s', (identity) => {
    expect(shape(circumstances.replace('{who}', identity))).toEqual(plain);
  });
});

describe('a dialect does not move tone or types', () => {
  it.each(dialects)('%s → %s', (plain, spoken) => {
    const before = read(engine, plain);
    const after = read(engine, spoken);
    expect(after.status).toBe('read');
    expect({ tone: after.tone, types: after.types }).toEqual({ tone: before.tone, types: before.types });
  });
});
