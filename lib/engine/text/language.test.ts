import { describe, expect, it } from 'vitest';

import { compile } from '../compile';
import { noWeights } from '../pack';
import { scan } from '../scan';
import { languageOf } from './language';

const { engine } = compile([], noWeights);
const tell = (text: string): ReturnType<typeof languageOf> => languageOf(scan(engine, text).words, engine.languages);

describe('the language of a message', () => {
  it.each([
    'Where is my order? It was due on Monday and nobody answers.',
    'still waiting for the refund of my ticket',
    'My driver Jean-Luc left me at the Gare de Lyon with no way to call you.',
    'Thanks!',
    'Worst service ever. Never again.',
    'WHY DOES NOBODY PICK UP THE PHONE',
    'The conductor said "no se puede" and closed the door on me, what does that even mean',
  ])('takes %j for English', (text) => {
    expect(tell(text).isEnglish).toBe(true);
  });

  it.each([
    ['es', 'El conductor no llegó y me cobraron el viaje, quiero que me devuelvan la plata por favor'],
    ['pt', 'Muito ruim, o motorista não apareceu e ainda me cobraram a corrida'],
    ['fr', 'Le chauffeur est arrivé très en retard et je ne suis pas content du service'],
    ['de', 'Ich habe die Ware nicht erhalten und warte seit drei Wochen auf eine Antwort'],
    ['hi', 'Driver ne bahut paise le liye aur cab bhi nahi aayi, bekar service hai'],
    ['und', 'Где мой заказ? Я жду уже две недели'],
    ['und', '我的订单在哪里？已经等了两个星期了'],
  ])('tells %s from English: %j', (language, text) => {
    expect(tell(text)).toEqual({ language, isEnglish: false });
  });

  it('says nothing of a text without words', () => {
    expect(tell('😡😡 12.50')).toEqual({ language: 'und', isEnglish: true });
  });

  it('reads English with a few words of another language as English', () => {
    expect(tell('My mother said basta, and I agree: this has to stop and you have to answer us.').isEnglish).toBe(true);
  });
});
