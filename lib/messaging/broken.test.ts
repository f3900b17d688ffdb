import { afterEach, expect, it, vi } from 'vitest';

import { reportBroken } from './broken';

afterEach(() => {
  vi.restoreAllMocks();
});

it('says where and of what kind, and nothing that a customer wrote', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);

  reportBroken('message:seen', new SyntaxError('Unexpected token: "My name is Ada\nand I am angry"'));

  expect(said).toHaveBeenCalledOnce();
  const text = String(said.mock.calls[0]?.[0]);
  expect(text).toContain('message:seen broke: SyntaxError');
  expect(text).not.toMatch(/Ada|angry/);
});
