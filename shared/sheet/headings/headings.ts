import { type CellRange, textInRow } from '../../cells.ts';
import { groupBy } from '../../groupBy.ts';
import type { Column } from '../../report.ts';
import { isLineNo } from './columnContent.ts';
import { columnForHeading } from './headingMeaning.ts';
import { type Heading, headingsAt, headingsOf } from './headingTexts.ts';
import { isTargetSynonym } from './headingWords.ts';
import { isLabel, isLabelOver, isReachUnknown, spreadLabels } from './labels.ts';
import { headingsKey } from './layoutWords.ts';

export interface HeadingRow {
  readonly row: number;
  /** More than one where headings are split over rows, some of them merged from top to bottom. */
  readonly rows: number;
  readonly headings: readonly Heading[];
  /** It cannot be known which columns the periods above the headings are over. */
  readonly isReachUnknown?: true;
  /** Those that may be the outturn's, where nothing on the sheet decides between them. */
  readonly unclear?: readonly Heading[];
  /** Whether they are unclear for the title alone, which names another period. */
  readonly isTitleOther?: boolean;
}

/** Headings are split over no more rows than this; a taller merge is a survey's name. */
export const DEEPEST = 3;
/**
 * Rows of headings, the repeated ones too. An indicator's own row may well hold the word "target", but not three
 * headings. Where none is found, those whose words are `known`, as a person pointed at them in this workbook.
 */
export function headingRows(
  texts: readonly (readonly string[])[],
  merges: readonly CellRange[],
  known: ReadonlySet<string> = new Set(),
): HeadingRow[] {
  const found = foundByMeaning(texts, merges);
  if (found.length > 0) return found;
  const pointed = known.size === 0 ? [] : foundByWords(texts, merges, known);
  return pointed.length > 0 ? pointed : foundByFigures(texts);
}

/** "Saving", "Target", "Achieved" and "RAG": what the rows are about has a name of its own, before a target and an outturn. */
function foundByFigures(texts: readonly (readonly string[])[]): HeadingRow[] {
  return texts.flatMap((cells, row): HeadingRow[] => {
    const [first, ...others] = headingsAt(cells);
    const columns = new Set(others.flatMap(({ column }) => column ?? []));
    const isRated = columns.has('rating') && columns.has('target') && columns.has('performance');
    if (first === undefined || first.column !== null || !isRated) return [];
    return [{ row, rows: 1, headings: [{ ...first, column: 'title' }, ...others] }];
  });
}

/** Rows that a person pointed at once: their words are known, whatever they mean, also where they are split over rows. */
function foundByWords(
  texts: readonly (readonly string[])[],
  merges: readonly CellRange[],
  known: ReadonlySet<string>,
): HeadingRow[] {
  const found: HeadingRow[] = [];
  for (let row = 0; row < texts.length; row++) {
    for (let rows = 1; rows <= DEEPEST; rows++) {
      const headings = headingsIn(texts, merges, row, rows);
      if (headings.length < 2 || !known.has(headingsKey(headings.map(({ text }) => text)))) continue;
      found.push({ row, rows, headings });
      row += rows - 1;
      break;
    }
  }
  return found;
}

/** Every text of a row as a heading; over several rows each column's from top to bottom, a merged one over all its columns. */
export function headingsIn(
  texts: readonly (readonly string[])[],
  merges: readonly CellRange[],
  row: number,
  rows: number,
): Heading[] {
  const cells = rows === 1 ? (texts[row] ?? []) : joined(texts, labelsOf(merges), row, rows);
  return cells.flatMap((text, position) =>
    text.trim() === '' ? [] : [{ position, text, column: columnForHeading(text) }],
  );
}

/** How many rows the headings from this row on take up, by the cells that are merged from top to bottom. */
export const headingDepth = (merges: readonly CellRange[], row: number): number =>
  Math.max(1, ...merges.flatMap(merge => (merge.row === row && merge.rows <= DEEPEST ? [merge.rows] : [])));

function foundByMeaning(texts: readonly (readonly string[])[], merges: readonly CellRange[]): HeadingRow[] {
  const depths = new Map(
    merges.filter(({ rows }) => rows > 1 && rows <= DEEPEST).map(({ row, rows }) => [row, rows]),
  );
  const labels = labelsOf(merges);
  const found: HeadingRow[] = [];
  let next = headingsAt(texts[0] ?? []);
  for (let row = 0; row < texts.length; row++) {
    const [upper, lower] = [next, headingsAt(texts[row + 1] ?? [])];
    next = lower;
    const isTwo =
      isSplit(upper, lower) || isUnderLabels(upper, lower, labels.has(row)) || isUnderNames(upper, lower);
    const rows = depths.get(row) ?? (isTwo ? 2 : 1);
    const headings = rows === 1 ? upper : headingsAt(joined(texts, labels, row, rows));
    if (!isHeadingRow(headings)) continue;
    const under = row + rows;
    if (isOverTargets(headings, texts.slice(under, under + DEEPEST - 1))) continue;
    const isUnknown = rows > 1 && !labels.has(row) && isReachUnknown(texts[row] ?? [], texts[row + 1]);
    found.push({ row, rows, headings, ...(isUnknown && { isReachUnknown: true }) });
    row += rows - 1;
    if (rows > 1) next = headingsAt(texts[row + 1] ?? []);
  }
  return found;
}

/** Labels over several columns, by the row that they begin in. */
const labelsOf = (merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> =>
  groupBy(
    merges.filter(({ columns }) => columns > 1),
    ({ row }) => row,
  );

/** A heading's half is a few words. */
const LONGEST_HALF = 60;

/**
 * Headings split over two rows with nothing merged: two rows of a few words each. The lower one alone is not a row of
 * headings.
 */
function isSplit(upper: readonly Heading[], lower: readonly Heading[]): boolean {
  if ([upper, lower].some(half => half.length < 2 || !half.every(isHalf)) || isHeadingRow(lower))
    return false;
  // Words that name no column do not name one together.
  if (![...upper, ...lower].some(({ column }) => column !== null)) return false;
  // Under a complete row of headings, words that are not headings are the first indicator's.
  return !isHeadingRow(upper) || lower.every(({ column }) => column !== null);
}

/**
 * "Measure" and "2019/20" over "Q2 Target", "Q2 Actual" and "Variance": under a row that names the indicators, one that names
 * a figure where the upper one has a label or nothing, whatever else it holds.
 */
function isUnderNames(upper: readonly Heading[], lower: readonly Heading[]): boolean {
  const above = new Map(upper.map(heading => [heading.position, heading]));
  const figures = lower.filter(({ column }) => column !== null && FIGURES.has(column));
  return (
    lower.length > 1 &&
    figures.length > 0 &&
    upper.some(({ column }) => column === 'title') &&
    !lower.some(({ column }) => column === 'title') &&
    !namesIndicator(lower, upper) &&
    figures.every(({ position }) => {
      const over = above.get(position);
      return over === undefined || over.column === null || isLabel(over.text);
    })
  );
}

const TARGETS: ReadonlySet<Column> = new Set(['target', 'annualTarget']);
const OUTTURNS: ReadonlySet<Column> = new Set(['performance', 'shortBase', 'longBase', 'beforeBase']);
const FIGURES: ReadonlySet<Column> = new Set([...TARGETS, ...OUTTURNS]);

/** Whether a row under headings has the name of an indicator. */
function namesIndicator(row: readonly Heading[], headings: readonly Heading[]): boolean {
  const filled = new Set(row.map(({ position }) => position));
  return headings.some(
    ({ column, position }) => (column === 'title' || column === 'lineNo') && filled.has(position),
  );
}

/**
 * Whether what would be taken for outturns has the headings of targets below it: headings over more rows than could be read
 * together. Read without them, a target would be the outturn.
 */
const isOverTargets = (headings: readonly Heading[], below: readonly (readonly string[])[]): boolean =>
  below.some(cells => {
    const row = headingsOf(cells);
    return (
      !namesIndicator(row, headings) &&
      row.some(({ column }) => column !== null && OUTTURNS.has(column)) &&
      headings.some(
        ({ column, position }) =>
          column === 'performance' &&
          row.some(each => each.position === position && each.column !== null && TARGETS.has(each.column)),
      )
    );
  });

/**
 * "2024/25" over "Q1", "Q2" and "Target": a complete row of headings under a row of labels. `isMerged`: labels are merged over
 * their headings, so that their reach is known.
 */
function isUnderLabels(upper: readonly Heading[], lower: readonly Heading[], isMerged: boolean): boolean {
  if (upper.length === 0 || isHeadingRow(upper) || !isHeadingRow(lower)) return false;
  // A text alone over the first heading is the sheet's title: no label is over the column that names the indicators.
  if (upper.length === 1 && upper[0]?.position === lower[0]?.position) return false;
  const below = new Map(lower.map(heading => [heading.position, heading]));
  // "Comments" beside the labels, with nothing below, is a heading of its own, and "Status" beside merged ones.
  const labels = upper.filter(
    ({ column, position }) => (isOfPeriods(column) && !isMerged) || below.has(position),
  );
  // By their columns first, which are known already.
  if (labels.some(({ column, position }) => !isOfPeriods(column) || !below.has(position))) return false;
  return (
    labels.length > 0 &&
    labels.every(({ position, text }) => {
      const under = below.get(position);
      const isNamed = under === undefined || under.column === 'lineNo' || under.column === 'title';
      return !isNamed && text.length <= LONGEST_HALF && isLabelOver(text, under.text);
    })
  );
}

const NO_PERIOD: ReadonlySet<Column> = new Set(['lineNo', 'title', 'comment', 'services']);

const isOfPeriods = (column: Column | null): boolean => column === null || !NO_PERIOD.has(column);

const isHalf = (heading: Heading): boolean =>
  heading.text.length <= LONGEST_HALF && !/^\d+$|\d%/.test(heading.text.trim());

/** Each column's heading from top to bottom: "2017/18 Q2" merged over "Target" and "Actual" belongs to both. */
function joined(
  texts: readonly (readonly string[])[],
  labels: ReadonlyMap<number, readonly CellRange[]>,
  row: number,
  rows: number,
): string[] {
  const parts = Array.from({ length: rows }, (_, depth) => [...(texts[row + depth] ?? [])]);
  for (const [depth, line] of parts.entries()) {
    if (!labels.has(row + depth)) spreadLabels(line, parts[depth + 1]);
    for (const { column, columns, rows: height } of labels.get(row + depth) ?? []) {
      const isAboveOthers = depth + height < rows;
      if (isAboveOthers) line.fill(textInRow(line, column), column, column + columns);
    }
  }
  return (parts[0] ?? []).map((_, column) => {
    const said = parts.map(line => textInRow(line, column).trim()).filter(text => text !== '');
    // A label over several columns is a heading only where there is another under it.
    return said.length === 1 && said[0] !== texts[row]?.[column]?.trim() && parts.at(-1)?.[column] === ''
      ? ''
      : said.join(' ');
  });
}

function isHeadingRow(headings: readonly Heading[]): boolean {
  const columns = new Set(headings.flatMap(({ column }) => column ?? []));
  const namesIndicators = columns.has('title') || columns.has('lineNo');
  const namesFigures = columns.has('performance') || columns.has('target');
  const [first] = headings;
  // "PI 2" numbers an indicator, whose own words may well be those of headings; "PI" heads a column.
  const isNumbered = first !== undefined && /\d/.test(first.text) && isLineNo(first.text);
  const isOfHeadings =
    namesIndicators && namesFigures && (columns.size >= 3 || (columns.size === 2 && namesTarget(headings)));
  return isOfHeadings && !isNumbered;
}

/** "Goal" beside the two that a table needs at least: it heads a target, if figures are below it. */
const namesTarget = (headings: readonly Heading[]): boolean =>
  headings.some(({ column, text }) => column === null && isTargetSynonym(text));

/** Every row that holds headings, those that they are split over too. */
export function headingRowNumbers(headings: readonly HeadingRow[]): Set<number> {
  return new Set(
    headings.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, depth) => row + depth)),
  );
}
