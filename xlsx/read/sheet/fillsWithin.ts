import type { SheetCells } from '../../../shared/cells.ts';
import type { StyledCell } from '../../workbook.ts';
import type { ReadingLimits } from '../readingLimits.ts';

/** The fills of the used cells in their shape, or undefined if none has one. Rows without fills share one row. */
export function fillsWithin(
  { values }: SheetCells,
  styles: readonly StyledCell[],
  limits: ReadingLimits,
): string[][] | undefined {
  const columns = values[0]?.length ?? 0;
  const blanks = Array<string>(columns).fill('');
  let laid: string[][] | undefined;
  for (const { row, column, style } of styles) {
    // A fill with a pattern, such as hatching, does not count as a colour.
    if (style.fill === undefined || style.fillPattern !== undefined) continue;
    if (row >= values.length || column >= columns) continue;
    laid ??= Array<string[]>(values.length).fill(blanks);
    let own = laid[row] as string[];
    if (own === blanks) {
      limits.countPlaces(columns);
      own = [...blanks];
      laid[row] = own;
    }
    own[column] = style.fill;
  }
  return laid;
}
