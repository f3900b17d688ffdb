import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';

import { LinesField } from './LinesField';

function Field() {
  const [lines, setLines] = useState<readonly string[]>(['late parcel']);
  return (
    <>
      <LinesField label="Words" lines={lines} onChange={setLines} />
      <output>{lines.join('|')}</output>
      <button
        onClick={() => {
          setLines(['undone']);
        }}
      >
        Undo
      </button>
    </>
  );
}

it('takes one entry to a line, and lets an empty line be typed on', async () => {
  render(<Field />);
  await userEvent.type(screen.getByRole('textbox'), '\n\nno courier');
  expect(screen.getByRole('textbox')).toHaveValue('late parcel\n\nno courier');
  expect(screen.getByRole('status')).toHaveTextContent('late parcel|no courier');
});

it('shows what was changed from elsewhere', async () => {
  render(<Field />);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('textbox')).toHaveValue('undone');
});
