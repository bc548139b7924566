import { describe, expect, it } from 'vitest';
import { isMeasured, pickRow, spot } from '../../../../bench/faults/fault.ts';
import { figure } from '../../../../bench/generator/figure.ts';
import { withRow } from '../../../../bench/generator/report.ts';
import { fact } from '../../../../bench/generator/row.ts';
import { a1, type SheetCells } from '../../../../shared/cells.ts';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import { TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { readReportParts } from '../../../../shared/sheet/parts/readReportParts.ts';
import { aReport, type RowTexts } from '../../../examples/aReport.ts';
import { directorate } from '../../../examples/directorates.ts';
import { findingsWith } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

const TITLE = 'Letters answered in ten days';
const row = (changes: Partial<RowTexts> = {}): Partial<RowTexts> => ({ title: TITLE, ...changes });

function twice(...sheets: readonly SheetCells[]): string[] {
  const read = readReportParts(sheets);
  if (!read.ok) throw new Error(read.sentence);
  return runChecks(read.report, NO_DECISIONS, TWO_STATE).findings.flatMap(
    ({ code, severity, cell, message }) =>
      code === 'indicator-twice' ? [`${severity} ${a1(cell)} ${message}`] : [],
  );
}

const adults = directorate('Adults', row());
const children = (changes: Partial<RowTexts>) => directorate('Children', row(changes));

describe('one title on two sheets of a report', () => {
  it('with the same target and earlier figure, but another outturn, is one indicator given twice', () => {
    expect(twice(adults, children({ performance: '65.9% GREEN' }))).toEqual([
      'warning Children!F3 This is 65.9%, and 66.2% in Adults!F3 under the same title, target and earlier figure. Correct one of them, or say in the titles what each measures.',
    ]);
  });

  it.each([
    ['with the same figure', {}],
    ['with the figure rounded', { performance: '66% GREEN' }],
    [
      'of another ward, which had another figure before',
      { performance: '65.9% GREEN', shortBase: '60%', longBase: '61%' },
    ],
    ['against another target', { performance: '65.9% GREEN', target: '60%' }],
    ['in another unit', { performance: '118 GREEN' }],
    ['without an outturn', { performance: 'N/A', shortArrow: '-', longArrow: '-' }],
    [
      'with small counts before, which two wards may share',
      { performance: '7 RED', shortBase: '3', longBase: '4' },
    ],
  ] as [string, Partial<RowTexts>][])('%s is silent', (_, changes) => {
    const counted = changes.shortBase === '3';
    const first = counted
      ? directorate(
          'Adults',
          row({ performance: '5 RED', target: '2', annualTarget: '2', shortBase: '3', longBase: '4' }),
        )
      : adults;
    const second = counted ? children({ ...changes, target: '2', annualTarget: '2' }) : children(changes);
    expect(twice(first, second)).toEqual([]);
  });

  it('is not looked for on one sheet, where two rows with one title have a finding of their own', () => {
    expect(twice(directorate('Adults', row(), row({ performance: '65.9% GREEN' })))).toEqual([]);
  });
});

describe('an indicator that another report of the quarter has on record', () => {
  const elsewhere = (performance: string) =>
    findingsWith(
      'indicator-twice',
      aReport(row()),
      {},
      {
        elsewhere: [{ report: 'Housing', indicator: '1', performance }],
      },
    ).map(({ severity, cell, message }) => `${severity} ${a1(cell)} ${message}`);

  it('with another figure is a note, since no answer to it goes on record', () => {
    expect(elsewhere('65.9% GREEN')).toEqual([
      'note F3 This is 66.2%, and 65.9% in the report "Housing" of the same quarter. Correct one of them, or give this indicator a title of its own if it is another one.',
    ]);
  });

  it.each(['66.2% GREEN', '66%', '66.23% (exactly 66.2331%)', 'N/A', 'c. 60%', '900'])(
    'as %s is silent',
    performance => {
      expect(elsewhere(performance)).toEqual([]);
    },
  );
});

itFindsFault({
  code: 'indicator-twice',
  injections: [
    (report, dice) => {
      const found = pickRow(report, dice, each => isMeasured(each) && each.lineNo !== null);
      if (found?.row.outturn.is !== 'figure') return null;
      const { scaled, decimals } = found.row.outturn.figure;
      const outturn = fact(figure(scaled + 37, decimals));
      return {
        report,
        at: spot(found.index, 'performance'),
        elsewhere: withRow(report, found.index, { outturn }),
      };
    },
  ],
  nearMisses: {},
});
