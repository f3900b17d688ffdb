import type { Engine } from '../compile';
import type { Words } from '../text/words';
import type { Evidence } from '../types';
import type { Shown } from './features';
import { FormPlaces } from './form-places';
import type { Sums } from './sum';

/**
 * The sum, item by item: what is returned adds up to the log-odds of each label, but for what the label starts from. A feature that is
 * there several times shares its weight among its places. A feature of form points at one place where it is to be seen; where it is of
 * the whole message (its length), its span is empty.
 */
export function evidenceOf({ weigher }: Engine, words: Words, shown: Shown, { hottest }: Sums): Evidence[] {
  const { rowStarts, rowLabels, rowWeights, labels, names, seen: places, seenIn } = weigher;
  const { count, feature, part, first, last } = shown;
  for (let at = 0; at < count; at++) {
    places[feature[at] as number] = 0;
    seenIn[feature[at] as number] = -1;
  }
  for (let at = 0; at < count; at++) places[feature[at] as number] = (places[feature[at] as number] as number) + 1;

  const evidence: Evidence[] = [];
  for (let at = 0; at < count; at++) {
    const which = feature[at] as number;
    const where = part[at] as number;
    const anewHere = seenIn[which] !== where;
    seenIn[which] = where;
    const end = rowStarts[which + 1] as number;
    const times = places[which] as number;
    const rule = names[which] as string;
    const span = { start: words.start[first[at] as number] as number, end: words.end[last[at] as number] as number };
    for (let pair = rowStarts[which] as number; pair < end; pair++) {
      const label = rowLabels[pair] as number;
      const weight = rowWeights[pair] as number;
      const again = anewHere && hottest[label] === where ? weight * (weigher.hottest[label] as number) : 0;
      evidence.push({
        label: labels[label] as string,
        rule,
        weight: weight / times + again,
        start: span.start,
        end: span.end,
      });
    }
  }
  const forms = new FormPlaces(words);
  for (let index = 0; index < shown.formCount; index++) {
    const which = shown.forms[index] as number;
    if (rowStarts[which] === rowStarts[which + 1]) continue;
    const { start, end } = forms.of(which - weigher.firstForm);
    for (let pair = rowStarts[which] as number; pair < (rowStarts[which + 1] as number); pair++) {
      evidence.push({
        label: labels[rowLabels[pair] as number] as string,
        rule: names[which] as string,
        weight: rowWeights[pair] as number,
        start,
        end,
      });
    }
  }
  return evidence;
}
