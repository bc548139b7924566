import { beforeAll, describe, expect, it } from 'vitest';
import { recordFigures } from '../../bench/record/recordFigures.ts';
import { copyPreparedRecord } from './preparedRecord.ts';

let found: ReadonlyMap<string, number>;
beforeAll(async () => {
  const figures = await recordFigures({ pairs: 1, indicators: 500 }, copyPreparedRecord);
  found = new Map(figures.map(({ figure: name, value }) => [name, value]));
}, 60_000);

describe('a sign-off of 500 indicators', () => {
  it('is two batches, which write a row an indicator and three more, and read no more than that', () => {
    expect(found.get('signoff.batches')).toBe(2);
    expect(found.get('signoff.rows_written.500')).toBe(503);
    expect(found.get('signoff.rows_read.500')).toBeLessThanOrEqual(503);
  });
});

describe('the history of twenty years', () => {
  it('is read by one row a quarter and one more, in a small record and in a large one', () => {
    expect(found.get('history.rows_read.80.small')).toBe(81);
    expect(found.get('history.rows_read.80.large')).toBe(81);
  });
});
