import { describe, expect, it } from 'vitest';
import { comparatorInComment } from '../../../shared/checks/judge/commentComparator.ts';
import { aReport, aSheet, CLEAN_ROW, COLUMNS, HEADINGS, rowOf } from '../../examples/aReport.ts';
import { assessed, errors, told } from '../../examples/assessed.ts';

describe('a corrective action', () => {
  const red = { performance: '60% RED', shortArrow: '↓' };

  it.each([
    'Corrective Action: more gardeners.',
    'REMEDIAL ACTIONS - more gardeners',
    'A recovery plan is agreed.',
  ])('is given by "%s"', comment => {
    expect(told(aReport({ ...red, comment }))).toEqual([]);
  });

  it('may have a column of its own', () => {
    const headings = COLUMNS.map(column => (column === 'services' ? 'Corrective actions' : HEADINGS[column]));
    const cells = aSheet([headings, rowOf({ ...CLEAN_ROW, ...red, services: 'More gardeners.' })]);
    expect(told(cells)).toEqual([]);
  });
});

it('a report that shows no arrow anywhere lacks none', () => {
  const none = { shortArrow: '', longArrow: '' };
  expect(errors(aReport(none, none))).toEqual([]);
  expect(errors(aReport(none, {}))).toEqual([
    'error short-direction-mismatch G3',
    'error long-direction-mismatch I3',
  ]);
});

it('a year that Excel made a date of is told as that', () => {
  const cells = aReport({ longArrow: '-', longBase: { value: 42_370, format: 'mmm-yy' } }, {});
  const found = assessed(cells).findings.filter(({ severity }) => severity === 'error');
  expect(found.map(({ code, message }) => [code, message])).toEqual([
    [
      'cell-unreadable',
      'The last year’s outturn is the date Jan 2016. Excel turns a year or a fraction such as 15/16 into a date: format the cell as text and type it again.',
    ],
  ]);
});

describe('a comparator in the commentary', () => {
  const read = (comment: string, unit = '%') => comparatorInComment(comment, 'England', unit)?.value ?? null;

  it.each([
    ['Better than the England average of 8.8% (2015/16).', 8.8],
    ['In 2015/16 England stood at 8.8%.', 8.8],
    ['England 2015/16: 8.8%', 8.8],
    ['England (2015-16) 8.8 per cent', 8.8],
    ['The rate for England in Q2 was 8.8%.', 8.8],
    ['compared to 9.1% in London and 8.8% in England', 8.8],
    ['London (9.1%) and England (8.8%)', 8.8],
    ['England, where 8.8% of adults smoke', 8.8],
  ])('is read in "%s"', (comment, value) => {
    expect(read(comment)).toBe(value);
  });

  it.each([
    'The England average has fallen by 2% to 8.8%.',
    "England's rate rose 0.3 percentage points.",
    "Lower than England, Havering's 7% is good.",
    'Better than England. We have 7% now.',
    'England and London averages (8.8% and 9.1%)',
    'England stands at 8.8.',
  ])('is not guessed from "%s"', comment => {
    expect(read(comment)).toBeNull();
  });

  it('keeps no sign that it could lose', () => {
    expect(read('England -0.1', '')).toBeNull();
  });

  it('is quoted in its unit', () => {
    const asked = 'Better than England';
    const row = {
      annualTarget: asked,
      target: asked,
      performance: '70% GREEN',
      comment: 'Ahead of England (68.5%).',
    };
    expect(assessed(aReport(row)).findings[0]?.message).toContain('the comment gives 68.5%');
  });
});

describe('a target that compares with an earlier outturn', () => {
  const row = {
    annualTarget: 'N/A',
    shortBase: '64.1%',
    longBase: '68%',
    comment: 'Corrective action: more gardeners.',
  };

  it.each([
    ['Better than last year', '68.1% GREEN', '68% GREEN'],
    ['Improve on the same quarter last year', '68.1% GREEN', '67% GREEN'],
    ['Better than previous quarter', '64.2% GREEN', '64.1% GREEN'],
    ['Above the previous year’s outturn', '68.1% GREEN', '68% GREEN'],
  ])('is measured by the base in its row: %s', (target, right, wrong) => {
    const cells = (performance: string) =>
      aReport({ ...row, target, performance, shortArrow: '-', longArrow: '-' });
    const ratings = (performance: string) =>
      told(cells(performance)).filter(finding => /rating|comparator/.test(finding));
    expect(ratings(right)).toEqual([]);
    expect(ratings(wrong)).toEqual(['error rating-mismatch F3']);
  });

  it('awaits a value where the row has none in its unit', () => {
    const without = aReport({
      ...row,
      target: 'Better than last year',
      performance: '68.1%',
      longBase: 'N/A',
      longArrow: '-',
    });
    expect(told(without)).toContain('warning comparator-unconfirmed E3');
    const other = aReport({
      ...row,
      target: 'Better than last year',
      performance: '68.1%',
      longBase: '17 parks',
      longArrow: '-',
    });
    expect(told(other)).toContain('warning comparator-unconfirmed E3');
  });
});
