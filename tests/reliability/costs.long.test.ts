import { beforeAll, describe, expect, it } from 'vitest';
import { FULL_EFFORT, recordFigures } from '../../bench/record/recordFigures.ts';
import { reportFigure, rounds } from './effort.ts';

const effort = { pairs: rounds(FULL_EFFORT.pairs, 5), indicators: rounds(FULL_EFFORT.indicators, 500) };
let found: ReadonlyMap<string, number>;
beforeAll(async () => {
  const figures = await recordFigures(effort, ['times', 'history']);
  for (const { figure: name, value, unit } of figures) reportFigure(name, value, unit);
  found = new Map(figures.map(({ figure: name, value }) => [name, value]));
}, 570_000);

describe('a sign-off of 500 indicators', () => {
  it('is several times faster than a call for each row, and slower than a bare insert', () => {
    // A few rounds show only that it is not slow; `npm run test:reliability` measures how fast it is. A call of an object on
    // this machine takes a fraction of what a statement of D1 did, so that row by row is no longer twenty times slower.
    expect(found.get('signoff.time_vs_row_by_row')).toBeGreaterThan(rounds(6, 3));
    expect(found.get('signoff.time_ratio')).toBeGreaterThan(1);
  });
});

describe('the history of twenty years', () => {
  it('takes no longer in a large record than in a small one', () => {
    expect(found.get('history.growth')).toBeLessThanOrEqual(rounds(1.3, 3));
  });
});
