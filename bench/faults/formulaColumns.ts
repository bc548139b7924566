import type { Column } from '../../shared/report.ts';
import type { Dice } from '../generator/dice.ts';
import type { BenchReport } from '../generator/report.ts';
import type { BenchRow, RawCell } from '../generator/row.ts';
import { layReport } from '../shapes/layReport.ts';
import { ratingColumn } from '../shapes/shape.ts';
import { writeCell } from '../shapes/writeCell.ts';
import { type Fault, isMeasured, pickRow, spot } from './fault.ts';

/** A formula by the number of the row that it is about. */
type FormulaMaker = (row: number) => string;

const MAKERS: readonly FormulaMaker[] = [
  row => `=KPI.RAG(F${row},E${row},C${row})`,
  row => `='Data entry'!B${row}`,
  row => `=IF($F${row}>=$E${row},"G","R")`,
  row => `=ROUND(H${row}/LOG10($J$4),1)`,
];

/** The report with a formula behind each measured row's cell of one column, but where the maker gives none. */
function calculated(
  report: BenchReport,
  column: Column,
  make: (row: number, index: number) => string | null,
): BenchReport {
  const laid = layReport(report);
  const rows = report.rows.map((row, index) => {
    const formula = row.outturn.is !== 'word' ? make(laid.at(index, 'title').row + 1, index) : null;
    if (formula === null) return row;
    const cell: RawCell = { ...writeCell(row, column, report), formula };
    return { ...row, raw: { ...row.raw, [column]: cell } };
  });
  return { ...report, rows };
}

const isRated = (row: BenchRow): boolean => isMeasured(row) && row.published.rating !== null;

/** A measured row to go wrong, of a report with enough others. */
function target(report: BenchReport, dice: Dice, isSo: (row: BenchRow) => boolean) {
  return report.rows.filter(isMeasured).length < 8 ? null : pickRow(report, dice, isSo);
}

export const formulaOtherRowFault: Fault = {
  code: 'formula-other-row',
  injections: [
    (report, dice) => {
      const found = target(report, dice, isRated);
      if (!found) return null;
      const column = ratingColumn(report.shape);
      const make = dice.pick(MAKERS);
      const by = dice.pick([-2, -1, 1, 3]);
      return {
        report: calculated(report, column, (row, index) => make(index === found.index ? row + by : row)),
        at: spot(found.index, column),
      };
    },
  ],
  nearMisses: {
    'each formula uses its own row, or one further down': (report, dice) => {
      const found = target(report, dice, isRated);
      if (!found) return null;
      const make = dice.pick(MAKERS);
      const by = dice.pick([0, 0, 14, -3]);
      return {
        report: calculated(report, ratingColumn(report.shape), row => make(row + by)),
        row: found.index,
      };
    },
    'rows in another order on the sheet behind': (report, dice) => {
      const found = target(report, dice, isRated);
      if (!found) return null;
      const order = dice.shuffled(report.rows.map((_, index) => index + 5));
      return {
        report: calculated(report, 'performance', (_, index) => `=Source!C${order[index]}`),
        row: found.index,
      };
    },
    'another formula in one row': (report, dice) => {
      const found = target(report, dice, isRated);
      if (!found) return null;
      const make = dice.pick(MAKERS);
      return {
        report: calculated(report, ratingColumn(report.shape), (row, index) =>
          index === found.index ? `=AVERAGE(M${row - 2},M${row + 4})` : make(row),
        ),
        row: found.index,
      };
    },
  },
};

export const typedAmongFormulasFault: Fault = {
  code: 'typed-among-formulas',
  injections: [
    (report, dice) => {
      if (report.shape.ratings === null) return null;
      const found = target(report, dice, isRated);
      if (!found) return null;
      const make = dice.pick(MAKERS);
      return {
        report: calculated(report, 'rating', (row, index) => (index === found.index ? null : make(row))),
        at: spot(found.index, 'rating'),
      };
    },
    (report, dice) => {
      if (!report.shape.holdsNumbers) return null;
      const found = target(
        report,
        dice,
        ({ outturn, nature }) => outturn.is === 'figure' && outturn.tags.length === 0 && nature !== 'parts',
      );
      if (!found) return null;
      const make = dice.pick(MAKERS);
      return {
        report: calculated(report, 'performance', (row, index) => (index === found.index ? null : make(row))),
        at: spot(found.index, 'performance'),
      };
    },
  ],
  nearMisses: {
    'words among formulas': (report, dice) => {
      const found = pickRow(report, dice, row => !isMeasured(row));
      if (!found) return null;
      const make = dice.pick(MAKERS);
      return { report: calculated(report, 'performance', row => make(row)), row: found.index };
    },
    'a few formulas among typed values': (report, dice) => {
      const found = pickRow(report, dice, isMeasured);
      if (!found) return null;
      const make = dice.pick(MAKERS);
      const column = ratingColumn(report.shape);
      return {
        report: calculated(report, column, (row, index) => (index % 4 === 0 ? make(row) : null)),
        row: found.index,
      };
    },
  },
};
