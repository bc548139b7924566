import type { Column, Layout } from '../../report.ts';
import type { ColumnMap } from './columnMap.ts';

/**
 * What a person said of a sheet's columns: where one stands, counted from 0, or null where the sheet has none. What is
 * not named is found by meaning.
 */
export type ConfirmedColumns = Readonly<Partial<Record<Column, number | null>>>;

/** The columns as they were found, but where a person knows better. A position serves one column: the one they named. */
export function withConfirmedColumns(found: ColumnMap, confirmed: ConfirmedColumns): ColumnMap {
  const named = Object.entries(confirmed) as [Column, number | null][];
  const taken = new Set(named.map(([, position]) => position));
  const kept = (Object.entries(found) as [Column, number][]).filter(
    ([column, position]) => confirmed[column] === undefined && !taken.has(position),
  );
  const stated = named.filter((entry): entry is [Column, number] => entry[1] !== null);
  return Object.fromEntries([...kept, ...stated]);
}

/**
 * By what a layout is known again in another quarter: its first headings without the years and quarters that they name. A
 * person's answer holds for every sheet that is laid out so.
 */
export function layoutKey(layout: Layout): string {
  return firstHeadings(layout)
    .map(({ text }) =>
      text
        .toLowerCase()
        .replace(/\d+|[^a-z]+/g, ' ')
        .trim(),
    )
    .join('|');
}

/** The headings of the first row that holds any: later pages repeat them. */
export function firstHeadings({ headings }: Layout): Layout['headings'] {
  const row = headings[0]?.cell.row;
  return headings.filter(({ cell }) => cell.row === row);
}
