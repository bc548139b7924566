import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import type { Indicator, Report } from '../../../shared/report.ts';
import { TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { aReport } from '../../examples/aReport.ts';
import { reportOf } from '../../examples/assessed.ts';
import { theSample } from '../../examples/theSample.ts';
import { propertyRuns } from '../../setup/longRun.ts';

let report: Report;
beforeAll(async () => {
  report = reportOf(await theSample());
});

/** The findings of each row, whatever the order of the rows. */
function said(indicators: readonly Indicator[]): string[] {
  const { findings } = runChecks({ ...report, indicators }, NO_DECISIONS, TWO_STATE);
  return findings
    .map(
      ({ code, severity, cell, indicator }) => `${indicator} ${severity} ${code} ${cell.row} ${cell.column}`,
    )
    .sort();
}

describe('the findings of a row', { timeout: 60_000 }, () => {
  it('are the same in any order of the rows', () => {
    const expected = said(report.indicators);
    fc.assert(
      fc.property(fc.shuffledSubarray([...report.indicators], { minLength: 66 }), indicators => {
        expect(said(indicators)).toEqual(expected);
      }),
      { numRuns: propertyRuns(5, 15) },
    );
  });

  it('are the same next to an unrelated row', () => {
    const expected = said(report.indicators);
    const [clean] = reportOf(aReport({ lineNo: 'Z1', title: 'Trees planted on verges' })).indicators;
    if (!clean) throw new Error('There is no indicator.');
    const stranger = { ...clean, section: 'Places: Trees', row: 900 };
    fc.assert(
      fc.property(fc.nat({ max: 66 }), at => {
        expect(said(report.indicators.toSpliced(at, 0, stranger))).toEqual(expected);
      }),
      { numRuns: propertyRuns(5, 15) },
    );
  });
});
