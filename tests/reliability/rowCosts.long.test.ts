import { beforeAll, describe, expect, it } from 'vitest';
import { benchQuarter } from '../../bench/record/benchQuarter.ts';
import { recordFigures } from '../../bench/record/recordFigures.ts';

/** Of the bench's quarter. */
const THEMES = new Set(benchQuarter(2017).indicators.map(({ section }) => section.split(':')[0])).size;

let found: ReadonlyMap<string, number>;
beforeAll(async () => {
  const figures = await recordFigures({ pairs: 1, indicators: 500 }, ['signOff', 'long', 'history']);
  found = new Map(figures.map(({ figure: name, value }) => [name, value]));
}, 300_000);

describe('a sign-off of 500 indicators', () => {
  it('takes three calls, which write a row for each indicator and theme and three more, and read few where it is in memory', () => {
    // Who asks, the settings and the quota before a body is read; the facts to judge by; and the act.
    expect(found.get('signoff.calls')).toBe(3);
    expect(found.get('signoff.rows_written.500')).toBe(503 + THEMES);
    expect(found.get('signoff.rows_read.500.warm')).toBeLessThanOrEqual(20);
    // Two for each indicator, and ten.
    expect(found.get('signoff.rows_read.500.cold')).toBeLessThanOrEqual(1010);
  });
});

describe('the history of twenty years', () => {
  it('reads one row for each quarter and one more, in a small record and in a large one', () => {
    expect(found.get('history.rows_read.80.small')).toBe(81);
    expect(found.get('history.rows_read.80.large')).toBe(81);
  });
});

describe('a night of 200 indicators and 80 quarters', () => {
  it('reads at most 800 rows where nothing is new, and two for each row that was added', () => {
    expect(found.get('record.night_rows_read.200x80')).toBeLessThanOrEqual(800);
    expect(found.get('record.night_rows_read.each_added')).toBeLessThanOrEqual(2);
  });
});
