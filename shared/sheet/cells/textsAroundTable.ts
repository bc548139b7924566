import type { PlacedText } from '../../report.ts';

/** How far from the table its title, legend and headline may be, in rows. */
const REACH = 60;
/** And how far to the right, in columns. */
const WIDTH = 40;

/** The texts above the first heading and below the last indicator, row by row. */
export function textsAroundTable(
  printed: readonly (readonly string[])[],
  first: number,
  last: number,
): readonly (readonly PlacedText[])[] {
  const above = rowsOf(printed, Math.max(0, first - REACH), first);
  return [...above, ...rowsOf(printed, last + 1, last + 1 + REACH)];
}

function rowsOf(printed: readonly (readonly string[])[], from: number, to: number): PlacedText[][] {
  return printed.slice(from, to).flatMap((texts, index) => {
    const placed = texts
      .slice(0, WIDTH)
      .flatMap((text, column) => (text.trim() === '' ? [] : [{ text, cell: { row: from + index, column } }]));
    return placed.length === 0 ? [] : [placed];
  });
}
