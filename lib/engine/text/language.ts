import type { Vocabulary } from './vocabulary';
import { HASHTAG, TITLE_CASE, WORD, type Words } from './words';

/**
 * Small words of other languages that are no English words, nor names: enough to tell, not to read. Hindi and Bengali as people write them in
 * Latin letters. On short messages libraries for it (franc-min, tinyld) take a tenth of all English for something else:
 * `npm run evaluate -- --languages`.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  es: 'que los las una por para con muy pero no el del al lo se su mi es está esta son más mas como ya sin le les hay cuando porque servicio siempre nunca viaje tiempo todo nada fue ser hacer tienen cada aún tengo te fue sus mala peor puedo pueden excelente tarjeta hace hasta jamas',
  pt: 'que não nao uma com para por muito os dos das um em você voce mais mas está esta tá meu minha ao pra foi sem quando porque corrida motorista péssimo ruim sempre nunca isso só já ser tem toda hora pior dois não estornou valor tô',
  fr: 'le les des est pas une très je pour avec dans qui que sur vous nous mais mon ma ce cette et en plus il au du ne été tout',
  de: 'der die das und ist nicht ich mit auf ein eine für wir sie den dem zu von auch aber kein keine sehr war haben wird bei nach es bitte mein',
  it: 'che non di una sono per con della il gli ho mi più ma anche come del alla questo sempre molto hanno è si dei sulla giorno',
  nl: 'het een niet van ik en de dat die met voor zijn maar ook wel geen naar heb wordt deze nog mijn',
  hi: 'hai nahi nahin ka ki ko kar ke se bhi aur mein me bahut bhut bhot raha rahi karte karo hota ye yeh jo par hain kya tha the wala wale gaya mera muje mujhe kuch paise ek liye jab bekar bakwas apna koi bhai log sahi kam jata raha rakho mangta naa karna kharab hamari hamara ho tk kbhi nhi aata wahiyat ghatiya',
  bn: 'ami amar apni keno kore korte hoy ase jay onek kono ekta taka tar jonno nai vara',
  id: 'yang tidak saya dan di ini itu untuk dengan sudah bisa lagi kalau sangat tapi nya tolong',
  pl: 'nie się jest na że do jak ale dla czy tylko przez bardzo mam był',
  ro: 'nu este si că pentru din cu mai sunt foarte ce mi au la de o un dar',
  tr: 've bir bu çok için değil ne ile daha ama gibi yok var ben hiç',
};
const ENGLISH =
  'the and is to of for was i my this it they you a in that have not with on me are be at your we but from had no an as so very been when will do or just get would what by if there their has out all up can our were good bad service driver app please';

const LANGUAGES = Object.keys(SMALL_WORDS);
const ENGLISH_WORDS = new Set(ENGLISH.split(' '));
/** Words that English shares are no sign of another language. */
const signsOf = (words: string): string[] => words.split(' ').filter((word) => !ENGLISH_WORDS.has(word));

/** Words that the vocabulary has to know for the language to be told. */
export const LANGUAGE_WORDS: readonly string[] = [...ENGLISH_WORDS, ...Object.values(SMALL_WORDS).flatMap(signsOf)];

/** By word number: bit 0 English, bit n the language n − 1. */
export type LanguageSigns = Uint16Array;

export function languageSigns(vocabulary: Vocabulary): LanguageSigns {
  const signs = new Uint16Array(vocabulary.size);
  const mark = (word: string, bit: number): void => {
    const id = vocabulary.idOf(word);
    signs[id] = (signs[id] as number) | bit;
  };
  for (const word of ENGLISH_WORDS) mark(word, 1);
  LANGUAGES.forEach((language, index) => {
    for (const word of signsOf(SMALL_WORDS[language] as string)) mark(word, 2 << index);
  });
  return signs;
}

/** Fewer words than these tell nothing. */
const TOO_FEW = 3;
const FIRST_BEYOND_LATIN = 0x250;

/** Scratch, by language. */
const votes = new Uint16Array(LANGUAGES.length);

/** ISO 639-1 of a text; `en` where it is English or mixed with it, `und` where too little or nothing known tells. */
export function languageOf(words: Words, signs: LanguageSigns): { language: string; isEnglish: boolean } {
  const { count, kind, id, flags, start, text } = words;
  votes.fill(0);
  let spelt = 0;
  let english = 0;
  let plain = 0;
  let known = 0;
  let foreignLetters = 0;
  for (let at = 1; at < count; at++) {
    if (kind[at] !== WORD) continue;
    spelt++;
    if (text.charCodeAt(start[at] as number) >= FIRST_BEYOND_LATIN) foreignLetters++;
    const number = id[at] as number;
    // Names and hashtags are words of no language.
    if (((flags[at] as number) & (TITLE_CASE | HASHTAG)) === 0) {
      plain++;
      if (number !== 0) known++;
    }
    if (number === 0) continue;
    const sign = signs[number] as number;
    if (sign === 0) continue;
    // No word of another language is an English one.
    if (sign === 1) {
      english++;
      continue;
    }
    for (let language = 0; language < votes.length; language++)
      if ((sign & (2 << language)) !== 0) votes[language] = (votes[language] as number) + 1;
  }
  if (spelt === 0) return { language: 'und', isEnglish: true };
  if (foreignLetters * 2 > spelt) return { language: 'und', isEnglish: false };
  let best = 0;
  for (let language = 1; language < votes.length; language++)
    if ((votes[language] as number) > (votes[best] as number)) best = language;
  const most = votes[best] as number;
  if (spelt < TOO_FEW && most < spelt) return { language: 'und', isEnglish: true };
  if (most > english && (most >= 2 || most === spelt) && english * 4 < spelt)
    return { language: LANGUAGES[best] as string, isEnglish: false };
  if (english === 0 && plain >= 4 && known * 3 < plain) return { language: 'und', isEnglish: false };
  return { language: 'en', isEnglish: true };
}
