import type { Engine } from '../compile';
import type { Words } from '../text/words';
import type { Evidence } from '../types';
import type { Shown } from './features';
import { FormPlaces } from './form-places';
import type { Sums } from './sum';
import type { Weigher } from './weigher';

/**
 * The sum, item by item: what is returned adds up to the log-odds of each label, but for what the label starts from. A feature that is
 * there several times shares its weight among its places. A feature of form points at one place where it is to be seen; where it is of
 * the whole message (its length), its span is empty.
 */
export function evidenceOf({ weigher }: Engine, words: Words, shown: Shown, { hottest }: Sums): Evidence[] {
  const { rowStarts, rowLabels, rowWeights, labels, names, times, seenIn, hottest: shares } = weigher;
  const { count, feature, part, first, last } = shown;
  // Some 230 items: made at their full number, they cost a third less than pushed one by one.
  const evidence = new Array<Evidence>(itemsIn(weigher, shown));
  let item = 0;
  for (let at = 0; at < count; at++) seenIn[feature[at] as number] = -1;
  for (let at = 0; at < count; at++) {
    const which = feature[at] as number;
    const where = part[at] as number;
    const anewHere = seenIn[which] !== where;
    seenIn[which] = where;
    const places = times[which] as number;
    const rule = names[which] as string;
    const start = words.start[first[at] as number] as number;
    const end = words.end[last[at] as number] as number;
    const lastPair = rowStarts[which + 1] as number;
    for (let pair = rowStarts[which] as number; pair < lastPair; pair++) {
      const label = rowLabels[pair] as number;
      const weight = rowWeights[pair] as number;
      const again = anewHere && hottest[label] === where ? weight * (shares[label] as number) : 0;
      evidence[item++] = { label: labels[label] as string, rule, weight: weight / places + again, start, end };
    }
  }
  const forms = new FormPlaces(words);
  for (let index = 0; index < shown.formCount; index++) {
    const which = shown.forms[index] as number;
    if (rowStarts[which] === rowStarts[which + 1]) continue;
    const rule = names[which] as string;
    const { start, end } = forms.of(which - weigher.firstForm);
    const lastPair = rowStarts[which + 1] as number;
    for (let pair = rowStarts[which] as number; pair < lastPair; pair++) {
      const label = labels[rowLabels[pair] as number] as string;
      evidence[item++] = { label, rule, weight: rowWeights[pair] as number, start, end };
    }
  }
  return evidence;
}

function itemsIn({ rowStarts }: Weigher, { count, feature, formCount, forms }: Shown): number {
  const pairsOf = (which: number): number => (rowStarts[which + 1] as number) - (rowStarts[which] as number);
  let items = 0;
  for (let at = 0; at < count; at++) items += pairsOf(feature[at] as number);
  for (let index = 0; index < formCount; index++) items += pairsOf(forms[index] as number);
  return items;
}
