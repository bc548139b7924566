import { textInRow } from '../../cells.ts';
import type { Column } from '../../report.ts';
import { columnFit, isLineNo } from '../headings/columnContent.ts';
import type { ColumnMap } from '../headings/columnMap.ts';
import { readOutturn } from '../texts/outturnText.ts';
import { rowKind } from './rowKinds.ts';

/** Rows between and below the indicators that are not indicators, though a figure is in the column of one. */
export interface RowsBesideReport {
  /** All of them. */
  readonly rows: ReadonlySet<number>;
  /** Those that could be indicators of few words, so that a person is told. */
  readonly doubtful: readonly number[];
}

interface SheetRows {
  readonly texts: readonly (readonly string[])[];
  readonly columns: ColumnMap;
  readonly headingAt: ReadonlySet<number>;
  /** The row of the first headings. */
  readonly start: number;
}

/** A row that would be an indicator's. */
interface Candidate {
  readonly row: number;
  readonly title: string;
  readonly lineNo: string;
  readonly performance: string;
  /** Of the telling columns, those that hold anything. */
  readonly filled: readonly Column[];
  readonly textOf: (column: Column) => string;
}

/** What tells an indicator from a total or a note: everything but its name and its figure. */
const TELLING: readonly Column[] = [
  'polarity',
  'annualTarget',
  'target',
  'rating',
  'shortArrow',
  'longArrow',
  'comment',
  'services',
];
/** A row with less than this share of what is usual is not laid out as an indicator. */
const FEW = 1 / 3;
/** Below this a telling column holds something else. */
const FITS = 0.3;

/** The words of totals and keys. A label of nothing else counts ratings and is not an indicator's title. */
const TALLY_WORD =
  /^(?:total|totals|subtotal|sub|grand|overall|sum|count|average|mean|number|no|of|the|all|and|with|by|key|legend|indicators?|measures?|kpis?|pis?|targets?|rag|ratings?|rated|status|are|is|not|on|off|met|missed|achieved|within|tolerance|green|amber|red|blue|yellow|gr[ea]y|black|data|summary|percentage|track)$/;
const TALLY_NAME =
  /\b(?:total|totals|subtotal|overall|sum|count|average|mean|key|legend|rated|summary|indicators|measures|kpis|pis|green|amber|red|blue|yellow)\b/;

/** A title of an indicator is a few words long. */
const SHORTEST_TITLE = 15;

/**
 * Totals, keys, notes and small tables: rows of nothing but the words of a tally, and below the last indicator the rows
 * behind a gap that lack what most indicators have.
 */
export function rowsBesideReport(sheet: SheetRows): RowsBesideReport {
  const found = blocksOf(sheet);
  const all = found.flat();
  const usual = usualColumns(all);
  const tallies = new Set(all.filter(candidate => isTally(candidate) && !isLaidOut(candidate, usual)));
  const blocks = found
    .map(block => block.filter(candidate => !tallies.has(candidate)))
    .filter(block => block.length > 0);
  // Nothing behind the last block that is laid out as indicators for the most part belongs to the report.
  const isOwnNumber = lineNumbering(all);
  const last = blocks.findLastIndex(block => {
    const laidOut = block.filter(
      candidate => isOwnNumber(candidate) || isLaidOut(candidate, usual) || isBareIndicator(candidate),
    );
    return laidOut.length * 2 >= block.length;
  });
  const below = last < 0 ? [] : blocks.slice(last + 1).flat();
  return {
    rows: new Set([...below, ...tallies].map(({ row }) => row)),
    doubtful: below.map(({ row }) => row),
  };
}

/** Filled at least half as often as the column that is filled most. */
function usualColumns(candidates: readonly Candidate[]): Column[] {
  const counts = new Map<Column, number>();
  for (const column of candidates.flatMap(({ filled }) => filled))
    counts.set(column, (counts.get(column) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([column, count]) => (count * 2 >= most ? column : []));
}

/** The rows that would be indicators, in blocks between blank rows, single names and headings. */
function blocksOf({ texts, columns, headingAt, start }: SheetRows): Candidate[][] {
  const blocks: Candidate[][] = [[]];
  for (let row = start + 1; row < texts.length; row++) {
    const cells = texts[row] ?? [];
    const kind = headingAt.has(row) ? 'other' : rowKind(cells, columns);
    if (kind === 'indicator') blocks.at(-1)?.push(candidateOf(row, cells, columns));
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter(block => block.length > 0);
}

function candidateOf(row: number, texts: readonly string[], columns: ColumnMap): Candidate {
  const textOf = (column: Column): string => textInRow(texts, columns[column]).trim();
  return {
    row,
    title: textOf('title'),
    lineNo: textOf('lineNo'),
    performance: textOf('performance'),
    filled: TELLING.filter(column => textOf(column) !== ''),
    textOf,
  };
}

/** Whether a row has a good part of what is usual, and no more of what belongs to another table. */
function isLaidOut({ filled, textOf }: Candidate, usual: readonly Column[]): boolean {
  if (usual.length === 0) return true;
  const fitting = filled.filter(column => (columnFit(column, [textOf(column)]) ?? 1) >= FITS);
  const own = usual.filter(column => fitting.includes(column));
  return own.length >= usual.length * FEW && fitting.length * 2 >= filled.length;
}

/** Whether a number is a line's own: that of a note repeats an earlier line's, or is written as few lines' are. */
function lineNumbering(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const numbered = candidates.filter(({ lineNo }) => isLineNo(lineNo));
  const firstRows = new Map<string, number>();
  const shapes = new Map<string, number>();
  for (const { lineNo, row } of numbered) {
    if (!firstRows.has(lineNo)) firstRows.set(lineNo, row);
    shapes.set(shapeOf(lineNo), (shapes.get(shapeOf(lineNo)) ?? 0) + 1);
  }
  return ({ lineNo, row }) =>
    firstRows.get(lineNo) === row && (shapes.get(shapeOf(lineNo)) ?? 0) * 2 >= numbered.length;
}

const shapeOf = (lineNo: string): string => lineNo.replace(/\d+/g, '9').replace(/[A-Za-z]+/g, 'a');

/** Data without a target, in a section of their own: a title of some words and a figure, and nothing else. */
const isBareIndicator = ({ title, performance, filled, textOf }: Candidate): boolean =>
  filled.every(column => (columnFit(column, [textOf(column)]) ?? 1) >= FITS) &&
  title.length >= SHORTEST_TITLE &&
  performance !== '' &&
  readOutturn(performance).outturn.state !== 'unreadable';

function isTally({ title, lineNo }: Candidate): boolean {
  const label = `${isLineNo(lineNo) ? '' : lineNo} ${title}`.toLowerCase();
  const words = label.split(/[^a-z]+/).filter(word => word !== '');
  return words.length > 0 && words.every(word => TALLY_WORD.test(word)) && TALLY_NAME.test(label);
}
