import { groupBy } from '../../checks/groupBy.ts';
import type { ListedIndicator, ReportRow } from './rowIdentity.ts';
import { wordingOf } from './wording.ts';

export type Pair = readonly [row: ReportRow, was: ListedIndicator];

/** The rows that are worded as one on record is, wherever it is plain which one. */
export function matchByWording(rows: readonly ReportRow[], onRecord: readonly ListedIndicator[]): Pair[] {
  const recorded = groupBy(onRecord, ({ title }) => wordingOf(title));
  return [...groupBy(rows, ({ title }) => wordingOf(title))].flatMap(([wording, group]) =>
    pairsOf(group, recorded.get(wording) ?? []),
  );
}

function pairsOf(rows: readonly ReportRow[], recorded: readonly ListedIndicator[]): Pair[] {
  const [row, was] = [rows[0], recorded[0]];
  // Renumbered, it may be.
  if (row && was && rows.length === 1 && recorded.length === 1) return [[row, was]];
  return [
    ...byLine(rows.filter(isNumbered), recorded.filter(isNumbered)),
    ...inOrder(rows.filter(not(isNumbered)), recorded.filter(not(isNumbered))),
  ];
}

/**
 * Rows of one wording by their line numbers. Where a number came and another went, the rows may have moved down by one, and
 * each would be taken for its neighbour: then a person is asked.
 */
function byLine(rows: readonly ReportRow[], recorded: readonly ListedIndicator[]): Pair[] {
  const lines = new Map(recorded.map(was => [was.lineNo, was]));
  const isTwice =
    new Set(rows.map(({ lineNo }) => lineNo)).size < rows.length || lines.size < recorded.length;
  const pairs = rows.flatMap((row): Pair[] => {
    const was = lines.get(row.lineNo);
    return was ? [[row, was]] : [];
  });
  const isMoved = pairs.length < rows.length && pairs.length < recorded.length;
  return isTwice || isMoved ? [] : pairs;
}

/** Survey rows of one wording have nothing but their order: it tells them apart where both sides have as many. */
function inOrder(rows: readonly ReportRow[], recorded: readonly ListedIndicator[]): Pair[] {
  if (rows.length !== recorded.length) return [];
  const ordered = recorded.toSorted((a, b) => inSheet.compare(a.uid, b.uid) || (a.uid < b.uid ? -1 : 1));
  return rows.map((row, index): Pair => [row, ordered[index] as ListedIndicator]);
}

/** A uid has its row in the sheet of its first quarter, and P9 stands above P10. */
const inSheet = new Intl.Collator('en', { numeric: true });

const isNumbered = ({ lineNo }: { readonly lineNo: string | null }): boolean => lineNo !== null;
const not =
  <Item>(is: (item: Item) => boolean) =>
  (item: Item): boolean =>
    !is(item);
