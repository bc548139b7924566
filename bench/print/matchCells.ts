import type { PdfPage, PdfWord } from './pdfWords.ts';
import type { PrintedSheet } from './printedSheet.ts';

/** A word of a page with the number of the page, from 0. */
export interface PlacedWord extends PdfWord {
  readonly page: number;
}

/** A cell of the table and the words of the PDF that print it. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** In reading order; fewer letters than the text where some were not printed. */
  readonly words: readonly PlacedWord[];
}

export interface PrintedTable {
  readonly cells: readonly PrintedCell[];
  /** Sections by their row, each the words of its name. */
  readonly sections: ReadonlyMap<number, readonly PlacedWord[]>;
  /** The words of each page that print the headings at its top, in order of the pages. */
  readonly titles: readonly (readonly PlacedWord[])[];
}

/** A renderer rounds its scale and each width; the true scale is the one at which most letters are found. */
const TRIED_SCALES = Array.from({ length: 17 }, (_, index) => 1.01 - index * 0.0025);
/** In points: a text begins a little right of its cell's edge, and a renderer rounds the edge. */
const EDGE = 1.5;
/** In points: words whose tops differ by less are on one line. */
const ONE_LINE = 2.5;

/**
 * Finds each cell of a printed table in the text boxes of its PDF. A column's words, from top to bottom and page to page, are
 * its cells' texts in their order; a section's name runs across columns and is found by its line.
 */
export function matchCells(sheet: PrintedSheet, pages: readonly PdfPage[]): PrintedTable {
  const largest = largestScale(sheet, pages);
  const tries = TRIED_SCALES.map(share => matchAtScale(sheet, pages, largest * share));
  const missing = ({ cells }: PrintedTable): number =>
    cells.reduce(
      (sum, { text, words }) =>
        sum + letters(text).length - letters(words.map(word => word.text).join('')).length,
      0,
    );
  return tries.reduce((best, other) => (missing(other) < missing(best) ? other : best));
}

function matchAtScale(sheet: PrintedSheet, pages: readonly PdfPage[], scale: number): PrintedTable {
  const { table, report, titleRows, hidden } = sheet;
  const edges = edgesOf(sheet, scale);
  const rows = Array.from({ length: table.rows }, (_, r) => table.row + r).filter(row => !hidden.has(row));
  const titleTexts = titleRows.map(row => sheet.textsOf(row));
  const sectionRows = new Set(report.layout.sectionRows);
  const bodyRows = rows.filter(row => !titleRows.includes(row) && !sectionRows.has(row));
  const rest = pages.map(({ words, height }, number) =>
    words
      .filter(({ top }) => top < height - sheet.bottomMargin)
      .map((word): PlacedWord => ({ ...word, page: number })),
  );

  const titles = rest.map((words, number) => takeTitles(words, titleTexts, rest, number));
  const sections = takeSections(sheet, rows, rest);
  const cells = edges.slice(0, -1).flatMap((left, column) => {
    const isLast = column === edges.length - 2;
    const right = isLast ? Infinity : (edges[column + 1] ?? Infinity);
    const words = rest.flatMap(page =>
      page
        .filter(word => word.left >= left - EDGE && word.left < right - EDGE)
        .sort((a, b) => (Math.abs(a.top - b.top) < ONE_LINE ? a.left - b.left : a.top - b.top)),
    );
    return matchColumn(sheet, bodyRows, column, words);
  });
  return { cells, sections, titles };
}

/** The table fills the width between the margins, and is never enlarged. A renderer's own rounding may shrink it a little more. */
function largestScale({ widths, leftMargin }: PrintedSheet, pages: readonly PdfPage[]): number {
  const width = widths.reduce((sum, points) => sum + points, 0);
  // LibreOffice shrinks by whole hundredths.
  return Math.min(1, Math.floor((100 * ((pages[0]?.width ?? 0) - 2 * leftMargin)) / width) / 100);
}

function edgesOf({ widths, leftMargin }: PrintedSheet, scale: number): number[] {
  const edges = [leftMargin];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width * scale);
  return edges;
}

const letters = (text: string): string => text.replace(/\s+/g, '');

/**
 * The words of the headings on a page, which are taken from what is left, with all that is above them: the report's title
 * and legend. None where a word is missing, or where a page but the first has something above them.
 */
function takeTitles(
  words: readonly PlacedWord[],
  titles: readonly (readonly string[])[],
  rest: PlacedWord[][],
  page: number,
): PlacedWord[] {
  const wanted = titles
    .flat()
    .flatMap(text => text.split(/\s+/))
    .filter(text => text !== '');
  // The lowest line from which on all of them are found: the legend may hold some of the same words.
  const tops = linesOf(words).map(line => Math.min(...line.map(({ top }) => top)));
  for (const top of tops.reverse()) {
    const from = words.filter(word => word.top >= top - ONE_LINE);
    const taken = takeWords(from, wanted);
    if (taken === null) continue;
    if (page > 0 && from.length < words.length) return [];
    rest[page] = from.filter(word => !taken.includes(word));
    return taken;
  }
  return [];
}

/** From the top down, each of the wanted words once; null where one is missing. */
function takeWords(words: readonly PlacedWord[], wanted: readonly string[]): PlacedWord[] | null {
  const counts = new Map<string, number>();
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  const taken = [...words]
    .sort((a, b) => a.top - b.top)
    .filter(({ text }) => {
      const left = counts.get(text) ?? 0;
      counts.set(text, left - 1);
      return left > 0;
    });
  return taken.length === wanted.length ? taken : null;
}

/** Names in order, each the whole of a line. Their words are taken from what is left. */
function takeSections(
  { report, textsOf }: PrintedSheet,
  rows: readonly number[],
  rest: PlacedWord[][],
): Map<number, readonly PlacedWord[]> {
  const found = new Map<number, readonly PlacedWord[]>();
  const wanted = report.layout.sectionRows.filter(row => rows.includes(row));
  let next = 0;
  for (const [page, words] of rest.entries()) {
    for (const line of linesOf(words)) {
      const row = wanted[next];
      if (row === undefined) return found;
      if (letters(line.map(({ text }) => text).join('')) !== letters(textsOf(row).join(''))) continue;
      found.set(row, line);
      rest[page] = (rest[page] ?? []).filter(word => !line.includes(word));
      next++;
    }
  }
  return found;
}

function linesOf(words: readonly PlacedWord[]): PlacedWord[][] {
  const lines: PlacedWord[][] = [];
  for (const word of [...words].sort((a, b) => a.top - b.top)) {
    const line = lines.at(-1);
    if (line && Math.abs((line[0]?.top ?? 0) - word.top) < ONE_LINE) line.push(word);
    else lines.push([word]);
  }
  return lines.map(line => line.sort((a, b) => a.left - b.left));
}

/** A cell takes words as long as they continue its text; what is then missing was not printed. */
function matchColumn(
  { textsOf }: PrintedSheet,
  rows: readonly number[],
  column: number,
  words: readonly PlacedWord[],
): PrintedCell[] {
  let next = 0;
  return rows.flatMap(row => {
    const text = textsOf(row)[column] ?? '';
    if (text.trim() === '') return [];
    const wanted = letters(text);
    const taken: PlacedWord[] = [];
    let printed = '';
    // A stray word of a neighbour is passed over.
    for (
      let at = next;
      at < words.length && printed.length < wanted.length && at < next + taken.length + STRAYS;
      at++
    ) {
      const word = words[at] as PlacedWord;
      if (!wanted.startsWith(printed + letters(word.text))) continue;
      printed += letters(word.text);
      taken.push(word);
      next = at + 1;
    }
    return [{ row, column, text, words: taken }];
  });
}

/** So many words are looked at before the next word of a cell counts as missing. */
const STRAYS = 12;
