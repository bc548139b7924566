import type { Column } from '../../shared/report.ts';
import type { Dice } from '../generator/dice.ts';
import { type BenchReport, withRow } from '../generator/report.ts';
import type { BenchRow, RawCell } from '../generator/row.ts';
import { ratingColumn } from '../shapes/shape.ts';
import { writeCell } from '../shapes/writeCell.ts';
import { type Fault, has, hasTarget, type InjectedFault, isMeasured, pickRow, spot } from './fault.ts';

/** Overwrites one of these cells of a measured row. */
function forced(
  report: BenchReport,
  dice: Dice,
  columns: readonly Column[],
  cell: (column: Column, row: BenchRow) => RawCell,
): (InjectedFault & { readonly index: number }) | null {
  const found = pickRow(report, dice, row => isMeasured(row) && hasTarget(row));
  const there = columns.filter(column => has(report, column));
  if (!found || there.length === 0) return null;
  const column = dice.pick(there);
  return {
    report: withRow(report, found.index, { raw: { [column]: cell(column, found.row) } }),
    at: spot(found.index, column),
    // A cell without a rating is not counted, so the report's own count may become wrong.
    also: ['headline-mismatch'],
    index: found.index,
  };
}

const FIGURES: readonly Column[] = ['performance', 'target', 'shortBase', 'longBase'];
const KPI_FORMULAS = ['=KPI.RAG(F12,E12,C12)', '=_xldudf_KPI_RAG(F12,E12,C12)', '=KPI.DOT(F12,H12,C12)'];

export const cellUnreadableFault: Fault = {
  code: 'cell-unreadable',
  injections: [
    (report, dice) =>
      forced(report, dice, FIGURES, () => ({
        value: dice.pick(['6S.4%', '64.4.1', '12,34', '5%6', '7 8 9', '?', '64..2%', '1O4']),
      })),
    (report, dice) =>
      forced(report, dice, ['performance', 'shortBase', 'longBase'], () => ({
        value: dice.pick([
          'sixty or so',
          'well over 64%',
          '12 more than last year',
          'somewhere near 70',
          'ask Finance',
        ]),
      })),
    (report, dice) =>
      forced(report, dice, ['shortArrow', 'longArrow'], () => ({
        value: dice.pick(['?', 'bettr', '↑↓', 'see note', 'x1']),
      })),
    (report, dice) =>
      forced(report, dice, ['rating'], () => ({ value: dice.pick(['GREAN', 'Rde', 'RDE', 'GREEN?RED']) })),
    // A year such as 15/16 that Excel turned into a date.
    (report, dice) =>
      forced(report, dice, ['performance', 'shortBase', 'longBase'], () => ({
        value: 42461 + dice.whole(0, 400),
        format: 'dd-mmm-yy',
      })),
  ],
  nearMisses: {
    'a figure with a footnote, a tag or a space': (report, dice) => {
      if (report.shape.holdsNumbers) return null;
      const made = forced(report, dice, ['shortBase', 'longBase'], (column, row) => ({
        value: `${writeCell(row, column, report).value}${dice.pick(['*', ' (Provisional)', ' (revised)', ' (2015/16)', '  '])}`,
      }));
      const row = made && report.rows[made.index];
      if (!made || !row || row.shortBase.is !== 'figure' || row.longBase.is !== 'figure') return null;
      return row.nature === 'measure' ? null : { report: made.report, row: made.index };
    },
    'a known word without a figure': (report, dice) => {
      const found = pickRow(report, dice, row => row.outturn.is === 'word' && row.nature !== 'milestone');
      if (!found) return null;
      const value = dice.pick(['Not due', 'n/a', 'Not yet available', '-', 'x', 'To be reported in Q4']);
      return { report: withRow(report, found.index, { raw: { performance: { value } } }), row: found.index };
    },
  },
};

export const cellErrorFault: Fault = {
  code: 'cell-error',
  injections: [
    (report, dice) =>
      forced(report, dice, [...FIGURES, 'annualTarget'], () => ({
        value: dice.pick(['#DIV/0!', '#REF!', '#N/A', '#VALUE!', '#NUM!']),
        formula: dice.pick(['=D12/E12', '=Data!B7', '=VLOOKUP(A12,Data!A:F,6,0)']),
      })),
    (report, dice) =>
      forced(report, dice, ['rating', 'shortArrow', 'longArrow'], () => ({
        value: '#N/A',
        formula: '=INDEX(Data!C:C,12)',
      })),
    // A function of another add-in that Excel does not know.
    (report, dice) => forced(report, dice, FIGURES, () => ({ value: '#NAME?', formula: '=SUMM(D12:E12)' })),
  ],
  nearMisses: {
    'a formula whose result is a figure': (report, dice) => {
      const made = forced(report, dice, ['performance'], (column, row) => ({
        ...writeCell(row, column, report),
        formula: '=Data!B7/Data!C7',
      }));
      return made && { report: made.report, row: made.index };
    },
  },
};

/** As a file is read that another program wrote, whose formulas nothing has calculated. */
const UNCALCULATED = '#NO RESULT';

export const cellNotCalculatedFault: Fault = {
  code: 'cell-not-calculated',
  injections: [
    (report, dice) =>
      forced(report, dice, [...FIGURES, 'annualTarget', 'rating', 'shortArrow', 'longArrow'], () => ({
        value: UNCALCULATED,
        formula: dice.pick(['=D12/E12', '=Data!B7', ...KPI_FORMULAS]),
      })),
  ],
  nearMisses: {},
};

export const functionsNotLoadedFault: Fault = {
  code: 'functions-not-loaded',
  injections: [
    (report, dice) => {
      const columns = [ratingColumn(report.shape), 'shortArrow', 'longArrow'] as const;
      return forced(report, dice, columns, () => ({ value: '#NAME?', formula: dice.pick(KPI_FORMULAS) }));
    },
  ],
  nearMisses: {
    'a function that has loaded': (report, dice) => {
      const made = forced(report, dice, [ratingColumn(report.shape), 'shortArrow'], (column, row) => ({
        ...writeCell(row, column, report),
        formula: dice.pick(KPI_FORMULAS),
      }));
      return made && { report: made.report, row: made.index };
    },
  },
};
