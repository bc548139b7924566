import { describe, expect, it } from 'vitest';
import { contrastRatio, isReadable } from '../../../../shared/sheet/plan/contrast.ts';

describe('the contrast of two colours', () => {
  // Known answers of WCAG 2.2's formula.
  it.each([
    ['#ffffff', '#000000', 21],
    ['#000000', '#FFFFFF', 21],
    ['#123456', '#123456', 1],
    ['#ffffff', '#00b050', 2.87],
    ['#ffffff', '#ff0000', 4],
    ['#777777', '#ffffff', 4.48],
    ['#0a0a0a', '#000000', 1.06],
    ['#083d29', '#cfe4dc', 9.23],
  ])('%s on %s is %d to 1', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  });

  it.each([
    ['#767676', '#ffffff', true],
    ['#777777', '#ffffff', false],
    ['#767676', null, true],
    ['#777777', null, false],
    ['#777777', '#000000', true],
  ])('of %s on %s can be read: %s', (text, fill, expected) => {
    expect(isReadable(text, fill)).toBe(expected);
  });
});
