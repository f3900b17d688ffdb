import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

/** The text of a suggestion, to be changed for this one reply. */
export function SuggestionEdit({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  return (
    <TextField className="suggestion__edit" value={text} onChange={onChange} autoFocus>
      <Label className="section-title">In your words, for this reply</Label>
      <TextArea className="field" rows={4} />
    </TextField>
  );
}
