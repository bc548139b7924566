import type { Element } from '@xmldom/xmldom';
import type { CellEdit, SheetEdits } from '../edits.ts';
import { headingsAfter } from '../tableHeadings.ts';
import { columnRenamer, type RenamedColumns } from './structuredReferences.ts';
import { renameTableColumns, type TablePart, tablePartsOf } from './tablePart.ts';
import type { WorkbookPart } from './workbookPart.ts';
import type { XlsxPackage } from './xlsxPackage.ts';
import { rootOf } from './xml.ts';

/** The elements that hold formulas, in sheets, tables and the workbook's names. */
const FORMULAS = ['f', 'formula', 'calculatedColumnFormula', 'totalsRowFormula', 'definedName'];

/**
 * Names a table's columns as their headings that are written: returns the edits with what Excel makes of them. Formulas that
 * name the columns follow with `followRenamedColumns`, once all edits are made.
 */
export function renameColumns(
  pack: XlsxPackage,
  sheetPath: string,
  edits: SheetEdits,
): { readonly edits: SheetEdits; readonly renamed: readonly RenamedColumns[] } {
  const renamed: RenamedColumns[] = [];
  let { cells } = edits;
  // Most edits are of looks alone, and need no table read.
  if (!cells.some(({ content }) => content)) return { edits, renamed };
  for (const table of tablePartsOf(pack, sheetPath)) {
    const written = writtenHeadings(table, cells);
    if (written.size === 0) continue;
    const columns = headingsAfter(table.columns, written);
    cells = cells.map(edit => withHeading(edit, table, columns));
    renameTableColumns(pack, table.path, columns);
    const names = new Map(
      table.columns.flatMap((from, place) => {
        const to = columns[place] ?? from;
        return to === from ? [] : [[from, to] as const];
      }),
    );
    if (names.size > 0) renamed.push({ table: table.name, names });
  }
  return { edits: { ...edits, cells }, renamed };
}

/** By the place of the column. */
const writtenHeadings = (table: TablePart, cells: readonly CellEdit[]): ReadonlyMap<number, string> =>
  new Map(
    cells.flatMap(edit => {
      const place = placeIn(table, edit);
      return place === null || !edit.content ? [] : [[place, headingText(edit.content.value)] as const];
    }),
  );

const headingText = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

function withHeading(edit: CellEdit, table: TablePart, columns: readonly string[]): CellEdit {
  const place = placeIn(table, edit);
  const heading = place === null ? undefined : columns[place];
  return heading === undefined || !edit.content
    ? edit
    : { ...edit, content: { value: heading, formula: '' } };
}

function placeIn({ headings, columns }: TablePart, { row, column }: CellEdit): number | null {
  if (headings === null || row !== headings.row) return null;
  const place = column - headings.column;
  return place >= 0 && place < columns.length ? place : null;
}

/** Gives the formulas of the whole workbook the columns' new names, as Excel does. */
export function followRenamedColumns(
  pack: XlsxPackage,
  workbook: WorkbookPart,
  renamed: readonly RenamedColumns[],
): void {
  if (renamed.length === 0) return;
  const sheets = workbook
    .sheetNames()
    .map(name => workbook.sheetPath(name))
    .filter(path => pack.has(path));
  const tables = sheets.flatMap(path => tablePartsOf(pack, path).map(table => table.path));
  const renamers = renamed.map(columnRenamer);
  for (const path of [...sheets, ...tables, workbook.path]) {
    const root = rootOf(pack.open(path));
    for (const name of FORMULAS)
      for (const element of root.getElementsByTagNameNS('*', name)) rename(element, renamers);
  }
}

function rename(element: Element, renamers: readonly ((formula: string) => string)[]): void {
  const was = element.textContent ?? '';
  const is = renamers.reduce((formula, renamer) => renamer(formula), was);
  if (is !== was) element.textContent = is;
}
