import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../shared/headline.ts';
import type { Rating } from '../../../shared/rules/verdict.ts';
import {
  exceptionsSheet,
  type Summary,
  type SummedIndicator,
  summarySheet,
} from '../../../shared/summary/summarySheet.ts';

const one = (
  theme: string,
  service: string,
  rating: Rating | null,
  more: Partial<SummedIndicator> = {},
): SummedIndicator => ({
  lineNo: '1',
  theme,
  service,
  rating,
  short: null,
  whyNotRated: rating === null ? 'Not rated: there is no target.' : null,
  ...more,
});

function aSummary(indicators: readonly SummedIndicator[], more: Partial<Summary> = {}): Summary {
  return {
    period: '2017/18 Q2',
    report: 'corporate',
    headline: headlineOf(indicators),
    indicators,
    exceptions: [],
    before: null,
    source: 'Source: the sheet Q2.',
    ...more,
  };
}

const INDICATORS = [
  one('Places', 'Housing', 'GREEN', { short: 'better' }),
  one('Places', 'Housing', 'GREEN', { short: 'worse' }),
  one('Places', '', 'RED'),
  one('People', 'Care', null),
  one('People', 'Care', null, { whyNotRated: null }),
];

describe('the summary sheet', () => {
  const { columns, rows, lines, chart, name } = summarySheet(aSummary(INDICATORS));

  it('counts the ratings by theme, by lead service and in all, with percentages that sum to 100', () => {
    const shown = rows.map(row => row.map(cell => (typeof cell === 'string' ? cell : cell.value)));
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Name',
      'GREEN',
      'RED',
      'Not rated',
      'Summed up by',
      'Indicators',
      'GREEN of rated',
      'RED of rated',
    ]);
    expect(shown).toEqual([
      ['Places', 2, 1, 0, 'Theme', 3, 0.67, 0.33],
      ['People', 0, 0, 2, 'Theme', 2, '', ''],
      ['Housing', 2, 0, 0, 'Lead service', 2, 1, 0],
      ['No lead service', 0, 1, 0, 'Lead service', 1, 0, 1],
      ['Care', 0, 0, 2, 'Lead service', 2, '', ''],
      ['All indicators', 2, 1, 2, 'Report', 5, 0.67, 0.33],
    ]);
  });

  it('draws the themes alone, as bars of their ratings', () => {
    expect(chart).toMatchObject({ type: 'BarStacked', rows: 2 });
    expect(chart?.series).toHaveLength(3);
  });

  it('has the headline in words, and why indicators are not rated', () => {
    expect(name).toBe('Summary 2017-18 Q2');
    expect(lines).toEqual([
      '3 of 5 indicators were rated: 2 (67%) GREEN and 1 (33%) RED. Compared with the previous period, 1 improved, 0 stayed the same and 1 worsened; 3 could not be compared. 2 were not rated.',
      'It is not compared with the period before, which is not on record.',
      'Not rated: there is no target. 1 indicator.',
      'Not rated: a named person decided so. 1 indicator.',
      'Percentages are of the rated indicators, and sum to 100 in each row.',
      'Source: the sheet Q2.',
    ]);
  });

  it('is compared with the period before where that is on record', () => {
    const before = { period: '2017/18 Q1', tally: headlineOf(INDICATORS.slice(0, 3)).all };
    expect(summarySheet(aSummary(INDICATORS, { before })).lines[1]).toBe(
      'On record for 2017/18 Q1: 3 of 3 indicators were rated: 2 (67%) GREEN and 1 (33%) RED.',
    );
  });

  it('is another sheet for another period, and the same for the same', () => {
    const next = aSummary(INDICATORS, { period: '2017/18 Q3' });
    expect(summarySheet(next).about).not.toBe(summarySheet(aSummary(INDICATORS)).about);
    expect(summarySheet(aSummary([])).about).toBe(summarySheet(aSummary(INDICATORS)).about);
  });
});

describe('the sheet of exceptions', () => {
  const exception = {
    line: '7',
    title: 'Waits',
    outturn: '9',
    target: '5',
    service: '',
    why: '',
    action: '',
  };

  it('has a row for each RED indicator, and no cell without words', () => {
    const { rows, chart, lines } = exceptionsSheet(aSummary(INDICATORS, { exceptions: [exception] }));
    expect(chart).toBe(null);
    expect(lines[0]).toBe('1 indicator is RED.');
    expect(rows).toEqual([
      ['7', 'Waits', '9', '5', 'No lead service', 'The report has no comment.', 'The comment names none.'],
    ]);
  });

  it('says that no indicator is RED', () => {
    expect(exceptionsSheet(aSummary([])).lines[0]).toBe('No indicator is RED.');
  });
});
