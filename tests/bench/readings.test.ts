import { describe, expect, it } from 'vitest';
import { COUNCIL_HEADINGS, isReserved } from '../../bench/layouts/headings.ts';
import { LAYOUT_FORMS } from '../../bench/layouts/layoutForms.ts';
import { readingFiguresOf } from '../../bench/measure/figures.ts';
import { readingTrial, readingTrials } from '../../bench/measure/readingTrials.ts';
import { propertyRuns } from '../setup/longRun.ts';

// A short form of what `npm run bench` prints as `reading.*`.
const figures = (from: number) =>
  Object.fromEntries(
    readingFiguresOf(readingTrials({ each: propertyRuns(12, 60), from })).map(({ figure, value }) => [
      figure,
      value,
    ]),
  );

describe('sheets in the layouts of other councils', () => {
  it.each([1, 40_000])('are followed from headings to judgements, from seed %i', from => {
    const read = figures(from);
    expect(read['reading.ratings']).toBeGreaterThanOrEqual(0.95);
    expect(read['reading.directions']).toBeGreaterThanOrEqual(0.9);
    expect(read['reading.blocking_errors']).toBe(0);
    expect(read['reading.unread_without_sentence']).toBe(0);
  });

  it('print directions in every layout', () => {
    for (const form of Object.keys(LAYOUT_FORMS)) {
      const trials = Array.from({ length: 8 }, (_, seed) => readingTrial(form, seed + 1, true));
      expect(trials.reduce((sum, { directions }) => sum + directions.printed, 0)).toBeGreaterThan(0);
    }
  });

  it('keep a third of their words for runs from another seed', () => {
    for (const words of Object.values(COUNCIL_HEADINGS)) {
      const reserved = words.filter((_, index) => isReserved(index));
      expect(reserved.length).toBeGreaterThanOrEqual(Math.floor(words.length / 3));
    }
  });
});
