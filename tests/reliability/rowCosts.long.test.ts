import { beforeAll, describe, expect, it } from 'vitest';
import { recordFigures } from '../../bench/record/recordFigures.ts';

let found: ReadonlyMap<string, number>;
beforeAll(async () => {
  const figures = await recordFigures({ pairs: 1, indicators: 500 });
  found = new Map(figures.map(({ figure: name, value }) => [name, value]));
}, 60_000);

describe('a sign-off of 500 indicators', () => {
  it('takes two batches, which write a row for each indicator and three more, and read at most as many', () => {
    expect(found.get('signoff.batches')).toBe(2);
    expect(found.get('signoff.rows_written.500')).toBe(503);
    expect(found.get('signoff.rows_read.500')).toBeLessThanOrEqual(503);
  });
});

describe('the history of twenty years', () => {
  it('reads one row for each quarter and one more, in a small record and in a large one', () => {
    expect(found.get('history.rows_read.80.small')).toBe(81);
    expect(found.get('history.rows_read.80.large')).toBe(81);
  });
});
