import type { Column } from '../../report.ts';
import { isBlankRow } from '../cells/blankRows.ts';
import { isLineNo } from '../headings/columnContent.ts';
import type { ColumnMap } from '../headings/columnMap.ts';
import { readState } from '../states/stateWords.ts';
import { readPolarity } from '../texts/indicatorText.ts';
import { readOutturn } from '../texts/outturnText.ts';
import { isStatusWord, readRatingWord } from '../texts/ratingText.ts';
import { labelledTexts } from './labelledTexts.ts';
import { fitsColumn, type RowCandidate, rowCandidate, SHORTEST_TITLE } from './rowCandidate.ts';
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

/** Candidates without a blank row, a single name or a heading between them. */
interface Block {
  readonly candidates: readonly RowCandidate[];
  /** How many blank rows come before it, behind the block above. */
  readonly gap: number;
  /** Whether its first row holds the headings of another table. */
  readonly isOther: boolean;
}

/** A row with less than this share of what is usual is not laid out as an indicator. */
const FEW = 1 / 3;
/** The words of totals and keys. A label of nothing else counts ratings and is not an indicator's title. */
const TALLY_WORD =
  /^(?:total|totals|subtotal|sub|grand|overall|sum|count|average|mean|number|no|of|the|all|and|with|by|key|legend|indicators?|measures?|kpis?|pis?|targets?|rag|ratings?|rated|status|are|is|not|on|off|met|missed|achieved|within|tolerance|green|amber|red|blue|yellow|gr[ea]y|black|data|summary|percentage|track|performance|results?|scores?)$/;
const TALLY_NAME =
  /\b(?:total|totals|subtotal|overall|sum|count|average|mean|key|legend|rated|summary|indicators|measures|kpis|pis|green|amber|red|blue|yellow)\b/;

/** With a comment beside it, the words that may name an indicator are as few as these letters. */
const SHORTEST_NAME = 10;
/** A sheet leaves a row or three between its sections; behind more there may be anything. */
const WIDEST_GAP = 3;
/** Lines are taken out of a report over the years, so that its numbers leave some out. */
const MOST_LEFT_OUT = 20;

/**
 * Totals, keys, notes and small tables: rows of nothing but the words of a tally, and below the last indicator the rows
 * behind a gap that lack what most indicators have.
 */
export function rowsBesideReport(sheet: SheetRows): RowsBesideReport {
  const found = blocksOf(sheet);
  const all = found.flatMap(({ candidates }) => candidates);
  const near = nearRows(found);
  const usual = usualColumns(near);
  const tallies = new Set(all.filter(candidate => isTally(candidate) && !isLaidOut(candidate, usual)));
  // A sheet whose titles are numbers has them all.
  const areNamed = near.filter(isNamed).length * 2 >= near.length;
  const unnamed = new Set([
    ...(areNamed ? all.filter(candidate => !isNamed(candidate)) : []),
    ...labelledTexts(all, near),
  ]);
  const blocks = found.map(block => ({
    ...block,
    candidates: block.candidates.filter(candidate => !tallies.has(candidate) && !unnamed.has(candidate)),
  }));
  const isOwnNumber = lineNumbering(near);
  // Nothing behind the last block that is laid out as indicators for the most part belongs to the report.
  let last = -1;
  let widest = 0;
  for (const [index, { candidates, gap, isOther }] of blocks.entries()) {
    widest = Math.max(widest, gap);
    if (candidates.length === 0 || (index > 0 && isOther)) continue;
    const isNear = widest <= WIDEST_GAP;
    const laidOut = candidates.filter(
      candidate =>
        isOwnNumber(candidate) ||
        (isLaidOut(candidate, usual) && (isNear || saysVerdict(candidate, usual))) ||
        (isNear && isBareIndicator(candidate, isOwnNumber)),
    );
    if (laidOut.length * 2 < candidates.length) continue;
    last = index;
    widest = 0;
  }
  const below = last < 0 ? [] : blocks.slice(last + 1).flatMap(({ candidates }) => candidates);
  const doubtful = [...below, ...unnamed].filter(candidate => !tallies.has(candidate));
  const end = blocks[last]?.candidates.at(-1)?.row ?? sheet.start;
  return {
    rows: new Set([...doubtful, ...tallies].map(({ row }) => row)),
    doubtful: [...doubtful.map(({ row }) => row), ...commentedTitles(sheet, end)].sort((a, b) => a - b),
  };
}

/**
 * Rows of the report, or right below it, that hold a title and a comment and no fact: nothing tells an indicator whose data
 * are not there yet from a note.
 */
function commentedTitles({ texts, columns, headingAt, start }: SheetRows, end: number): number[] {
  const found: number[] = [];
  for (let row = start + 1; row <= end + 1; row++) {
    const cells = texts[row] ?? [];
    if (headingAt.has(row) || rowKind(cells, columns) !== 'other') continue;
    const candidate = rowCandidate(row, cells, columns);
    if (candidate.title.length >= SHORTEST_NAME && candidate.filled.includes('comment')) found.push(row);
  }
  return found;
}

/** The rows above the first wide gap, which show what the report is laid out as; all where those are few. */
function nearRows(blocks: readonly Block[]): readonly RowCandidate[] {
  const far = blocks.findIndex(({ gap }, index) => index > 0 && gap > WIDEST_GAP);
  const near = (far < 0 ? blocks : blocks.slice(0, far)).flatMap(({ candidates }) => candidates);
  return near.length < FEWEST_ROWS ? blocks.flatMap(({ candidates }) => candidates) : near;
}

const FEWEST_ROWS = 3;

/** A title has words of its own: a number, or "High" and "Green", belong to another table. */
const isNamed = ({ title }: RowCandidate): boolean =>
  /\p{L}{2}/u.test(title) &&
  readOutturn(title).outturn.state !== 'measured' &&
  (title.length >= SHORTEST_TITLE ||
    (readPolarity(title) === 'unknown' && readRatingWord(title) === null && !isState(title)));

/** "No data" and "Improving" are states; "Published data" only has the word of one. */
const isState = (title: string): boolean =>
  isStatusWord(title) && (readState(title) !== null || !/\p{L}[^\p{L}]+\p{L}/u.test(title));

/** A row of labels alone, such as "Project | Owner | Spend | Status": what is under it is their table's. */
function headsAnotherTable({ lineNo, performance, textOf }: RowCandidate): boolean {
  const isLabel = (text: string): boolean => /^\p{L}[^\d%£€$]{1,30}$/u.test(text);
  const target = textOf('target') || textOf('annualTarget');
  const labels = [target, performance].filter(text => text !== '');
  const isUnreadable = readOutturn(performance).outturn.state === 'unreadable';
  return !isLineNo(lineNo) && labels.length === 2 && labels.every(isLabel) && isUnreadable;
}

/** Filled at least half as often as the column that is filled most. */
function usualColumns(candidates: readonly RowCandidate[]): Column[] {
  const counts = new Map<Column, number>();
  for (const column of candidates.flatMap(({ filled }) => filled))
    counts.set(column, (counts.get(column) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([column, count]) => (count * 2 >= most ? column : []));
}

/** The rows that would be indicators, in blocks between blank rows, single names and headings. */
function blocksOf({ texts, columns, headingAt, start }: SheetRows): Block[] {
  const blocks: { candidates: RowCandidate[]; gap: number }[] = [{ candidates: [], gap: 0 }];
  for (let row = start + 1; row < texts.length; row++) {
    const cells = texts[row] ?? [];
    const kind = headingAt.has(row) ? 'other' : rowKind(cells, columns);
    const block = blocks.at(-1);
    if (kind === 'indicator') block?.candidates.push(rowCandidate(row, cells, columns));
    else {
      const next = block?.candidates.length === 0 ? block : { candidates: [], gap: 0 };
      if (isBlankRow(cells)) next.gap++;
      if (next !== block) blocks.push(next);
    }
  }
  return blocks.flatMap(({ candidates, gap }) => {
    const [first] = candidates;
    return first === undefined ? [] : [{ candidates, gap, isOther: headsAnotherTable(first) }];
  });
}

/** Words and arrows of a verdict are in no other table; figures and notes are. */
const VERDICT: readonly Column[] = ['polarity', 'rating', 'shortArrow', 'longArrow'];

/** Whether a row has a verdict's column where most rows have one. */
function saysVerdict({ filled, textOf }: RowCandidate, usual: readonly Column[]): boolean {
  const wanted = VERDICT.filter(column => usual.includes(column));
  return (
    wanted.length === 0 ||
    wanted.some(column => filled.includes(column) && fitsColumn(column, textOf(column)))
  );
}

/** Whether a row has a good part of what is usual, and no more of what belongs to another table. */
function isLaidOut({ filled, textOf }: RowCandidate, usual: readonly Column[]): boolean {
  if (usual.length === 0) return true;
  const fitting = filled.filter(column => fitsColumn(column, textOf(column)));
  const own = usual.filter(column => fitting.includes(column));
  return own.length >= usual.length * FEW && fitting.length * 2 >= filled.length;
}

/**
 * Whether a number is a line's own: that of a note repeats an earlier line's, or is written as few lines' are, and a year or
 * a figure does not go on counting where the report stops.
 */
function lineNumbering(candidates: readonly RowCandidate[]): (candidate: RowCandidate) => boolean {
  const numbered = candidates.filter(({ lineNo }) => isLineNo(lineNo));
  const firstRows = new Map<string, number>();
  const shapes = new Map<string, number>();
  for (const { lineNo, row } of numbered) {
    if (!firstRows.has(lineNo)) firstRows.set(lineNo, row);
    shapes.set(shapeOf(lineNo), (shapes.get(shapeOf(lineNo)) ?? 0) + 1);
  }
  const highest = Math.max(0, ...numbered.map(({ lineNo }) => countOf(lineNo)));
  const rows = new Set(numbered.map(({ row }) => row));
  return ({ lineNo, row, filled, textOf }) => {
    if (!isLineNo(lineNo) || (shapes.get(shapeOf(lineNo)) ?? 0) * 2 < numbered.length) return false;
    const fitting = filled.filter(column => fitsColumn(column, textOf(column)));
    if (fitting.length * 2 < filled.length) return false;
    if (rows.has(row)) return firstRows.get(lineNo) === row;
    const count = countOf(lineNo);
    return count > highest && count <= highest + MOST_LEFT_OUT;
  };
}

/** 12 of "KPI 12", "12a" and "2.12". */
const countOf = (lineNo: string): number => Number(/\d+(?=\D*$)/.exec(lineNo)?.[0] ?? 0);

const shapeOf = (lineNo: string): string => lineNo.replace(/\d+/g, '9').replace(/[A-Za-z]+/g, 'a');

/** Data without a target, in a section of their own: a title of some words and a figure, and nothing else. */
const isBareIndicator = (
  candidate: RowCandidate,
  isOwnNumber: (candidate: RowCandidate) => boolean,
): boolean => {
  const { title, lineNo, performance, filled, textOf } = candidate;
  const isBare = filled.every(column => BARE.includes(column) && fitsColumn(column, textOf(column)));
  return (
    isBare &&
    (lineNo === '' || isOwnNumber(candidate)) &&
    title.length >= SHORTEST_TITLE &&
    performance !== '' &&
    readOutturn(performance).outturn.state !== 'unreadable'
  );
};

/** What a row has that is only for information. */
const BARE: readonly Column[] = ['polarity', 'comment', 'services'];

function isTally({ title, lineNo }: RowCandidate): boolean {
  const label = `${isLineNo(lineNo) ? '' : lineNo} ${title}`.toLowerCase();
  const words = label.split(/[^a-z]+/).filter(word => word !== '');
  return words.length > 0 && words.every(word => TALLY_WORD.test(word)) && TALLY_NAME.test(label);
}
