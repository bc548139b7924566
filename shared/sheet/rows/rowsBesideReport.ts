import type { Column } from '../../report.ts';
import { columnFit, isLineNo, type TextReadings } from '../headings/columnContent.ts';
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
  /** Columns that hold what they should; among those that most rows fill. */
  readonly fitting: readonly Column[];
  /** Columns that hold something else, such as the next month's figure under "polarity". */
  readonly misfitting: readonly Column[];
  readonly performance: string;
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
  const tallies = all.filter(candidate => isTally(candidate) && !isLaidOut(candidate, usual));
  const blocks = found.map(block => block.filter(candidate => !tallies.includes(candidate)));
  const known = new Set<string>();
  const kept = blocks.map(block =>
    block.filter(candidate => {
      const isOwn = hasOwnNumber(candidate, known, all);
      known.add(candidate.lineNo);
      return isOwn || isLaidOut(candidate, usual) || isBareIndicator(candidate);
    }),
  );
  // Nothing behind the last block that is laid out as indicators for the most part belongs to the report.
  const last = kept.findLastIndex(
    (block, at) => block.length > 0 && block.length * 2 >= (blocks[at]?.length ?? 0),
  );
  const below = last < 0 ? [] : blocks.slice(last + 1).flat();
  return {
    rows: new Set([...below, ...tallies].map(({ row }) => row)),
    doubtful: below.map(({ row }) => row),
  };
}

/** Filled at least half as often as the column that is filled most. */
function usualColumns(candidates: readonly Candidate[]): Column[] {
  const counts = new Map(
    TELLING.map(column => [column, candidates.filter(({ fitting }) => fitting.includes(column)).length]),
  );
  const most = Math.max(...counts.values());
  return TELLING.filter(column => most > 0 && (counts.get(column) ?? 0) * 2 >= most);
}

/** The rows that would be indicators, in blocks between blank rows, single names and headings. */
function blocksOf({ texts, columns, headingAt, start }: SheetRows): Candidate[][] {
  const blocks: Candidate[][] = [[]];
  const readings: TextReadings = new Map();
  for (let row = start + 1; row < texts.length; row++) {
    const cells = texts[row] ?? [];
    const kind = headingAt.has(row) ? 'other' : rowKind(cells, columns);
    if (kind === 'indicator') blocks.at(-1)?.push(candidateOf(row, cells, columns, readings));
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter(block => block.length > 0);
}

function candidateOf(
  row: number,
  texts: readonly string[],
  columns: ColumnMap,
  readings: TextReadings,
): Candidate {
  const text = (column: Column): string => texts[columns[column] ?? -1]?.trim() ?? '';
  const filled = TELLING.filter(column => text(column) !== '');
  const fits = (column: Column): boolean => (columnFit(column, [text(column)], readings) ?? 1) >= FITS;
  return {
    row,
    title: text('title'),
    lineNo: text('lineNo'),
    fitting: filled.filter(fits),
    misfitting: filled.filter(column => !fits(column)),
    performance: text('performance'),
  };
}

const isLaidOut = ({ fitting, misfitting }: Candidate, usual: readonly Column[]): boolean =>
  usual.length === 0 ||
  (usual.filter(column => fitting.includes(column)).length >= usual.length * FEW &&
    misfitting.length <= fitting.length);

/** The number of a note repeats a line's, or is written as no line's is. */
function hasOwnNumber({ lineNo }: Candidate, known: ReadonlySet<string>, all: readonly Candidate[]): boolean {
  if (!isLineNo(lineNo) || known.has(lineNo)) return false;
  const numbered = all.filter(other => isLineNo(other.lineNo));
  const alike = numbered.filter(other => shapeOf(other.lineNo) === shapeOf(lineNo));
  return alike.length * 2 > numbered.length;
}

const shapeOf = (lineNo: string): string => lineNo.replace(/\d+/g, '9').replace(/[A-Za-z]+/g, 'a');

/** Data without a target, in a section of their own: a title of some words and a figure. */
const isBareIndicator = ({ title, performance, misfitting }: Candidate): boolean =>
  misfitting.length === 0 &&
  title.length >= SHORTEST_TITLE &&
  performance !== '' &&
  readOutturn(performance).outturn.state !== 'unreadable';

function isTally({ title, lineNo }: Candidate): boolean {
  const label = `${isLineNo(lineNo) ? '' : lineNo} ${title}`.toLowerCase();
  const words = label.split(/[^a-z]+/).filter(word => word !== '');
  return words.length > 0 && words.every(word => TALLY_WORD.test(word)) && TALLY_NAME.test(label);
}
