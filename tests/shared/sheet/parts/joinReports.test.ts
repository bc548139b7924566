import { describe, expect, it } from 'vitest';
import { a1, type SheetCells } from '../../../../shared/cells.ts';
import { earlierQuarterOf } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import { isOpenWarning } from '../../../../shared/checks/finding.ts';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import { buildSignedQuarter } from '../../../../shared/record/quarter/buildSignedQuarter.ts';
import { reviewQuarter } from '../../../../shared/record/review/reviewQuarter.ts';
import type { Report } from '../../../../shared/report.ts';
import { TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { joinReports } from '../../../../shared/sheet/parts/joinReports.ts';
import { partNames } from '../../../../shared/sheet/parts/partNames.ts';
import { readReportParts } from '../../../../shared/sheet/parts/readReportParts.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { byTheirIds, reportOf } from '../../../examples/assessed.ts';
import { ADULTS, CHILDREN, directorate, ofQuarter } from '../../../examples/directorates.ts';

function joined(...sheets: SheetCells[]): Report {
  const read = readReportParts(sheets);
  if (!read.ok) throw new Error(read.sentence);
  return read.report;
}
const checked = (report: Report) => runChecks(report, NO_DECISIONS, TWO_STATE);

describe('two sheets as one report', () => {
  it('have a section by sheet, and name line numbers with their sheets where both use the same', () => {
    const { sheet, indicators } = joined(ADULTS, CHILDREN);
    expect(sheet).toBe('Adults Q2, Children Q2');
    expect(indicators.map(({ id, lineNo, theme }) => [id, lineNo, theme])).toEqual([
      ['Adults 1', 'Adults 1', 'Adults'],
      ['Adults 2', 'Adults 2', 'Adults'],
      ['Children 1', 'Children 1', 'Children'],
      ['Children 2', 'Children 2', 'Children'],
    ]);
    expect(indicators[0]?.section).toBe('Adults: Places: Award-winning parks and open spaces');
  });

  it('keep line numbers that are different on each sheet as they are printed', () => {
    const other = directorate('Children Q2', { lineNo: 'C1' });
    expect(joined(ADULTS, other).indicators.map(({ id }) => id)).toEqual(['1', '2', 'C1']);
  });

  it('number rows without a line number through all sheets, as the record does', () => {
    const unnumbered = (name: string) => directorate(name, { lineNo: '' }, { lineNo: '' });
    const { indicators } = joined(unnumbered('Adults'), unnumbered('Children'));
    expect(indicators.map(({ id }) => id)).toEqual(['P1', 'P2', 'P3', 'P4']);
  });

  it('have findings at their cells, each on its sheet, and nothing said that each alone would not', () => {
    const { findings } = checked(joined(ADULTS, CHILDREN));
    expect(findings.map(({ code, cell, indicator }) => [code, a1(cell), indicator])).toEqual([
      ['rating-mismatch', "'Children Q2'!F4", 'Children 2'],
    ]);
    const alone = [ADULTS, CHILDREN].flatMap(cells => checked(reportOf(cells)).findings);
    expect(findings.map(({ message }) => message)).toEqual(alone.map(({ message }) => message));
  });

  it('have one headline, and one by sheet', () => {
    const { headline } = checked(joined(ADULTS, CHILDREN));
    expect(headline.all).toMatchObject({ indicators: 4, GREEN: 2, RED: 2 });
    expect(headline.themes).toMatchObject([
      { theme: 'Adults', GREEN: 1, RED: 1 },
      { theme: 'Children', GREEN: 1, RED: 1 },
    ]);
  });

  it('are asked about polarity once, for the rows of both', () => {
    const unsaid = (name: string) =>
      aSheet(
        [
          ['Ref', 'Measure', 'Q2 2018/19 Target', 'Q2 2018/19 Actual'],
          [1, `Days to answer a letter, ${name}`, 5, 6],
        ],
        { name },
      );
    const asked = checked(joined(unsaid('Adults'), unsaid('Children'))).findings.filter(isOpenWarning);
    expect(asked.map(({ code, message }) => [code, message])).toEqual([
      ['polarity-unconfirmed', expect.stringContaining('It is proposed for 2 of 2 rows')],
    ]);
  });

  it('are signed as one quarter that the record takes', () => {
    const report = joined(
      ADULTS,
      directorate(
        'Children Q2',
        {},
        { performance: '60% RED', shortArrow: '↓', comment: 'Corrective Action: more.' },
      ),
    );
    const assessment = checked(report);
    const signing = { council: 'E09000016', to: 'corporate', by: 'oid-1', identities: byTheirIds(report) };
    const quarter = buildSignedQuarter(assessment.report, assessment, signing);
    expect(quarter.sheet).toBe('Adults Q2, Children Q2');
    expect(quarter.indicators).toHaveLength(4);
    expect(reviewQuarter(quarter, 'oid-1')).toEqual([]);
  });

  it('miss only what none of them reports any more', () => {
    const before = joined(
      ofQuarter(directorate('Adults Q1', {}, {}, { title: 'Homes let within a week' }), 1),
      ofQuarter(directorate('Children Q1', {}), 1),
    );
    const options = { earlier: earlierQuarterOf(before) };
    const gone = runChecks(joined(ADULTS, CHILDREN), NO_DECISIONS, TWO_STATE, options).findings.filter(
      ({ code }) => code === 'indicator-gone',
    );
    expect(gone.map(({ message }) => message)).toEqual([expect.stringContaining('Homes let within a week')]);
  });

  it('are the same when they are joined again', () => {
    const report = joined(ADULTS, CHILDREN);
    const [first, ...others] = report.parts ?? [];
    expect(first && joinReports([first, ...others])).toEqual(report);
  });

  it('of different periods, or without a report, are refused by name', () => {
    expect(readReportParts([ADULTS, ofQuarter(CHILDREN, 1)])).toEqual({
      ok: false,
      sentence:
        'Sheet "Children Q2" is of 2017/18 Q1, and "Adults Q2" of 2017/18 Q2. Name sheets of one period, then try again.',
    });
    expect(
      readReportParts([ADULTS, { ...ADULTS, name: 'Notes', values: [], formats: [], formulas: [] }]),
    ).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/^No report was found.* This was sheet "Notes"\. Leave it out/),
    });
  });

  it('that are many are named as far as the record takes it', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Directorate of everything ${index + 1}`);
    const [first, ...others] = names.map(name => reportOf(directorate(name, {})));
    const { sheet } = joinReports([first as Report, ...others]);
    expect(sheet).toMatch(/^Directorate of everything 1, .* and \d+ other sheets$/);
    expect(sheet.length).toBeLessThanOrEqual(200);
  });
});

describe('the names of parts', () => {
  it('are those of next quarter too, unless nothing else is left', () => {
    expect(partNames(['Adults Q2 2024-25', 'Children (Q2)', 'Q2'])).toEqual(['Adults', 'Children', 'Q2']);
    expect(partNames(['Adults Q1', 'Adults Q2'])).toEqual(['Adults Q1', 'Adults Q2']);
  });
});
