import { useState } from 'react';

import { EditField } from '../EditField';

interface Props {
  label: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  hint?: string;
  placeholder?: string;
  troubles?: readonly string[];
  rows?: number;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A list as lines of text: one to a line, so that a whole list can be pasted. Empty lines are no entries. */
export function LinesField({ lines, onChange, rows = 4, ...field }: Props) {
  const [text, setText] = useState(lines.join('\n'));
  // Changed from elsewhere (undone, say): what is shown follows. Typed here: the empty line that one is on stays.
  const shown = linesOf(text).join('\n') === lines.join('\n') ? text : lines.join('\n');
  return (
    <EditField
      {...field}
      rows={Math.min(14, Math.max(rows, shown.split('\n').length))}
      value={shown}
      onChange={(typed) => {
        setText(typed);
        onChange(linesOf(typed));
      }}
    />
  );
}
