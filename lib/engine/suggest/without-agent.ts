/** Past participles of what companies do to customers and to their things; the rest are regular. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  took: 'taken',
  taken: 'taken',
  lost: 'lost',
  sent: 'sent',
  broke: 'broken',
  gave: 'given',
  told: 'told',
  sold: 'sold',
  withdrew: 'withdrawn',
};
const DONE_TO_THEM =
  /^we (?:have |had |just |even )*(charged|overcharged|billed|sent|told|promised|refused|denied|ignored|blocked|suspended|gave) you\b(.*)$/i;
const DONE =
  /^we (?:have |had |just |even )*(took|taken|charged|cancelled|canceled|lost|closed|deleted|broke|sent|delivered|stopped|changed|moved|damaged|blocked|locked|suspended|removed|rejected|declined|refused|sold|misplaced|deducted|debited|withdrew|delayed|downgraded|disconnected) (.+?)((?: from| without| off| for| on| by) .*)?$/i;

/**
 * A clause that says what "we" did, turned so that it says what happened and not who did it: "we charged you twice" → "you
 * were charged twice". For replies while the fault is open. Null where the clause cannot be turned: then it is not said.
 */
export function withoutAgent(clause: string): string | null {
  if (!/\b(?:we|our|us)\b/i.test(clause)) return clause;
  const turned = clause
    .replace(DONE_TO_THEM, (_, verb: string, rest: string) => `you were ${participle(verb)}${rest}`)
    .replace(
      DONE,
      (_, verb: string, what: string, rest: string | undefined) =>
        `${what} ${isMany(what) ? 'were' : 'was'} ${participle(verb)}${rest ?? ''}`,
    );
  return /\bwe\b/i.test(turned) || turned === clause ? null : turned;
}

const participle = (verb: string): string => PARTICIPLES[verb.toLowerCase()] ?? verb;
const isMany = (noun: string): boolean => /[^s]s$/i.test(noun) && !/^[£$€]/.test(noun);
