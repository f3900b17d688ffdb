import type { ComponentType } from 'react';

import type { PackFault } from '../../../../lib/packs/fault';
import type { PackFile } from '../../../../lib/packs/schema';
import type { Library } from '../../../../lib/storage/library';

/** What a part of the editor works on. */
export interface PartProps {
  pack: PackFile;
  /** `what` names the field, for undo. */
  change: (pack: PackFile, what: string) => void;
  /** The id of what is open in this part, if anything is. */
  item: string | null;
  /** The address of something in this part; of the part itself without an id. */
  href: (item?: string) => string;
  /** Of the whole pack. */
  faults: readonly PackFault[];
  /** Messages to try rules on: as long as the editor is open, and nowhere kept. */
  samples: string;
  onSamples: (samples: string) => void;
  library: Library;
}

/** A part of the editor. */
export interface Part {
  id: string;
  title: string;
  component: ComponentType<PartProps>;
  count?: (pack: PackFile) => number;
  /** The first step of the paths of its faults. None: those of the head. */
  field?: string;
}
