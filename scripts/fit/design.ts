import { compile, type Engine } from '../../lib/engine';
import { noWeights, type Pack } from '../../lib/engine/pack';
import { scan } from '../../lib/engine/scan';
import { Shown } from '../../lib/engine/weigh/features';
import { WORD_FEATURE } from '../../lib/engine/weigh/weigher';
import { type Rows, RowsBuilder } from './rows';

/** What each text shows to the weights: the engine's own features, so that what is fitted is what is read. */
export interface Design {
  engine: Engine;
  /** Names of the features, as the keys of `weights.json`. */
  names: readonly string[];
  rows: Rows;
  /** One row for each part of a text, forms left out; `textOf[part]` is the text. */
  parts: Rows;
  textOf: Int32Array;
}

export function buildDesign(pack: Pack, groups: readonly string[], texts: readonly string[]): Design {
  const features = Object.fromEntries(groups.map((group) => [WORD_FEATURE + group, []]));
  const { engine } = compile([pack], { ...noWeights, features });
  const width = engine.weigher.features;
  const rows = new RowsBuilder(width);
  const parts = new RowsBuilder(width);
  const textOf: number[] = [];
  const shown = new Shown();
  texts.forEach((text, row) => {
    shown.gather(engine, scan(engine, text));
    const whole = new Set<number>(shown.forms.subarray(0, shown.formCount));
    const byPart = Array.from({ length: shown.parts }, () => new Set<number>());
    for (let at = 0; at < shown.count; at++) {
      whole.add(shown.feature[at] as number);
      byPart[shown.part[at] as number]?.add(shown.feature[at] as number);
    }
    rows.add(whole);
    for (const part of byPart) {
      parts.add(part);
      textOf.push(row);
    }
  });
  return {
    engine,
    names: engine.weigher.names,
    rows: rows.build(),
    parts: parts.build(),
    textOf: Int32Array.from(textOf),
  };
}
