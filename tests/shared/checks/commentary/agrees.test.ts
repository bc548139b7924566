import { expect, it } from 'vitest';
import { agrees } from '../../../../shared/checks/commentary/agrees.ts';
import type { CommentFigure, Exactness } from '../../../../shared/checks/commentary/commentFigure.ts';

/** A whole number as a comment states it. */
const stated = (value: number, exactness: Exactness): CommentFigure => ({
  value,
  decimals: 0,
  unit: '',
  start: 0,
  end: 0,
  exactness,
  noun: '',
  spelled: false,
});

it.each<[Exactness, number, number, boolean]>([
  ['exactly', 160, 160.4, true],
  ['exactly', 160, 161, false],
  ['about', 160, 144, true],
  ['about', 160, 143, false],
  ['about', 160, 176, true],
  ['about', 160, 177, false],
  ['over', 250, 249, false],
  ['over', 250, 251, true],
  ['over', 250, 375, true],
  ['over', 250, 376, false],
  ['nearly', 200, 201, false],
  ['nearly', 200, 199, true],
  ['nearly', 200, 100, true],
  ['nearly', 200, 99, false],
])('"%s %s" may be %s: %s', (exactness, value, worked, expected) => {
  expect(agrees(stated(value, exactness), worked)).toBe(expected);
});
