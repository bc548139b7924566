import { describe, expect, it } from 'vitest';
import { asides, has, hasTarget, isMeasured, pickRow, spot } from '../../../../bench/faults/fault.ts';
import { withConsequences } from '../../../../bench/generator/consequences.ts';
import { figure } from '../../../../bench/generator/figure.ts';
import { fact, figureIn } from '../../../../bench/generator/row.ts';
import { a1 } from '../../../../shared/cells.ts';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import { type RuleSet, TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { aReport } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';
import { type ChangedRow, foundAt } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

describe('a target that last year’s result already beat', () => {
  const found = (row: ChangedRow, onRequest: readonly ['target-softer'] | [] = ['target-softer']) =>
    foundAt('target-softer', aReport(row), { onRequest });

  it.each([
    [{ target: '65%', longBase: '68%' }, 'E3'],
    [{ target: '906', longBase: '664', polarity: 'Smaller is better', performance: '653' }, 'E3'],
    [{ target: 'N/A', annualTarget: '71%', longBase: '75.5% (Annual 16-17)' }, 'D3'],
    [{ target: '15%', longBase: '13% (Q4 15-16)', polarity: 'Smaller is better' }, 'E3'],
  ])('is reported on request, at the target: %o', (row, cell) => {
    expect(found(row)).toEqual([`note ${cell}`]);
    expect(found(row, [])).toEqual([]);
  });

  it.each([
    [{ target: '88%', longBase: '88%' }],
    [{ target: '70%', longBase: '68%' }],
    [{ target: '906', longBase: '917', polarity: 'Smaller is better' }],
    [{ target: '65%', longBase: 'NEW' }],
    [{ target: '65%', longBase: '68%', polarity: 'N/A' }],
    [{ title: 'Homes (C)', target: 'N/A', annualTarget: '300', longBase: '400', performance: '180' }],
    [{ target: '65', longBase: '68%' }],
  ])('is silent where last year did not beat it, or cannot be compared: %o', row => {
    expect(found(row)).toEqual([]);
  });
  it('is reported of the target that the rules rate against', () => {
    const rules: RuleSet = { ...TWO_STATE, id: 'ours', target: 'annual' };
    const foundBy = (row: ChangedRow, ruleSet: RuleSet) =>
      runChecks(reportOf(aReport(row)), NO_DECISIONS, ruleSet, { onRequest: ['target-softer'] })
        .findings.filter(({ code }) => code === 'target-softer')
        .map(({ cell }) => a1(cell));
    const softInTheYear = { target: '70%', annualTarget: '65%', longBase: '68%' };
    expect(foundBy(softInTheYear, TWO_STATE)).toEqual([]);
    expect(foundBy(softInTheYear, rules)).toEqual(['D3']);
    const partOfACount = {
      title: 'Homes (C)',
      target: '90',
      annualTarget: '300',
      longBase: '400',
      performance: '180',
    };
    expect(foundBy(partOfACount, rules)).toEqual([]);
  });
});

// A target that last year's outturn already beat. Most reports have some, so the check runs only on request.
itFindsFault({
  code: 'target-softer',
  isOnRequest: true,
  injections: [
    (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'share' && isMeasured(row) && hasTarget(row) && row.polarity !== 'none',
      );
      const lastYear = found && figureIn(found.row.longBase);
      if (!found || !lastYear || !has(report, 'longBase')) return null;
      const by = found.row.polarity === 'bigger' ? -1 : 1;
      const target = fact(figure(lastYear.scaled + by * 10 ** lastYear.decimals, lastYear.decimals));
      return {
        report: withConsequences(report, found.index, { target, sentences: asides(dice) }, dice),
        at: spot(found.index, 'target'),
      };
    },
  ],
  nearMisses: {},
});
