import { ItemList } from '../../../../components/pack-editor/ItemList';
import { PhrasingForm } from '../../../../components/pack-editor/PhrasingForm';
import { TwoPanes } from '../../../../components/pack-editor/TwoPanes';
import { registerWords, stepWords } from '../../../../components/step-words';
import { slotHints, slotNames } from '../../../../lib/engine/suggest/slots';
import { coreFlags } from '../../../../lib/engine/types';
import type { PhrasingFile } from '../../../../lib/packs/schema';
import { phrasingTexts } from '../../phrasing-texts';
import { freshId } from '../ids';
import { previewOf } from './preview';
import { idsOf, replaced, without } from './list-changes';
import type { PartProps } from './part';
import { faultsUnder, troublesIn } from './troubles-in';

const slots = slotNames.map((name) => ({ name, hint: slotHints[name] }));

/** The phrasings of a pack. */
export function PhrasingsPart({ pack, change, item, href, faults }: PartProps) {
  const open = pack.phrasings.find(({ id }) => id === item);
  const put = (phrasings: PhrasingFile[], what: string): void => {
    change({ ...pack, phrasings }, what);
  };
  const add = (): void => {
    const step = open?.step ?? 'repeat-back';
    const id = freshId(`${pack.id}-${step}`, new Set([...idsOf(pack.phrasings), ...phrasingTexts.keys()]));
    const fresh: PhrasingFile = {
      id,
      step,
      register: open?.register ?? pack.settings.register ?? 'plain',
      text: '',
      when: {},
      source: 'Team practice',
      strength: 'C',
    };
    put([fresh, ...pack.phrasings], `add ${id}`);
    location.hash = href(id);
  };
  return (
    <TwoPanes
      list={
        <ItemList
          what="phrasings"
          open={item}
          add="Add a phrasing"
          onAdd={add}
          items={pack.phrasings.map(({ id, text, step, register }) => ({
            id,
            title: text === '' ? 'A new phrasing' : text,
            note: `${stepWords[step]}, ${registerWords[register].toLowerCase()}`,
            href: href(id),
            faults: faultsUnder(faults, ['phrasings', id]),
          }))}
        />
      }
    >
      {open ? (
        <PhrasingForm
          key={open.id}
          phrasing={open}
          slots={slots}
          ownFlags={ownFlagsOf(pack.rules)}
          preview={previewOf(open.text)}
          troublesAt={troublesIn(faults, ['phrasings', open.id], ['text', 'source'])}
          onChange={(phrasing, what) => {
            put(replaced(pack.phrasings, phrasing), `${open.id} ${what}`);
          }}
          onRemove={() => {
            put(without(pack.phrasings, open.id), `remove ${open.id}`);
            location.hash = href();
          }}
        />
      ) : (
        <p className="quiet">Choose a phrasing, or add one.</p>
      )}
    </TwoPanes>
  );
}

/** Flags that the pack's rules raise and the core does not know. */
function ownFlagsOf(rules: PartProps['pack']['rules']): string[] {
  const flags = rules.flatMap(({ speaksFor }) => ('flag' in speaksFor ? [speaksFor.flag] : []));
  const core: readonly string[] = coreFlags;
  return [...new Set(flags)].filter((flag) => !core.includes(flag));
}
