import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';

import { EditField } from '../../../../components/EditField';
import { ItemList } from '../../../../components/pack-editor/ItemList';
import { TwoPanes } from '../../../../components/pack-editor/TwoPanes';
import { WordListForm } from '../../../../components/pack-editor/WordListForm';
import { freshId, idFrom } from '../ids';
import { idsOf, replaced, without } from './list-changes';
import type { PartProps } from './part';
import { faultsUnder, troublesIn } from './troubles-in';

/** The word lists of a pack. */
export function WordsPart({ pack, change, item, href, faults }: PartProps) {
  const [naming, setNaming] = useState<string | null>(null);
  const open = pack.classes.find(({ id }) => id === item);
  const add = (name: string): void => {
    const id = freshId(idFrom(name, 'words'), idsOf(pack.classes));
    change({ ...pack, classes: [{ id, words: [] }, ...pack.classes] }, `add ${id}`);
    setNaming(null);
    location.hash = href(id);
  };
  return (
    <TwoPanes
      list={
        <ItemList
          what="word lists"
          open={item}
          add="Add a word list"
          onAdd={() => {
            setNaming('');
          }}
          items={pack.classes.map(({ id, words }) => ({
            id,
            title: `@${id}`,
            note: words.length === 1 ? '1 word' : `${words.length} words`,
            href: href(id),
            faults: faultsUnder(faults, ['classes', id]),
          }))}
        />
      }
    >
      {naming !== null && (
        <Form
          className="pack-form"
          onSubmit={(event) => {
            event.preventDefault();
            add(naming);
          }}
        >
          <EditField
            label="What the list is called"
            value={naming}
            placeholder="courier"
            hint="One word: in a rule it is written with an @ before it."
            onChange={setNaming}
          />
          <div>
            <Button type="submit" className="button button--main" isDisabled={naming.trim() === ''}>
              Make the list
            </Button>
          </div>
        </Form>
      )}
      {open && naming === null && (
        <WordListForm
          key={open.id}
          list={open}
          troublesAt={troublesIn(faults, ['classes', open.id], ['words'])}
          onChange={(list, what) => {
            change({ ...pack, classes: replaced(pack.classes, list) }, `${list.id} ${what}`);
          }}
          onRemove={() => {
            change({ ...pack, classes: without(pack.classes, open.id) }, `remove ${open.id}`);
            location.hash = href();
          }}
        />
      )}
      {!open && naming === null && <p className="quiet">Choose a word list, or add one.</p>}
    </TwoPanes>
  );
}
