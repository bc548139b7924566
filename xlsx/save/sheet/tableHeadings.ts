import { a1 } from '../../../shared/cells.ts';
import type { SheetEdits } from '../../edits.ts';
import type { XlsxTable } from '../../workbook.ts';
import { refuseTableHeading } from '../saveRefused.ts';

/** How much of a heading is quoted. */
const LONGEST = 40;

/** Refuses edits that would give a table's heading another text than the name of its column. */
export function checkTableHeadings({ name: sheet, cells }: SheetEdits, tables: readonly XlsxTable[]): void {
  for (const { range, columns } of tables.filter(({ hasHeader }) => hasHeader)) {
    for (const { row, column, content } of cells) {
      const heading = row === range.row ? columns[column - range.column] : undefined;
      if (content !== undefined && heading !== undefined && content.value !== heading)
        refuseTableHeading(a1({ row, column }), sheet, heading.slice(0, LONGEST));
    }
  }
}
