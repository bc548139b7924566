import { expect, it } from 'vitest';
import { readTag } from '../../../shared/figures/bracketText.ts';

it.each([
  ['exactly -3.46%', -3.46],
  ['exactly 3.46%', 3.46],
  ['exactly -£1,234.5', -1234.5],
  ['exactly £1,234.5', 1234.5],
])('the bracket "%s" keeps its sign', (text, value) => {
  expect(readTag(text)).toEqual({ says: 'exact', value });
});
