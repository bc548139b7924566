import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf, type Rated } from '../../../shared/headline.ts';
import { headlineText } from '../../../shared/summary/headlineText.ts';
import { wholePercents } from '../../../shared/summary/wholePercents.ts';
import { assessed } from '../../examples/assessed.ts';
import { theSample } from '../../examples/theSample.ts';

const rated = (rating: Rated['rating'], count: number): Rated[] =>
  Array.from({ length: count }, () => ({ lineNo: '1', theme: '', rating }));
const tallyOf = (...rows: Rated[][]) => headlineOf(rows.flat()).all;

describe('the headline in a sentence', () => {
  it('is the one that Havering published for its numbered indicators', async () => {
    const { headline } = assessed(await theSample());
    expect(headlineText(headline.numbered, [])).toMatch(
      /^3\d of 48 indicators were rated: \d+ \(\d+%\) GREEN and \d+ \(\d+%\) RED\. \d+ were not rated\.$/,
    );
    expect(headlineText(tallyOf(rated('GREEN', 25), rated('RED', 10), rated(null, 13)), [])).toBe(
      '35 of 48 indicators were rated: 25 (71%) GREEN and 10 (29%) RED. 13 were not rated.',
    );
  });

  it('counts what improved, stayed the same, worsened and cannot be compared', () => {
    expect(headlineText(tallyOf(rated('AMBER', 4)), ['better', 'better', 'worse', null])).toBe(
      '4 of 4 indicators were rated: 4 (100%) AMBER. Compared with the previous period, 2 improved, 0 stayed the same and 1 worsened; 1 could not be compared.',
    );
  });

  it('says so where nothing could be rated, and counts one in the singular', () => {
    expect(headlineText(tallyOf(rated(null, 3)), [])).toBe('None of 3 indicators could be rated.');
    expect(headlineText(tallyOf(rated('RED', 1)), [])).toBe('1 of 1 indicator was rated: 1 (100%) RED.');
  });

  it('joins three ratings with a comma and an and', () => {
    expect(headlineText(tallyOf(rated('GREEN', 1), rated('AMBER', 1), rated('RED', 1)), [])).toContain(
      '1 (34%) GREEN, 1 (33%) AMBER and 1 (33%) RED',
    );
  });
});

describe('whole percentages', () => {
  it('sum to 100, and none is a whole point away from its share', () => {
    const counts = fc
      .array(fc.nat(500), { minLength: 1, maxLength: 6 })
      .filter(all => all.some(count => count > 0));
    fc.assert(
      fc.property(counts, all => {
        const total = all.reduce((sum, count) => sum + count, 0);
        const percents = wholePercents(all);
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        for (const [index, count] of all.entries())
          expect(Math.abs((percents[index] ?? 0) - (100 * count) / total)).toBeLessThan(1);
      }),
    );
  });

  it('are 0 of nothing', () => {
    expect(wholePercents([0, 0])).toEqual([0, 0]);
  });
});
