import { expect, it } from 'vitest';
import { indicatorIds } from '../../../../shared/sheet/rows/indicatorIds.ts';

it('an indicator is known by its line number, and by its copy where that number is there twice', () => {
  const idOf = indicatorIds(new Set(['1', '2']));
  expect(['1', '2', '1', '1'].map(idOf)).toEqual(['1', '2', '1 (2)', '1 (3)']);
});

it('an indicator without a line number is known by its place among those, and never by the line of another', () => {
  const idOf = indicatorIds(new Set(['P2']));
  expect([null, null, 'P2', null].map(idOf)).toEqual(['P1', 'P3', 'P2', 'P4']);
});
