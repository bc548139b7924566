import { groupBy } from '../../groupBy.ts';
import type { ListedIndicator, ReportRow } from './rowIdentity.ts';
import { wordingOf } from './wording.ts';

export type Pair = readonly [row: ReportRow, was: ListedIndicator];

/** The rows with the wording of a recorded indicator, where it is clear which one. */
export function matchByWording(rows: readonly ReportRow[], onRecord: readonly ListedIndicator[]): Pair[] {
  const recorded = groupBy(onRecord, ({ title }) => wordingOf(title));
  return [...groupBy(rows, ({ title }) => wordingOf(title))].flatMap(([wording, group]) =>
    pairsOf(group, recorded.get(wording) ?? []),
  );
}

function pairsOf(rows: readonly ReportRow[], recorded: readonly ListedIndicator[]): Pair[] {
  const [row, was] = [rows[0], recorded[0]];
  // Its line number may have changed.
  if (row && was && rows.length === 1 && recorded.length === 1) return [[row, was]];
  return [
    ...byLine(rows.filter(isNumbered), recorded.filter(isNumbered)),
    ...inOrder(rows.filter(not(isNumbered)), recorded.filter(not(isNumbered))),
  ];
}

/**
 * Rows of the same wording, matched by line number. Where one number was added and another removed, the rows may have
 * moved, and each would be matched to its neighbour: then a person is asked.
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

/** Unnumbered survey rows of the same wording are matched in order, where both sides have the same number of them. */
function inOrder(rows: readonly ReportRow[], recorded: readonly ListedIndicator[]): Pair[] {
  if (rows.length !== recorded.length) return [];
  const ordered = recorded.toSorted((a, b) => inSheet.compare(a.uid, b.uid) || (a.uid < b.uid ? -1 : 1));
  return rows.map((row, index): Pair => [row, ordered[index] as ListedIndicator]);
}

/** A uid ends in its row of the first quarter's sheet, where P9 comes before P10. */
const inSheet = new Intl.Collator('en', { numeric: true });

const isNumbered = ({ lineNo }: { readonly lineNo: string | null }): boolean => lineNo !== null;
const not =
  <Item>(is: (item: Item) => boolean) =>
  (item: Item): boolean =>
    !is(item);
