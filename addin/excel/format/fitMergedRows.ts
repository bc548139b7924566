import type { CellRange, SheetCells } from '../../../shared/cells.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { textHeight } from '../../../shared/sheet/plan/textHeight.ts';
import type { SheetState } from '../read/sheetState.ts';

/** The greatest row height in Excel, in points. */
const HIGHEST = 409;

/**
 * Excel does not fit rows to a merged cell, so a comment over several rows could be cut off in print. This makes the rows
 * of a merged text high enough together. It takes a sync of its own if there are any.
 */
export async function fitMergedRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { fitRows, columnWidths }: FormatPlan,
  { merges, values, look }: Pick<SheetState, 'look'> & Pick<SheetCells, 'values' | 'merges'>,
): Promise<void> {
  const asked = merges
    .filter(merge => merge.rows > 1 && isWithin(merge, fitRows))
    .map(merge => {
      const { row, column, rows, columns } = merge;
      const width = sum(
        Array.from({ length: columns }, (_, c) => {
          const before = look.widths.get(column + c) ?? 0;
          // A hidden column shows no text that could be cut off.
          return before === 0 ? 0 : Math.max(before, columnWidths.get(column + c) ?? 0);
        }),
      );
      const needed = width === 0 ? 0 : textHeight(String(values[row]?.[column] ?? ''), width);
      const heights = sheet
        .getRangeByIndexes(row, column, rows, 1)
        .getRowProperties({ format: { rowHeight: true } });
      return { merge, needed, heights };
    });
  if (asked.length === 0) return;
  await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { merge, needed, heights } of asked) {
    const now = heights.value.map(({ format }) => format?.rowHeight ?? 0);
    const shown = now.filter(height => height > 0).length;
    const missing = needed - sum(now);
    if (missing <= 0 || shown === 0) continue;
    for (const [index, height] of now.entries()) {
      if (height === 0) continue;
      const row = sheet.getRangeByIndexes(merge.row + index, merge.column, 1, 1);
      row.format.rowHeight = Math.min(HIGHEST, Math.ceil(height + missing / shown));
    }
  }
}

const isWithin = (merge: CellRange, { row, rows }: CellRange): boolean =>
  merge.row >= row && merge.row + merge.rows <= row + rows;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
