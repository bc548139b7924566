import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { type EarlierQuarter, earlierQuarterOf } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import { withNextCells } from '../../../../shared/checks/nextQuarter/draftCells.ts';
import {
  type NextQuarterPlan,
  planNextQuarter,
} from '../../../../shared/checks/nextQuarter/planNextQuarter.ts';
import { periodText } from '../../../../shared/period.ts';
import { printedText, type Report } from '../../../../shared/report.ts';
import { takeRating } from '../../../../shared/sheet/texts/outturnText.ts';
import { aReport, aSheet, type RowTexts, withCell } from '../../../examples/aReport.ts';
import { assessed, reportOf } from '../../../examples/assessed.ts';
import { theSample } from '../../../examples/theSample.ts';
import { typedNumbers } from '../../sheet/councilSheets.ts';

function planned(cells: SheetCells, lastYear: EarlierQuarter | null = null): NextQuarterPlan {
  const next = planNextQuarter({ report: reportOf(cells), cells, isProtected: false, lastYear });
  if (!next.ok) throw new Error(next.sentence);
  return next.plan;
}

function moved(cells: SheetCells, lastYear: EarlierQuarter | null = null): SheetCells {
  const { name, cells: next } = planned(cells, lastYear);
  return withNextCells(cells, name, next);
}

/** With the outturns, arrows and comments of another quarter typed in. */
function filledIn(cells: SheetCells, from: Report): SheetCells {
  const own = reportOf(cells);
  return own.indicators.reduce((sheet, indicator, index) => {
    const source = from.indicators[index];
    const at = indicator.cells.performance;
    return source && at ? withCell(sheet, at.row, at.column, printedText(source, 'performance')) : sheet;
  }, cells);
}

const bare = (text: string): string => takeRating(text).rest.trim();

let sample: SheetCells;
beforeAll(async () => {
  sample = await theSample();
});

describe('the next quarter of the sample', () => {
  it('goes through a year, each base the outturn of the quarter before', () => {
    const first = reportOf(sample);
    let cells = sample;
    const periods: string[] = [];
    for (let quarter = 0; quarter < 4; quarter++) {
      const before = reportOf(cells);
      const next = moved(cells);
      const after = reportOf(next);
      periods.push(`${after.sheet}: ${periodText(after.period)}`);
      expect(after.indicators.map(row => printedText(row, 'shortBase'))).toEqual(
        before.indicators.map(row => bare(printedText(row, 'performance'))),
      );
      expect(after.indicators.map(({ id, title }) => [id, title])).toEqual(
        before.indicators.map(({ id, title }) => [id, title]),
      );
      for (const column of ['performance', 'shortArrow', 'longArrow', 'comment'] as const)
        expect(after.indicators.filter(row => printedText(row, column) !== '')).toEqual([]);
      cells = filledIn(next, first);
    }
    expect(periods).toEqual([
      'Appendix 1 Q3 2017-18: 2017/18 Q3',
      'Appendix 1 Q4 2017-18: 2017/18 Q4',
      'Appendix 1 Q1 2018-19: 2018/19 Q1',
      'Appendix 1 Q2 2018-19: 2018/19 Q2',
    ]);
  });

  it('moves every heading, the title and both directions', () => {
    const { headings } = planned(sample);
    expect([...new Set(headings.map(({ to }) => to))]).toEqual([
      'Appendix 1: Corporate Performance Report, Quarter 3 2017/18 (October to December 2017)',
      '2017/18 Q3 Target',
      '2017/18 Q3 Performance',
      'Short Term DOT against 2017/18 (Q2)',
      'Long Term DOT against Q3 2016/17',
    ]);
  });

  it('is checked without an error, and warns of nothing but what is still to be typed', () => {
    const before = assessed(sample).findings.map(({ code }) => code);
    const after = assessed(moved(sample)).findings;
    expect(after.filter(({ severity }) => severity === 'error')).toEqual([]);
    const others = after.filter(
      ({ code }) => code !== 'outturn-missing' && code !== 'comparator-unconfirmed',
    );
    expect(others.filter(({ severity, code }) => severity === 'warning' && !before.includes(code))).toEqual(
      [],
    );
  });

  it('takes last year’s bases from the sheet or record of that quarter, and names those that are not known', () => {
    const thirdQuarter = reportOf(moved(sample));
    const lastYear = {
      ...earlierQuarterOf(reportOf(sample)),
      period: { ...thirdQuarter.period, startYear: 2016 },
    };
    const { unknown, long } = planned(sample, { ...lastYear, indicators: lastYear.indicators.slice(0, 40) });
    expect(long).toHaveLength(40);
    expect(unknown.long).toHaveLength(26);
    const after = reportOf(moved(sample, lastYear));
    expect(printedText(after.indicators[3] ?? (undefined as never), 'longBase')).toBe('64.4%');
    expect(planned(sample).unknown.long).toHaveLength(66);
  });

  it('puts the row that was one column to the left under its headings', () => {
    const { shifted } = planned(sample);
    expect(shifted).toEqual(['8']);
    const after = reportOf(moved(sample));
    const [row] = after.indicators.filter(({ id }) => id === '8');
    expect(row && printedText(row, 'services')).toBe("Learning & Achievement • Children's Services");
    expect(after.troubles).toEqual([]);
  });
});

const next = (row: Partial<RowTexts>) => {
  const [indicator] = reportOf(moved(aReport(row))).indicators;
  if (!indicator) throw new Error('No row.');
  return indicator;
};

describe('a target a quarter later', () => {
  it.each([
    ['40', '20', '30'],
    ['1,000', '500', '750'],
    ['2660', '1330', '1995'],
    ['65%', '65%', '65%'],
    ['40', 'N/A', 'N/A'],
    ['40', '40', '40'],
    ['40', '21', ''],
    ['Better than England', 'Better than England', 'Better than England'],
  ])('of %s a year, now %s, is "%s"', (annualTarget, target, later) => {
    const row = { annualTarget, target, title: 'Number of parks (C)', performance: '19', shortBase: '9' };
    expect(printedText(next(row), 'target')).toBe(later);
  });

  it('of the first quarter is not known where it adds up, and is last year’s otherwise', () => {
    const fourth = withCell(withCell(aReport({}), 0, 5, '2017/18 Q4 Performance'), 0, 4, '2017/18 Q4 Target');
    const headed = withCell(
      withCell(fourth, 0, 6, 'Short Term DOT against 2017/18 (Q3)'),
      0,
      8,
      'Long Term DOT against Q4 2016/17',
    );
    const after = planned(headed);
    expect(after.isNewYear).toBe(true);
    expect(after.headings.map(({ to }) => to)).toContain('2018/19 Annual Target');
    const adding = withCell(withCell(withCell(headed, 2, 1, 'Number of parks (C)'), 2, 3, '40'), 2, 4, '40');
    expect(planned(withCell(adding, 2, 5, '41')).unknown.target).toEqual(['1']);
  });
});

describe('sheets of other layouts', () => {
  it('keeps numbers as numbers in their format, and empties the rating', () => {
    const cells = moved(typedNumbers);
    const report = reportOf(cells);
    expect(periodText(report.period)).toBe('2018/19 Q4');
    expect(cells.values[1]?.[7]).toBe(0.934);
    expect(cells.formats[1]?.[7]).toBe('0.0%');
    expect(report.indicators.map(row => printedText(row, 'rating'))).toEqual(['', '', '']);
  });

  it('keeps formulas, and names them', () => {
    const cells = withCell(aReport({}, {}), 2, 5, { value: '66.2% GREEN', formula: '=Data!B2' });
    const plan = planned(cells);
    expect(plan.formulasKept).toEqual([{ row: 2, column: 5 }]);
    expect(plan.cells.some(({ cell }) => cell.row === 2 && cell.column === 5)).toBe(false);
    expect(printedText(reportOf(moved(cells)).indicators[0] as never, 'shortBase')).toBe('66.2%');
  });

  it('moves a year above its quarters by the quarter below it', () => {
    const split = aSheet([
      ['Ref', 'Measure', 'Good is', '2019/20', '2018/19', '2019/20', 'Comments'],
      ['', '', '', 'Q1 Target', 'Q4 Actual', 'Q1 Actual', ''],
      ['1', 'Repairs done right first time', 'High', '90%', '91%', '92%', 'Good.'],
      ['2', 'Homes that are let in time', 'High', '90%', '81%', '82%', 'Good.'],
    ]);
    expect(periodText(reportOf(split).period)).toBe('2019/20 Q1');
    const after = moved(split);
    expect(after.values[0]?.slice(3, 6)).toEqual(['2019/20', '2019/20', '2019/20']);
    expect(after.values[1]?.slice(3, 6)).toEqual(['Q2 Target', 'Q1 Actual', 'Q2 Actual']);
    expect(reportOf(after).indicators.map(row => printedText(row, 'shortBase'))).toEqual(['92%', '82%']);
  });

  it('leaves a text that sums up the quarter, and names it', () => {
    const row = (title: string) => ['1', title, 'High', '90%', '91% GREEN', 'Good.'];
    const cells = aSheet([
      ['Of 2 indicators, 2 (100%) are GREEN.'],
      ['Ref', 'Measure', 'Good is', '2019/20 Q1 Target', '2019/20 Q1 Actual', 'Comments'],
      row('Repairs done right first time'),
      row('Homes that are let in time'),
    ]);
    expect(planned(cells).summaries).toEqual([{ row: 0, column: 0 }]);
    expect(moved(cells).values[0]?.[0]).toBe('Of 2 indicators, 2 (100%) are GREEN.');
  });

  it('moves a window of quarters on by one', () => {
    const row = (title: string, ...figures: string[]) => ['', title, 'High', '90%', ...figures, 'Good.'];
    const window = aSheet([
      [
        'Ref',
        'Measure',
        'Good is',
        '2019/20 Q3 Target',
        'Q4 2018/19 Actual',
        'Q1 2019/20 Actual',
        'Q2 2019/20 Actual',
        'Q3 2019/20 Actual',
        'Comments',
      ],
      row('Repairs done right first time', '91%', '92%', '93%', '94%'),
      row('Homes that are let in time', '81%', '82%', '83%', '84%'),
      row('Calls answered in a minute', '71%', '72%', '73%', '74%'),
    ]);
    const after = moved(window);
    expect(after.values[0]?.slice(3, 8)).toEqual([
      '2019/20 Q4 Target',
      'Q1 2019/20 Actual',
      'Q2 2019/20 Actual',
      'Q3 2019/20 Actual',
      'Q4 2019/20 Actual',
    ]);
    expect(after.values[1]?.slice(4, 8)).toEqual(['92%', '93%', '94%', '']);
  });
});

describe('a sheet that cannot be moved on', () => {
  const refusal = (cells: SheetCells, isProtected = false): string => {
    const answer = planNextQuarter({ report: reportOf(cells), cells, isProtected, lastYear: null });
    return answer.ok ? '' : answer.sentence;
  };
  it('is protected', () => expect(refusal(aReport({}), true)).toMatch(/^The sheet is protected, so/));
  it('covers a month', () =>
    expect(refusal(withCell(withCell(aReport({}), 0, 5, 'January 2018 Actual'), 0, 4, 'Target'))).toMatch(
      /^This report covers January 2018/,
    ));
  it('has a column for the next quarter', () => {
    const cells = aSheet([
      ['Ref', 'Measure', 'Good is', 'Target', 'Q1 2019/20 Actual', 'Q2 2019/20 Actual', 'Q3 2019/20 Actual'],
      ['1', 'Repairs done right first time', 'High', '90%', '91%', '92%', ''],
      ['2', 'Homes that are let in time', 'High', '90%', '81%', '82%', ''],
    ]);
    expect(refusal(cells)).toContain('"Q3 2019/20 Actual"');
  });
  it('has a heading that a formula gives', () =>
    expect(
      refusal(withCell(aReport({}), 0, 5, { value: '2017/18 Q2 Performance', formula: '=A9' })),
    ).toContain('F1'));
});
