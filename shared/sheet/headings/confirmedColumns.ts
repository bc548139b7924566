import type { Column, Layout } from '../../report.ts';
import type { ColumnMap } from './columnMap.ts';

/**
 * A person's answers about a sheet's columns: the position of one, counted from 0, or null where the sheet has none.
 * Columns without an answer are found by meaning.
 */
export type ConfirmedColumns = Readonly<Partial<Record<Column, number | null>>>;

/** The columns as found, with a person's answers on top. A position belongs to one column: the one that they named. */
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
 * Identifies a layout in another quarter: its first headings without the years and quarters that they name. A person's
 * answer applies to every sheet with the same layout.
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
