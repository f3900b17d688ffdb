import type { PackFile } from '../../lib/packs/schema';
import { EditField } from '../EditField';
import type { TroublesAt } from './troubles';
import './forms.css';

export type PackHead = Pick<PackFile, 'name' | 'version' | 'language' | 'licence' | 'author' | 'description'>;

interface Props {
  id: string;
  head: PackHead;
  troublesAt: TroublesAt;
  onChange: (head: Partial<PackHead>, what: string) => void;
}

const fields: readonly { name: Exclude<keyof PackHead, 'description'>; label: string; hint: string }[] = [
  { name: 'name', label: 'Name', hint: 'What your colleagues see it listed as.' },
  { name: 'author', label: 'Written by', hint: 'A person or a team, to ask about it.' },
  { name: 'version', label: 'Version', hint: 'Three numbers, as 1.0.0; raised by itself when you save.' },
  { name: 'language', label: 'Language', hint: 'As en or en-GB. Messages are read in English.' },
  { name: 'licence', label: 'Licence', hint: 'Who may use it: “Private”, or a licence such as MIT.' },
];

/** What a pack says of itself. */
export function AboutForm({ id, head, troublesAt, onChange }: Props) {
  return (
    <div className="pack-form">
      {fields.map(({ name, label, hint }) => (
        <EditField
          key={name}
          label={label}
          hint={hint}
          value={head[name]}
          troubles={troublesAt(name)}
          maxLength={120}
          onChange={(typed) => {
            onChange({ [name]: typed }, name);
          }}
        />
      ))}
      <EditField
        label="What it is for"
        rows={2}
        value={head.description ?? ''}
        troubles={troublesAt('description')}
        maxLength={1000}
        onChange={(typed) => {
          onChange({ description: typed === '' ? undefined : typed }, 'description');
        }}
      />
      <p className="quiet">Its identity, which never changes: {id}</p>
    </div>
  );
}
