import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

import type { OpenConversation } from '../lib/conversation/state';
import type { Actions } from './actions';
import { CategoryChoice } from './CategoryChoice';
import { CorrectionForm } from './CorrectionForm';
import { CorrectionList } from './CorrectionList';
import './CorrectionBar.css';

interface Props {
  conversation: Pick<OpenConversation, 'reading' | 'corrections' | 'category'>;
  /** What a message can be about. */
  categories: readonly string[];
  actions: Pick<Actions, 'correct' | 'undoCorrection' | 'chooseCategory'>;
}

/** Where the agent says what the reading has wrong, and what the message is about. */
export function CorrectionBar({ conversation: { reading, corrections, category }, categories, actions }: Props) {
  if (reading.status !== 'read') return null;
  return (
    <div className="correction-bar">
      <div className="correction-bar__row">
        <DialogTrigger>
          <Button className="button button--bare">Not right?</Button>
          <Popover className="floating" placement="bottom start">
            <Dialog aria-label="Correct the reading">
              <CorrectionForm reading={reading} onCorrect={actions.correct} />
            </Dialog>
          </Popover>
        </DialogTrigger>
        <CategoryChoice categories={categories} chosen={category} onChoose={actions.chooseCategory} />
      </div>
      <CorrectionList corrections={corrections} onUndo={actions.undoCorrection} />
    </div>
  );
}
