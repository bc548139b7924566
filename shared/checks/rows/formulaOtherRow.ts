import { groupBy } from '../../groupBy.ts';
import type { Column, Indicator } from '../../report.ts';
import { COLUMN_NAMES } from '../../words/columnNames.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';
import { formulaReferences } from './formulaReferences.ts';

/** Fewer formulas do not show which row each should use. */
const FEWEST = 4;

/** One formula of its column, with how far below or above its own row it looks. */
interface PlacedFormula {
  readonly indicator: Indicator;
  readonly rows: readonly number[];
  readonly offsets: string;
}

/** A formula that uses another row's cells than the same formula in the other rows does. */
export const formulaOtherRow = check({
  code: 'formula-other-row',
  severity: 'warning',
  heading: 'Formula uses another row',
  about: {
    asks: 'Does a formula use the cells of another row, while the same formula in the other rows uses their own?',
    example: 'In row 12 the rating is =KPI.RAG(F11,E11,C11)',
    action: 'Copy the formula of the row above into the cell.',
  },
  words: {
    other:
      'The {column} is calculated from row {row}, but by the formulas of the other rows it should be row {expected}. Copy one of theirs into the cell.',
  },
  find: ({ report: { indicators } }, words) =>
    COLUMNS.flatMap(column =>
      [...formulasOf(indicators, column).values()].flatMap((formulas): Found[] => {
        const usual = usualOffsets(formulas);
        if (usual === null) return [];
        return formulas.flatMap(({ indicator, rows, offsets }): Found[] => {
          const cell = indicator.cells[column];
          if (offsets === usual || !cell) return [];
          const [row, expected] = firstDifference(rows, usual, indicator.row + 1);
          const message = fill(words.other, { column: COLUMN_NAMES[column], row, expected });
          return [{ cell, indicator: indicator.id, message }];
        });
      }),
    ),
});

const COLUMNS: readonly Column[] = [
  'annualTarget',
  'target',
  'performance',
  'rating',
  'shortArrow',
  'shortBase',
  'longArrow',
  'longBase',
];

/** The column's formulas by their pattern. */
function formulasOf(
  indicators: readonly Indicator[],
  column: Column,
): ReadonlyMap<string, readonly PlacedFormula[]> {
  const placed = indicators.flatMap(indicator => {
    const { pattern, rows } = formulaReferences(indicator.formulas.get(column) ?? '');
    const offsets = rows.map(row => row - indicator.row - 1).join(' ');
    return rows.length === 0 ? [] : [{ pattern, formula: { indicator, rows, offsets } }];
  });
  const groups = groupBy(placed, ({ pattern }) => pattern);
  return new Map([...groups].map(([pattern, each]) => [pattern, each.map(({ formula }) => formula)]));
}

/** The offsets of all formulas but a few; null where there is no such rule, as on a sheet whose rows are looked up. */
function usualOffsets(formulas: readonly PlacedFormula[]): string | null {
  if (formulas.length < FEWEST) return null;
  const [usual] = [...groupBy(formulas, ({ offsets }) => offsets)].sort((a, b) => b[1].length - a[1].length);
  return usual !== undefined && usual[1].length * 10 >= formulas.length * 7 ? usual[0] : null;
}

function firstDifference(rows: readonly number[], usual: string, ownRow: number): readonly [number, number] {
  const expected = usual.split(' ').map(offset => ownRow + Number(offset));
  const at = rows.findIndex((row, index) => row !== expected[index]);
  return [rows[at] ?? ownRow, expected[at] ?? ownRow];
}
