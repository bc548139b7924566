import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSignal, variationOf } from '../../../shared/signal.ts';
import { propertyRuns } from '../../setup/longRun.ts';

/** Whole numbers, so that shifting and doubling them is exact, with quarters that have no figure. */
const series = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: -50, max: 50 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  { maxLength: 40 },
);
const RUNS = { numRuns: propertyRuns(200, 2000) };
const mapped = (values: readonly (number | null)[], change: (value: number) => number) =>
  values.map(value => (value === null ? null : change(value)));
const otherSide = { high: 'low', low: 'high' } as const;

describe('XmR of any series', () => {
  it('marks the same figures after all are shifted or scaled', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -999, max: 999 }),
        fc.integer({ min: 1, max: 99 }),
        (values, by, times) => {
          const marked = judgeSignal(values)?.unusual;
          expect(judgeSignal(mapped(values, value => value + by))?.unusual).toEqual(marked);
          expect(judgeSignal(mapped(values, value => value * times))?.unusual).toEqual(marked);
        },
      ),
      RUNS,
    );
  });

  it('marks the other side after all change their sign, and an improvement is one still', () => {
    fc.assert(
      fc.property(series, values => {
        const signal = judgeSignal(values);
        const turned = judgeSignal(mapped(values, value => -value));
        expect(turned?.unusual).toEqual(
          signal?.unusual.map(one => one && { ...one, side: otherSide[one.side] }),
        );
        if (signal && turned) expect(variationOf(turned, 'smaller')).toBe(variationOf(signal, 'bigger'));
      }),
      RUNS,
    );
  });

  it('has the same limits read backwards, and marks the same figures but for the way of a trend', () => {
    fc.assert(
      fc.property(series, values => {
        const [signal, back] = [judgeSignal(values), judgeSignal(values.toReversed())];
        expect(back?.unusual.toReversed().map(one => one?.cause)).toEqual(
          signal?.unusual.map(one => one?.cause),
        );
        if (signal && back) expect(back.upper - signal.upper).toBeCloseTo(0);
      }),
      RUNS,
    );
  });

  it('marks nothing without a figure, and holds the mean between its limits', () => {
    fc.assert(
      fc.property(series, values => {
        const signal = judgeSignal(values);
        if (!signal) return;
        expect(signal.unusual).toHaveLength(values.length);
        expect(values.every((value, at) => value !== null || signal.unusual[at] === null)).toBe(true);
        expect(signal.lower).toBeLessThanOrEqual(signal.mean);
        expect(signal.upper).toBeGreaterThanOrEqual(signal.mean);
      }),
      RUNS,
    );
  });
});
