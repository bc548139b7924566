import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import { TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

describe('which way is better', () => {
  it.each([
    ['Green Flag parks', '>6', 'bigger'],
    ['Missed assisted collections', 'max 40', 'smaller'],
    ['Fly-tips removed in 2 working days', '95%', 'bigger'],
    ['Repeat referrals within 12 months', '20%', 'smaller'],
    ['Under-18 conceptions per 1,000', '36', 'smaller'],
  ])('is proposed for "%s" with the target %s', (title, target, polarity) => {
    const report = reportOf(
      aSheet([
        ['Performance 2018/19 Q1'],
        ['Measure', 'Target', 'Outturn', 'Status'],
        [title, target, '30', 'Green'],
      ]),
    );
    const [row] = runChecks(report, NO_DECISIONS, TWO_STATE).report.indicators;
    expect(row?.polarityProposed?.polarity).toBe(polarity);
  });

  it.each([
    // Few titles of the other kind have this word, so a rating that says otherwise may be wrong.
    ['Invoices that are overdue', 'smaller'],
    ['Incidents of noise', 'bigger'],
  ])('is proposed for "%s" against the rating where the title may mean either', (title, polarity) => {
    const report = reportOf(
      aSheet([
        ['Performance 2018/19 Q1'],
        ['Measure', 'Target', 'Outturn', 'Status'],
        [title, '20', '30', 'Green'],
      ]),
    );
    const [row] = runChecks(report, NO_DECISIONS, TWO_STATE).report.indicators;
    expect(row?.polarityProposed?.polarity).toBe(polarity);
  });
});
