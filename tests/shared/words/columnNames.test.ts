import { expect, it } from 'vitest';
import { COLUMN_NAMES } from '../../../shared/words/columnNames.ts';

it('every column has a name of its own, as a sentence names it', () => {
  const names = Object.values(COLUMN_NAMES);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z’ -]+$/);
});
