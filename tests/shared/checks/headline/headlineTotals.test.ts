import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { aReport } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';

/** Three rows GREEN, one RED and one not rated, under a line of text. */
function under(headline: string): SheetCells {
  const red = { performance: '60% RED', shortArrow: '↓', comment: 'Corrective Action: more gardeners.' };
  const none = { target: 'N/A', annualTarget: 'N/A', performance: 'N/A', shortArrow: '-', longArrow: '-' };
  const { values, formats, formulas, ...rest } = aReport({}, {}, {}, red, none);
  const blank = (filled: string) => (values[0] ?? []).map((_, column) => (column === 0 ? filled : ''));
  return {
    ...rest,
    values: [blank(headline), blank(''), ...values],
    formats: [blank('General'), blank('General'), ...formats],
    formulas: [blank(''), blank(''), ...formulas],
  };
}

describe('a line above the table', () => {
  it.each([
    'Of the 4 indicators rated, 3 (75%) are GREEN and 1 (25%) is RED.',
    '4 indicators have been given a rating: 3 (75%) are GREEN and 1 (25%) is RED.',
    'There are 5 indicators: 3 (60%) are GREEN and 1 (20%) is RED.',
  ])('may count the rated rows or all of them: %s', headline => {
    expect(told(under(headline))).toEqual([]);
  });

  it.each([
    'Of the 5 indicators rated, 3 (60%) are GREEN and 1 (20%) is RED.',
    'Of the 4 indicators rated, 3 (60%) are GREEN and 1 (25%) is RED.',
    '4 indicators have been given a rating: 3 (60%) are GREEN and 1 (20%) is RED.',
  ])('is reported where it is not what it says it counts: %s', headline => {
    expect(told(under(headline))).toEqual(['warning headline-mismatch A1']);
  });
});
