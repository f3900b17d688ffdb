import { expect, it } from 'vitest';

import { passages } from './passages';
import { segments } from './segments';

const text = 'I want my money back now';
const mark = (start: number, end: number, label: string) => ({ start, end, label });
const firstLabel = ({ marks }: { marks: readonly { label: string }[] }): string | null => marks[0]?.label ?? null;

it('a phrase under several marks of one kind is one passage, with all its marks', () => {
  const marks = [mark(2, 20, 'money'), mark(10, 15, 'money'), mark(16, 20, 'money')];
  const joined = passages(segments(text, marks), firstLabel);
  expect(joined.map((piece) => piece.text)).toEqual(['I ', 'want my money back', ' now']);
  expect(joined[1]?.marks).toEqual(marks);
});

it('marks of another kind, and lit words, stay apart', () => {
  const marks = [mark(2, 9, 'demanding'), mark(10, 20, 'money')];
  const joined = passages(segments(text, marks, [{ start: 10, end: 15 }]), firstLabel);
  expect(joined.map((piece) => piece.text)).toEqual(['I ', 'want my', ' ', 'money', ' back', ' now']);
});
