import { Button } from 'react-aria-components/Button';

import { Notice } from '../../../components/Notice';
import { FaultList } from '../../../components/packs/FaultList';
import { PackPreview } from '../../../components/packs/PackPreview';
import type { Preview } from '../../../lib/storage/library';
import { copyText } from './copy-text';
import type { Looked } from './use-look';

interface Props {
  looked: Looked;
  nameOf: (id: string) => string;
  onTake: (preview: Preview) => void;
  onLeave: () => void;
}

/** What was found in a pack that is offered, or what is wrong with it. */
export function LookedView({ looked, nameOf, onTake, onLeave }: Props) {
  switch (looked.kind) {
    case 'nothing':
      return <p role="status" />;
    case 'looking':
      return <Notice kind="loading">Looking at it …</Notice>;
    case 'said':
      return <p role="status">{looked.words}</p>;
    case 'preview':
      return (
        <PackPreview
          preview={looked.preview}
          nameOf={nameOf}
          onCopy={copyText}
          onLeave={onLeave}
          onTake={() => {
            onTake(looked.preview);
          }}
        />
      );
    case 'trouble':
      return (
        <div role="alert">
          <Notice kind="failed" title="It cannot be taken, and nothing is changed">
            {looked.trouble.kind === 'refused' ? (
              <p>{looked.trouble.reason}</p>
            ) : (
              <FaultList faults={looked.trouble.faults} onCopy={copyText} />
            )}
            <div>
              <Button className="button" onPress={onLeave}>
                Leave it
              </Button>
            </div>
          </Notice>
        </div>
      );
  }
}
