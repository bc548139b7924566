import { a1 } from '../../shared/cells.ts';
import {
  advised,
  byAPerson,
  type ChecklistItem,
  cellsWhere,
  essential,
  filledCells,
  metWithout,
  onEverySheet,
  wholeSheetIf,
} from './item.ts';
import type { DocumentProperty } from './workbookFacts.ts';

/** As Excel names a sheet that nobody named. */
const NOBODY_NAMED = /^(work)?(sheet|chart|tab)\s*\d+$/i;

export const structureItems: readonly ChecklistItem[] = [
  essential(
    'sheetNames',
    onEverySheet(({ cells }) => wholeSheetIf(NOBODY_NAMED.test(cells.name.trim()))),
  ),
  essential(
    'noBlankSheets',
    onEverySheet(sheet => wholeSheetIf(filledCells(sheet).length === 0)),
  ),
  essential(
    'columnA',
    onEverySheet(sheet =>
      wholeSheetIf(filledCells(sheet).length > 0 && !filledCells(sheet).some(({ column }) => column === 0)),
    ),
  ),
  essential(
    'tablesAtLeftEdge',
    onEverySheet(({ tables = [] }) =>
      tables.filter(({ range }) => range.column > 0).map(({ range }) => a1(range)),
    ),
  ),
  advised(
    'nothingBelowTables',
    onEverySheet(sheet => {
      const ends = (sheet.tables ?? []).map(({ range }) => range.row + range.rows);
      return ends.length === 0 ? [] : cellsWhere(sheet, ({ row }) => row >= Math.max(...ends)).slice(0, 1);
    }),
  ),
  advised(
    'oneTableASheet',
    onEverySheet(({ tables = [] }) => wholeSheetIf(tables.length > 1)),
  ),
  essential('spelling', byAPerson('spelling')),
  advised('accessibilityChecker', byAPerson('accessibilityChecker')),
  essential('documentInformation', ({ properties }) =>
    metWithout((Object.keys(properties) as DocumentProperty[]).filter(name => properties[name] === '')),
  ),
  essential('cursorInA1', ({ sheets }) => {
    const front = sheets.find(({ facts }) => facts.isInFront) ?? sheets[0];
    const first = sheets.find(({ visible }) => visible);
    return metWithout(
      front && front === first && front.facts.cursor === 'A1' ? [] : [front?.cells.name ?? ''],
    );
  }),
];
