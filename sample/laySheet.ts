import type { Cell, Fill, Row, Worksheet } from 'exceljs';
import type { HeadingShape, SampleIndicator, SampleReport } from './sampleReport.ts';

/** Line no., indicator, value, annual target, target, performance, arrow, base, arrow, base, comments, services. */
const WIDTHS = [8, 34, 11, 13, 13, 15, 8, 13, 8, 13, 60, 24];
const HEADING_FILL = solid('FFD9D9D9');
const SECTION_FILL = solid('FFBFBFBF');
/** Excel's own green and red, as councils use them: Outturn replaces them with fills that text can be read on. */
const RATING_FILLS: Readonly<Record<string, Fill>> = { GREEN: solid('FF00B050'), RED: solid('FFFF0000') };
/** Figures that a person types as they are; with a comma or a unit the published text is kept. */
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** Lays the report out as it was published, its misplaced headings and its shifted row included. */
export function laySheet(sheet: Worksheet, { above, headings, rows }: SampleReport): void {
  sheet.columns = WIDTHS.map(width => ({ width }));
  for (const texts of above) {
    const row = sheet.addRow([]);
    write(row, texts);
    // Wrapped in the narrow column of line numbers, the title would be a row of half a page.
    row.eachCell(cell => {
      cell.alignment = { vertical: 'top' };
    });
  }
  sheet.getCell('A1').font = { bold: true, size: 14 };
  for (const legend of ['A3', 'A5']) paintRating(sheet.getCell(legend));

  let group: { readonly name: string; readonly first: number; shared: number } | null = null;
  for (const row of rows) {
    const laid = sheet.addRow([]);
    if (!('indicator' in row) || row.indicator.group !== group?.name) {
      if (group !== null) mergeGroup(sheet, group.first, laid.number - 1, group.shared);
      group = null;
    }
    if ('headings' in row) layHeadings(sheet, laid, row.headings, headings[row.headings]);
    if ('section' in row) laySection(laid, row.section);
    if (!('indicator' in row)) continue;
    const { indicator } = row;
    const isFirst = indicator.group !== undefined && group === null;
    if (isFirst && indicator.group !== undefined)
      group = { name: indicator.group, first: laid.number, shared: laid.number };
    if (group !== null && indicator.comment === undefined) group.shared = laid.number;
    layIndicator(laid, indicator, isFirst);
  }
  if (group !== null) mergeGroup(sheet, group.first, sheet.rowCount, group.shared);
}

function layHeadings(sheet: Worksheet, row: Row, shape: HeadingShape, texts: readonly string[]): void {
  write(row, texts);
  for (let column = 1; column <= WIDTHS.length; column++) {
    const cell = row.getCell(column);
    cell.font = { bold: true };
    cell.fill = HEADING_FILL;
  }
  if (shape === 'leaning') return;
  sheet.mergeCells(row.number, 7, row.number, 8);
  sheet.mergeCells(row.number, 9, row.number, 10);
}

function laySection(row: Row, text: string): void {
  row.getCell(1).value = text;
  row.getCell(1).font = { bold: true };
  for (let column = 1; column <= WIDTHS.length; column++) row.getCell(column).fill = SECTION_FILL;
}

function layIndicator(row: Row, indicator: SampleIndicator, isFirstOfGroup: boolean): void {
  const { group, title, polarity, annualTarget, target, performance } = indicator;
  const { shortArrow, shortBase, longArrow, longBase, comment = '', services } = indicator;
  const first = group === undefined ? indicator.id : isFirstOfGroup ? group : '';
  const long = indicator.shifted ? [`${longArrow} ${longBase}`] : [longArrow, longBase];
  const short = [shortArrow, shortBase];
  write(row, [
    first,
    title,
    polarity,
    annualTarget,
    target,
    performance,
    ...short,
    ...long,
    comment,
    services,
  ]);
  paintRating(row.getCell(6));
}

/** A survey's name stands beside all of its questions, and a comment that they share beside those that share it. */
function mergeGroup(sheet: Worksheet, first: number, last: number, sharedUntil: number): void {
  if (last > first) sheet.mergeCells(first, 1, last, 1);
  if (sharedUntil > first) sheet.mergeCells(first, 11, sharedUntil, 11);
}

function write(row: Row, texts: readonly string[]): void {
  texts.forEach((text, index) => {
    if (text === '') return;
    const cell = row.getCell(index + 1);
    cell.value = PLAIN_NUMBER.test(text) ? Number(text) : text;
    cell.alignment = { vertical: 'top', wrapText: true };
  });
}

function paintRating(cell: Cell): void {
  const [, word = ''] = /(GREEN|RED)$/.exec(cell.text) ?? [];
  const fill = RATING_FILLS[word];
  if (fill !== undefined) cell.fill = fill;
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
