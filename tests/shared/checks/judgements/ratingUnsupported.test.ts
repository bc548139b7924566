import { describe, expect, it } from 'vitest';
import { asides, hasTarget, isMeasured, pickRow, spot } from '../../../../bench/faults/fault.ts';
import { withUnchangedSentence } from '../../../../bench/generator/consequences.ts';
import { withRow } from '../../../../bench/generator/report.ts';
import { word } from '../../../../bench/generator/row.ts';
import { ratingColumn } from '../../../../bench/shapes/shape.ts';
import { aReport } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';
import type { ChangedRow } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

const codesOf = (row: ChangedRow) =>
  told(aReport({ title: 'Number of homes built', ...row }, {})).filter(text => /unsupported/.test(text));

const COUNT: ChangedRow = {
  annualTarget: '100',
  target: '50',
  performance: '60 GREEN',
  shortBase: '25',
  longBase: '70',
};

describe('a printed rating that the rules do not give, rating-unsupported', () => {
  it.each<[what: string, row: ChangedRow]>([
    [
      'one figure a percentage and the other not',
      { target: '65', performance: '95% GREEN', annualTarget: '65' },
    ],
    ['figures in different units', { target: '10 days', performance: '60% GREEN', annualTarget: '10 days' }],
    ['a target that is still to be confirmed', { ...COUNT, target: 'TBC', annualTarget: 'TBC' }],
    [
      'only an annual target for a cumulative count, before Q4',
      { ...COUNT, title: 'Number of homes built (C)', target: 'N/A', shortArrow: '-', shortBase: 'N/A' },
    ],
  ])('is reported next to %s', (_, row) => {
    expect(codesOf(row)).toContain('warning rating-unsupported F3');
  });

  it.each<[what: string, row: ChangedRow]>([
    ['the rules give one', {}],
    ['no rating is printed', { target: '65', performance: '95%', annualTarget: '65' }],
    ['the target is the council’s own words', { target: 'Top quartile', annualTarget: 'Top quartile' }],
    ['there is no target at all', { target: 'N/A', annualTarget: 'N/A' }],
    ['the outturn is a word', { performance: 'Achieved GREEN', shortArrow: '-', longArrow: '-' }],
  ])('is silent where %s', (_, row) => {
    expect(codesOf(row).filter(text => text.includes('rating'))).toEqual([]);
  });
});

// The rating is left in the sheet, but its target is now in another unit.
itFindsFault({
  code: 'rating-unsupported',
  injections: [
    (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'share' && isMeasured(row) && hasTarget(row) && row.published.rating !== null,
      );
      if (!found) return null;
      const changed = { ...found.row, target: word(`${dice.whole(12, 60)} days`), sentences: asides(dice) };
      return {
        report: withRow(report, found.index, withUnchangedSentence(changed)),
        at: spot(found.index, ratingColumn(report.shape)),
        also: ['unit-mismatch'],
      };
    },
  ],
  nearMisses: {},
});
