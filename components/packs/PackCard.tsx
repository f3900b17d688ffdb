import { Button } from 'react-aria-components/Button';

import type { InstalledPack } from '../../lib/storage/library';
import { Toggle } from '../Toggle';
import { LinkState } from './LinkState';
import { countWords, momentWords, originWords } from './origin-words';
import './PackCard.css';

export interface PackActions {
  setOn: (pack: InstalledPack, on: boolean) => void;
  /** One place up (−1) or down (1) in the order. */
  move: (pack: InstalledPack, by: -1 | 1) => void;
  remove: (pack: InstalledPack) => void;
  refresh: (pack: InstalledPack) => void;
  /** Opens the editor on it, or on a copy where it is not yours to change. */
  edit: (pack: InstalledPack) => void;
}

interface Props {
  pack: InstalledPack;
  actions: PackActions;
  /** Where it can go in the order. */
  canMove: { up: boolean; down: boolean };
  href: string;
  /** For whom it is, where it says so. */
  about: string | null;
}

/** A pack that is here: what it is, whether it is used, and what can be done with it. */
export function PackCard({ pack, actions, canMove, href, about }: Props) {
  const { name, version, author, licence, language, origin, taken, on, locked, broken } = pack;
  const isYours = origin.kind === 'own' || origin.kind === 'file' || origin.kind === 'paste';
  const isOffered = origin.kind === 'shipped' && version === '';
  return (
    <li className="pack-card" data-off={!on || undefined}>
      <div className="pack-card__head">
        <h3>{broken === null ? <a href={href}>{name}</a> : name}</h3>
        <Toggle
          on={on}
          disabled={locked || broken !== null}
          onChange={(wanted) => {
            actions.setOn(pack, wanted);
          }}
        >
          <span className="visually-hidden">Use {name}: </span>
          {on ? 'In use' : 'Off'}
        </Toggle>
      </div>
      {broken !== null && <p className="pack-card__alarm">{broken}</p>}
      {about !== null && <p>{about}</p>}
      <p className="quiet">
        {isOffered
          ? 'Comes with Evenkeel; off until you switch it on.'
          : `Version ${version}, ${language}, by ${author}, ${licence}; ${originWords(origin)}, taken ${momentWords(taken)}.`}
        {locked && ' Your company’s policy holds it: it cannot be switched, moved or removed here.'}
      </p>
      {broken === null && !isOffered && <p className="quiet">{countWords(pack.counts)}.</p>}
      <LinkState pack={pack} />
      <div className="chips">
        {(canMove.up || canMove.down) && (
          <>
            <Button
              className="button"
              aria-label={`Move ${name} up: it wins over those below`}
              isDisabled={!canMove.up}
              onPress={() => {
                actions.move(pack, -1);
              }}
            >
              ↑
            </Button>
            <Button
              className="button"
              aria-label={`Move ${name} down: those above win over it`}
              isDisabled={!canMove.down}
              onPress={() => {
                actions.move(pack, 1);
              }}
            >
              ↓
            </Button>
          </>
        )}
        {origin.kind === 'link' && (
          <Button
            className="button"
            aria-label={`Look now for a newer version of ${name}`}
            onPress={() => {
              actions.refresh(pack);
            }}
          >
            Look now
          </Button>
        )}
        {broken === null && (
          <Button
            className="button"
            aria-label={isYours ? `Edit ${name}` : `Copy to edit: ${name}`}
            onPress={() => {
              actions.edit(pack);
            }}
          >
            {isYours ? 'Edit' : 'Copy to edit'}
          </Button>
        )}
        {!locked && !isOffered && (
          <Button
            className="button"
            aria-label={`Remove ${name}`}
            onPress={() => {
              actions.remove(pack);
            }}
          >
            Remove
          </Button>
        )}
      </div>
    </li>
  );
}
