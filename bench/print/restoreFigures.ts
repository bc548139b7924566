import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import type { CellStyle, StyledCell, XlsxSheet } from '../../xlsx/workbook.ts';
import { diceOf } from '../generator/dice.ts';
import { writeReport } from '../generator/writeReport.ts';
import type { BenchFigure } from '../measure/figures.ts';
import { workbookBytes } from '../measure/writeReportFile.ts';
import { layReport } from '../shapes/layReport.ts';
import { SHAPES } from '../shapes/shapes.ts';
import { messyWorkbook } from './messyWorkbook.ts';
import { applyFormat, openReportFile } from './openReportFile.ts';

/**
 * Formats messy workbooks of all shapes, saves them, opens the saved files, restores them and saves again; and counts where
 * the last file differs from the first. Half of them are formatted twice.
 */
export async function restoreFigures(count: number, from = 1): Promise<BenchFigure[]> {
  const shapes = Object.keys(SHAPES);
  let differences = 0;
  for (let index = 0; index < count; index++) {
    const shape = shapes[index % shapes.length] as string;
    const seed = from + index;
    const plain = await workbookBytes(layReport(writeReport({ seed, shape, ruleSets: ['two-state'] })).cells);
    const original = await messyWorkbook(plain, diceOf(seed));
    let formatted = original;
    for (let time = 0; time <= index % 2; time++) {
      const report = await openReportFile(formatted);
      await applyFormat(report, await report.plan());
      formatted = report.save();
    }
    const again = await openReportFile(formatted);
    await again.workbook.restore(again.sheet);
    const found = await differencesBetween(original, again.save());
    differences += found.length;
    for (const where of found.slice(0, SHOWN))
      console.error(`restore.differences: ${shape}-${seed} ${where}`);
  }
  return [{ figure: 'restore.differences', value: differences, unit: `places of ${count} workbooks` }];
}

const SHOWN = 5;

/** "F8 look", "column 3 width", "page"...: where two files differ to the eye, or in what they hold. */
async function differencesBetween(one: Uint8Array, other: Uint8Array): Promise<string[]> {
  const [before, after] = [await sheetsOf(one), await sheetsOf(other)];
  if (before.length !== after.length) return ['the number of sheets'];
  return before.flatMap((sheet, index) => {
    const now = partsOf(after[index] as XlsxSheet);
    const was = partsOf(sheet);
    return [...new Set([...was.keys(), ...now.keys()])]
      .filter(part => was.get(part) !== now.get(part))
      .map(part => `${part}: ${was.get(part)} -> ${now.get(part)}`);
  });
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly XlsxSheet[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook.sheets;
}

/** Everything that is read of a sheet, as text by its place. */
function partsOf(sheet: XlsxSheet): Map<string, string> {
  const { cells, styles, columnWidths, rowHeights, hiddenRows, hiddenColumns } = sheet;
  const parts = new Map<string, string>();
  const put = (place: string, held: unknown): void => {
    const text = JSON.stringify(held) ?? '';
    if (!['', '""', '{}', '[]', '"General"'].includes(text)) parts.set(place, text);
  };
  for (const part of ['values', 'formats', 'formulas'] as const)
    cells[part].forEach((line, row) => {
      line.forEach((held, column) => {
        put(`${part} ${row},${column}`, held);
      });
    });
  for (const { row, column, style } of styles as readonly StyledCell[])
    put(`look ${row},${column}`, seenStyle(style));
  for (const [column, points] of columnWidths) put(`width ${column}`, inPixels(points));
  for (const [row, points] of rowHeights)
    if (points !== STANDARD_HEIGHT) put(`height ${row}`, inPixels(points));
  put('hidden', [[...hiddenRows], [...hiddenColumns]]);
  put('merges', cells.merges);
  // "$A1:$C9" and "$A$1:$C$9" are one area.
  put('page', { ...sheet.page, printArea: sheet.page.printArea?.replaceAll('$', '') });
  for (const part of ['freeze', 'visible', 'protected', 'conditionalFormats', 'tables'] as const)
    put(part, sheet[part]);
  return parts;
}

/**
 * The colours that a person sees. Whether a colour was the theme's is left out: Excel does not tell an add-in, so a colour
 * that was replaced comes back as itself, and the pane says so before it formats (decision 18).
 */
function seenStyle({ fillTint, fontTint, fontColour = '#000000', ...style }: CellStyle): object {
  const parts = Object.entries({ ...style, fontColour }).toSorted(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(parts);
}

/**
 * In points, of a row that has no height of its own. A row that was given it looks the same, and Excel does not tell an add-in
 * which of the two it is (decision 18).
 */
const STANDARD_HEIGHT = 15;
const PIXEL = 0.75;
/** A size on a common screen: Excel keeps no finer one. */
const inPixels = (points: number): number => Math.round(points / PIXEL);
