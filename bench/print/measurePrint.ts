import { matchCells, type PlacedWord, type PrintedCell } from './matchCells.ts';
import type { PdfPage, PdfWord } from './pdfWords.ts';
import type { PrintedSheet } from './printedSheet.ts';

/** What is wrong with the printed pages of one report, each with the place: "page 3: F12 ...". */
export interface PrintFaults {
  /** Cells that are not printed in full, or into another row or beyond the page. */
  readonly clipped: readonly string[];
  /** Words that go on in the next line, but for after a hyphen or a slash. */
  readonly brokenWords: readonly string[];
  /** Pages whose last row of the table is a section's name or a heading. */
  readonly orphanedHeadings: readonly string[];
  /** Pages without the table's headings at the top, or without their number and the period at the foot. */
  readonly pagesWithoutTitle: readonly string[];
}

/** In points: the boxes of two lines of one text overlap by that much. */
const OVERLAP = 1.5;

export function measurePrint(sheet: PrintedSheet, pages: readonly PdfPage[]): PrintFaults {
  const { cells, sections, titles } = matchCells(sheet, pages);
  return {
    clipped: [
      ...cells
        .filter(isCut)
        .map(cell => `${placeOf(cell)} is not printed in full: ${cell.text.slice(0, 60)}`),
      ...sheet.report.layout.sectionRows
        .filter(row => !sheet.hidden.has(row) && !sections.has(row))
        .map(row => `the section in row ${row + 1} is not printed in full`),
      ...intoNextRow(sheet, cells),
      ...pages.flatMap((page, number) => overprinted(page, number)),
    ],
    brokenWords: cells.flatMap(cell => brokenIn(cell)),
    orphanedHeadings: pages.flatMap((_, page) => orphanOn(page, cells, sections)),
    pagesWithoutTitle: pages.flatMap((page, number) => untitled(sheet, page, number, pages.length, titles)),
  };
}

const lettersOf = (text: string): string => text.replace(/\s+/g, '');
const placeOf = ({ row, column }: PrintedCell): string => `row ${row + 1}, column ${column + 1}`;

const isCut = ({ text, words }: PrintedCell): boolean =>
  lettersOf(words.map(word => word.text).join('')) !== lettersOf(text);

/** Texts are at the top of their cells, so that the first line of the next row shows where a row ends. */
function intoNextRow(sheet: PrintedSheet, cells: readonly PrintedCell[]): string[] {
  const tops = new Map<number, PlacedWord>();
  for (const { row, words } of cells) {
    for (const word of words) {
      const top = tops.get(row);
      if (!top || word.page < top.page || (word.page === top.page && word.top < top.top)) tops.set(row, word);
    }
  }
  const rows = [...tops.keys()].sort((a, b) => a - b);
  return cells.flatMap(cell => {
    const after = rows.find(row => row >= cell.row + sheet.rowsOf(cell.row, cell.column));
    const next = after === undefined ? undefined : tops.get(after);
    const isInto = cell.words.some(
      word =>
        next !== undefined &&
        (word.page > next.page || (word.page === next.page && word.bottom > next.top + OVERLAP)),
    );
    return isInto ? [`${placeOf(cell)} runs into the next row: ${cell.text.slice(0, 60)}`] : [];
  });
}

/** Words that are printed over each other or beyond the page. */
function overprinted({ words, width, height }: PdfPage, page: number): string[] {
  const sorted = [...words].sort((a, b) => a.top - b.top);
  const faults: string[] = [];
  for (const [index, word] of sorted.entries()) {
    if (word.left < 0 || word.top < 0 || word.right > width || word.bottom > height)
      faults.push(`page ${page + 1}: "${word.text}" is beyond the page`);
    for (let at = index + 1; at < sorted.length; at++) {
      const other = sorted[at] as PdfWord;
      if (other.top > word.bottom) break;
      if (overlap(word, other))
        faults.push(`page ${page + 1}: "${word.text}" is printed over "${other.text}"`);
    }
  }
  return faults;
}

const overlap = (one: PdfWord, other: PdfWord): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > OVERLAP &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2 * OVERLAP;

/** A word of the cell that takes words of two lines. */
function brokenIn(cell: PrintedCell): string[] {
  const faults: string[] = [];
  const boxes = [...cell.words];
  for (const word of cell.text.split(/\s+/).filter(part => part !== '')) {
    let printed = '';
    let last: PlacedWord | null = null;
    while (printed.length < word.length) {
      const box = boxes[0];
      if (!box || !word.startsWith(printed + box.text)) break;
      boxes.shift();
      const isNextLine = last !== null && (box.page !== last.page || box.top > last.top + OVERLAP);
      if (isNextLine && !/[-–—/•&]$/.test(printed)) faults.push(`${placeOf(cell)} breaks "${word}"`);
      printed += box.text;
      last = box;
    }
  }
  return faults;
}

function orphanOn(
  page: number,
  cells: readonly PrintedCell[],
  sections: ReadonlyMap<number, readonly PlacedWord[]>,
): string[] {
  const lowest = (words: readonly PlacedWord[]): number =>
    Math.max(-1, ...words.filter(word => word.page === page).map(word => word.bottom));
  const body = lowest(cells.flatMap(({ words }) => words));
  return [...sections]
    .filter(([, words]) => lowest(words) > body)
    .map(([row]) => `page ${page + 1} ends with the section in row ${row + 1}`);
}

function untitled(
  { report, titleRows, textsOf, bottomMargin }: PrintedSheet,
  { words, height }: PdfPage,
  page: number,
  count: number,
  titles: readonly (readonly PlacedWord[])[],
): string[] {
  const foot = words
    .filter(word => word.top > height - bottomMargin)
    .map(word => word.text)
    .join(' ');
  const year = `${report.period.startYear}/`;
  const hasTitle =
    titleRows.some(row => textsOf(row).some(text => text !== '')) && (titles[page]?.length ?? 0) > 0;
  return [
    ...(hasTitle ? [] : [`page ${page + 1} has no headings at its top`]),
    ...(foot.includes(`Page ${page + 1} of ${count}`) && foot.includes(year)
      ? []
      : [`page ${page + 1} lacks its number or the period: "${foot}"`]),
  ];
}
