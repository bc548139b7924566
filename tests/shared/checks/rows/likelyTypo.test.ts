import { describe, expect, it } from 'vitest';
import { isLikelyTypo } from '../../../../shared/checks/rows/likelyTypo.ts';

describe('a likely typo', () => {
  it.each([
    ['a letter left out', 'Enviroment', 'Environment'],
    ['a letter added', 'Housinng', 'Housing'],
    ['a wrong letter', 'Librories', 'Libraries'],
    ['two letters swapped', 'Sevrices', 'Services'],
    ['at the end', 'Housinh', 'Housing'],
    ['at the start', 'Gousing', 'Housing'],
    ['in the shortest word', 'Planin', 'Planni'],
    ['in one word of several', 'Adult Sevrices', 'Adult Services'],
  ])('is %s: %s, %s', (_, a, b) => {
    expect(isLikelyTypo(a, b)).toBe(true);
    expect(isLikelyTypo(b, a)).toBe(true);
  });

  it.each([
    ['a plural', 'Library', 'Librarys'],
    ['a plural of a long word', 'Adult Service', 'Adult Services'],
    ['the same name', 'Housing', 'Housing'],
    ['short words', 'Parks', 'Perks'],
    ['a number', 'Region1', 'Region2'],
    ['two letters', 'Hoursign', 'Housing'],
    ['letters swapped that are not neighbours', 'Hisuong', 'Housing'],
    ['two wrong letters', 'Haxsing', 'Housing'],
    ['half of a swap', 'Huxsing', 'Housing'],
    ['the other half of a swap', 'Hxosing', 'Housing'],
    ['a swap and more', 'Huosxyz', 'Housing'],
    ['two words', 'Adlut Sevrices', 'Adult Services'],
    ['another number of words', 'Adult Services', 'Services'],
  ])('is not %s: %s, %s', (_, a, b) => {
    expect(isLikelyTypo(a, b)).toBe(false);
    expect(isLikelyTypo(b, a)).toBe(false);
  });
});
