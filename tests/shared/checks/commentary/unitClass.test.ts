import { expect, it } from 'vitest';
import { areOneUnit, unitClass } from '../../../../shared/checks/commentary/unitClass.ts';

it.each([
  ['', ''],
  ['%', '%'],
  ['£m', '£m'],
  ['Days', 'days'],
  ['per 100,000 population', 'per 100000'],
  ['per 1,000', 'per 1000'],
  ['per head', 'per head'],
  ['points', null],
  ['percentage points', null],
  ['time', null],
])('the unit "%s" is compared as %j', (unit, expected) => {
  expect(unitClass(unit)).toBe(expected);
});

it.each([
  ['', '', true],
  ['%', '%', true],
  ['per 100,000 population', 'per 100000', true],
  ['', 'days', true],
  ['stars', '', true],
  ['days', 'stars', false],
  ['', '%', false],
  ['%', '', false],
  ['', '£', false],
  ['£m', '', false],
  ['', 'per 1,000', false],
  ['', 'million', false],
  ['k', '', false],
  ['points', 'points', false],
  ['', 'time', false],
  ['time', '', false],
])('figures in "%s" and "%s" can be compared: %s', (a, b, expected) => {
  expect(areOneUnit(a, b)).toBe(expected);
});
