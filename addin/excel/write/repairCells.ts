import type { CellValue } from '../../../shared/cells.ts';
import type { CellWrite } from '../../../shared/checks/check.ts';
import { cellText } from '../../../shared/sheet/cells/cellText.ts';
import { ExcelFailure } from '../excelFailure.ts';
import { findSheet, refuseProtectedSheet } from '../read/findSheet.ts';
import { literalText } from './literalText.ts';

/** The present state of a cell that a repair writes to. */
interface Found {
  readonly write: CellWrite;
  readonly range: Excel.Range;
  readonly value: CellValue;
  readonly format: string;
  readonly text: string;
}

/**
 * Writes a repair in one request, if every cell still shows the text that the repair is for. Texts stay texts. A number
 * that moves from another cell of the repair stays a number in its format: "12" is written as 12 if another cell held 12.
 */
export async function repairCells(
  context: Excel.RequestContext,
  id: string,
  writes: readonly CellWrite[],
): Promise<void> {
  const sheet = await findSheet(context, id);
  refuseProtectedSheet(sheet);
  const ranges = writes.map(({ cell }) => sheet.getRangeByIndexes(cell.row, cell.column, 1, 1));
  for (const range of ranges) range.load('values,numberFormat');
  await context.sync();
  const found = writes.map((write, index): Found => {
    const range = ranges[index] as Excel.Range;
    const value = range.values[0]?.[0] as CellValue;
    const format = String(range.numberFormat[0]?.[0] ?? 'General');
    return { write, range, value, format, text: cellText(value, format) };
  });
  if (found.some(({ write, text }) => text !== write.from))
    throw new ExcelFailure('cell-changed-since', 'repair');

  context.application.suspendScreenUpdatingUntilNextSync();
  for (const cell of found) requestWrite(cell, numberMoved(cell, found));
  await context.sync();
}

/** The nearest cell of the repair that holds the text to write as a number, or null. */
function numberMoved({ write }: Found, found: readonly Found[]): Found | null {
  const distance = ({ write: { cell } }: Found): number =>
    Math.abs(cell.row - write.cell.row) + Math.abs(cell.column - write.cell.column);
  const numbers = found.filter(({ value, text }) => typeof value === 'number' && text === write.to);
  return numbers.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function requestWrite({ write, range, format }: Found, moved: Found | null): void {
  if (moved === null) {
    // A cell with the text format keeps what is written to it.
    range.values = [[format === '@' && !write.to.startsWith('=') ? write.to : literalText(write.to)]];
    return;
  }
  range.numberFormat = [[moved.format]];
  range.values = [[moved.value]];
}
