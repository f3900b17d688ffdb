import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

import './PasteBox.css';

/** Where the reply to a pasted message is written: there is no page to write it in. */
export function ReplyBox({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  return (
    <TextField className="paste-box" value={text} onChange={onChange}>
      <Label className="section-title">Your reply</Label>
      <TextArea className="field paste-box__text" rows={6} />
    </TextField>
  );
}
