import { beforeAll, describe, expect, it } from 'vitest';
import { recordFigures, WHOLE } from '../../bench/record/recordFigures.ts';
import { ownRecord } from './preparedRecord.ts';
import { figure, rounds } from './rounds.ts';

const effort = { pairs: rounds(WHOLE.pairs, 5), indicators: rounds(WHOLE.indicators, 500) };
let found: ReadonlyMap<string, number>;
beforeAll(async () => {
  const figures = await recordFigures(effort, ownRecord);
  for (const { figure: name, value, unit } of figures) figure(name, value, unit);
  found = new Map(figures.map(({ figure: name, value }) => [name, value]));
}, 570_000);

describe('a sign-off of 500 indicators', () => {
  it('is two batches, which write a row an indicator and three more, and read no more than that', () => {
    expect(found.get('signoff.batches')).toBe(2);
    expect(found.get('signoff.rows_written.500')).toBe(503);
    expect(found.get('signoff.rows_read.500')).toBeLessThanOrEqual(503);
  });

  it('is over twenty times faster than row by row, and takes its time beside a bare insert', () => {
    // A few rounds beside all other tests tell only that it is not slow; the long run tells how fast it is.
    expect(found.get('signoff.time_vs_row_by_row')).toBeGreaterThan(rounds(20, 4));
    expect(found.get('signoff.time_ratio')).toBeGreaterThan(1);
  });
});

describe('the history of twenty years', () => {
  it('is read by one row a quarter and one more, in a small record and in a large one', () => {
    expect(found.get('history.rows_read.80.small')).toBe(81);
    expect(found.get('history.rows_read.80.large')).toBe(81);
  });

  it('takes no longer in a large record than in a small one', () => {
    expect(found.get('history.growth')).toBeLessThanOrEqual(rounds(1.3, 3));
  });
});
