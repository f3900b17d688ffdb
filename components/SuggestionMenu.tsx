import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

interface Props {
  /** Each thing that can be done with the phrasing, in the words of its button. */
  items: readonly { words: string; act: () => void }[];
}

/** What else can be done with a phrasing. */
export function SuggestionMenu({ items }: Props) {
  return (
    <DialogTrigger>
      <Button className="button button--bare" aria-label="More for this phrasing">
        ⋯
      </Button>
      <Popover className="floating" placement="bottom end">
        <Dialog aria-label="This phrasing" className="suggestion__menu">
          {({ close }) =>
            items.map(({ words, act }) => (
              <Button
                key={words}
                className="button button--bare"
                onPress={() => {
                  close();
                  act();
                }}
              >
                {words}
              </Button>
            ))
          }
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
