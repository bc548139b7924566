import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../shared/figures/targetText.ts';
import { NO_LIMITS } from '../../../shared/limits.ts';
import { judgeDirection } from '../../../shared/rules/direction/judgeDirection.ts';
import { rate } from '../../../shared/rules/rating/rate.ts';
import { TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { readArrow } from '../../../shared/sheet/texts/arrowText.ts';
import { readKind, readPolarity } from '../../../shared/sheet/texts/indicatorText.ts';
import { readBase, readOutturn } from '../../../shared/sheet/texts/outturnText.ts';
import { ENGLAND, PUBLISHED_ROWS, type PublishedRow } from '../../examples/publishedRows.ts';

function judged(row: PublishedRow) {
  const { outturn, ratingWord } = readOutturn(row.performance);
  const polarity = readPolarity(row.polarity);
  if (polarity === 'unknown') throw new Error(row.polarity);
  const kind = readKind(row.title);
  const value = ENGLAND[row.id];
  const comparator =
    value === undefined
      ? null
      : { value, area: 'England', period: '', source: 'commentary', confirmed: false };
  const target = readTarget(row.target);
  const annualTarget = readTarget(row.annualTarget);
  const direction = { outturn, polarity, kind, period: { months: 3, part: 2 }, beforeBase: null } as const;
  return {
    published: {
      rating: outturn.state === 'milestone' ? (outturn.onTrack ? 'GREEN' : 'RED') : ratingWord,
      short: readArrow(row.shortArrow),
      long: readArrow(row.longArrow),
    },
    rating: rate(
      {
        outturn,
        target,
        annualTarget,
        polarity,
        kind,
        period: { months: 3, part: 2 },
        comparator,
        limits: NO_LIMITS,
        lastYear: readBase(row.longBase),
        lastPeriod: readBase(row.shortBase),
      },
      TWO_STATE,
    ),
    short: judgeDirection({ ...direction, base: readBase(row.shortBase), against: 'short' }),
    long: judgeDirection({ ...direction, base: readBase(row.longBase), against: 'long' }),
  };
}

describe('every cell of the published report follows from the rules', () => {
  it('the report has 66 rows', () => {
    expect(PUBLISHED_ROWS).toHaveLength(66);
  });

  it.each(PUBLISHED_ROWS)('$id: $performance, $shortArrow, $longArrow', row => {
    const { published, rating, short, long } = judged(row);
    expect({
      rating: rating.rating,
      short: short.direction ?? 'none',
      long: long.direction ?? 'none',
    }).toEqual(published);
  });

  it('which is 39 ratings, 32 short-term and 20 long-term directions', () => {
    const all = PUBLISHED_ROWS.map(judged);
    expect(all.filter(({ rating }) => rating.rating !== null)).toHaveLength(39);
    expect(all.filter(({ short }) => short.direction !== null)).toHaveLength(32);
    expect(all.filter(({ long }) => long.direction !== null)).toHaveLength(20);
  });

  it('by the arrows of the legend alone, exactly two short-term cells would fail', () => {
    const failing = PUBLISHED_ROWS.filter(row => {
      const judgement = judgeDirection({
        outturn: readOutturn(row.performance).outturn,
        base: readBase(row.shortBase),
        polarity: readPolarity(row.polarity) as 'bigger',
        kind: 'unmarked',
        against: 'short',
        period: { months: 3, part: 2 },
        beforeBase: null,
      });
      return (judgement.direction ?? 'none') !== readArrow(row.shortArrow);
    });
    expect(failing.map(({ id }) => id)).toEqual(['39', '42']);
  });
});
