import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareFigures } from '../../../../shared/rules/compare/compareFigures.ts';

const figure = fc.double({ noNaN: true, noDefaultInfinity: true });

it('75.6 and 84*(1-0.1) are equal, as a spreadsheet has it, though the doubles are not', () => {
  expect(84 * (1 - 0.1)).not.toBe(75.6);
  expect(compareFigures(75.6, 84 * (1 - 0.1))).toBe(0);
});

it('a whole number is equal to what was worked out to the last bit beside it', () => {
  expect(0.57 * 100).not.toBe(57);
  expect([compareFigures(57, 0.57 * 100), compareFigures(0.57 * 100, 57)]).toEqual([0, 0]);
});

it('figures that differ in print are never equal', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
      const scale = 10 ** decimals;
      expect(compareFigures(units / scale, (units + 1) / scale)).toBe(-1);
    }),
  );
});

it('whole numbers are exact, however large', () => {
  expect(compareFigures(9_007_199_254_740_990, 9_007_199_254_740_991)).toBe(-1);
});

it('0 equals only 0', () => {
  expect(compareFigures(0, Number.MIN_VALUE)).toBe(-1);
  expect(compareFigures(0, -0)).toBe(0);
});

it('turning the figures round turns the answer round', () => {
  fc.assert(fc.property(figure, figure, (a, b) => compareFigures(a, b) + compareFigures(b, a) === 0));
});
