import type { CellRange, SheetCells } from '../../../shared/cells.ts';
import { reportRange } from '../../../shared/sheet/reportRange.ts';
import { splitRows } from '../ranges/splitRows.ts';
import { toCellLook } from './cellLook.ts';
import { readColourRules, requestConditionalFormats } from './colourRules.ts';
import { withNotRead } from './notRead.ts';
import { type PartRead, readParts } from './readParts.ts';

/** A fill takes about 100 bytes of the response, so this takes five answers. No report is as large. */
const MOST_FILLED = 60_000;
const FILL = {
  format: { fill: { color: true, pattern: true, tintAndShade: true } },
} as const satisfies Excel.CellPropertiesLoadOptions;

interface SheetWithCells {
  readonly sheet: Excel.Worksheet;
  readonly cells: SheetCells;
}

/**
 * Adds the look of each sheet's report and of the texts around it, as far as the report depends on it: its fills, when rules
 * colour it, and how wide its columns are.
 */
export async function withReportLook(
  context: Excel.RequestContext,
  sheets: readonly SheetWithCells[],
): Promise<readonly SheetCells[]> {
  const wanted = sheets.flatMap(({ sheet, cells }) => {
    const range = reportRange(cells);
    if (range === null) return [];
    const [first = range, ...tooMany] = splitRows(range, MOST_FILLED);
    return { sheet, cells, range: first, tooMany };
  });
  const read = await readParts(context, wanted, (sheet, { row, column, rows, columns }) => {
    const part = sheet.getRangeByIndexes(row, column, rows, columns);
    const looks = part.getCellProperties(FILL);
    const formats = requestConditionalFormats(part);
    const widths = requestColumnWidths(sheet, { column, columns });
    return () => ({
      fills: looks.value.map(line => line.map(fillOf)),
      formats: formats(),
      widths: widths(),
    });
  });
  const rules = await readColourRules(
    context,
    read.map(parts => parts.flatMap(part => (part.ok ? part.answer.formats : []))),
  );
  return sheets.map(({ cells }) => {
    const index = wanted.findIndex(one => one.cells === cells);
    const parts = read[index] ?? [];
    const fills = laidFills(cells, parts);
    const colourRules = rules[index] ?? [];
    const columnWidths = parts.find(part => part.ok)?.answer.widths;
    const missing = [
      ...parts.filter(({ ok }) => !ok).map(({ range }) => range),
      ...(wanted[index]?.tooMany ?? []),
    ];
    return withNotRead(
      {
        ...cells,
        ...(fills && { fills }),
        ...(columnWidths && { columnWidths }),
        ...(colourRules.length > 0 && { colourRules }),
      },
      missing.map(range => ({ kind: 'fills', range })),
    );
  });
}

/** Requests the widths of columns, in points. Call the result after a sync. */
function requestColumnWidths(
  sheet: Excel.Worksheet,
  { column, columns }: Pick<CellRange, 'column' | 'columns'>,
): () => ReadonlyMap<number, number> {
  const asked = sheet
    .getRangeByIndexes(0, column, 1, columns)
    .getColumnProperties({ format: { columnWidth: true } });
  return () => new Map(asked.value.map(({ format }, index) => [column + index, format?.columnWidth ?? 0]));
}

/** A fill with a pattern, such as hatching, does not count as a colour. */
function fillOf(cell: Excel.CellProperties): string {
  const { fill, pattern } = toCellLook(cell);
  return pattern === '' ? fill.toLowerCase() : '';
}

/** In the shape of the sheet's cells; undefined where no cell has a fill. */
function laidFills(
  { values }: SheetCells,
  parts: readonly PartRead<{ readonly fills: readonly (readonly string[])[] }>[],
): string[][] | undefined {
  const laid = values.map(line => line.map(() => ''));
  let isFilled = false;
  for (const part of parts) {
    const { range } = part;
    for (const [r, line] of (part.ok ? part.answer.fills : []).entries()) {
      for (const [c, fill] of line.entries()) {
        const row = laid[range.row + r];
        if (row === undefined || fill === '') continue;
        row[range.column + c] = fill;
        isFilled = true;
      }
    }
  }
  return isFilled ? laid : undefined;
}
