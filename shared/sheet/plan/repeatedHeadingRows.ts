import type { Layout } from '../../report.ts';

/**
 * The rows in which the sheet repeats its first headings for its own pages. A block of headings with any other text says
 * something new of the rows under it, and is not among them.
 */
export function repeatedHeadingRows(
  { headingRows, headings }: Layout,
  first: { readonly first: number; readonly last: number },
): number[] {
  const textsIn = (rows: readonly number[]): string =>
    headings
      .filter(({ cell }) => rows.includes(cell.row))
      .map(({ text }) => text.replace(/\s+/g, ' ').trim().toLowerCase())
      .filter(text => text !== '')
      .toSorted()
      .join('\n');
  const own = textsIn(headingRows.filter(row => row >= first.first && row <= first.last));
  return blocksOf(headingRows.filter(row => row > first.last))
    .filter(block => textsIn(block) === own)
    .flat();
}

function blocksOf(rows: readonly number[]): number[][] {
  const blocks: number[][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (blocks.at(-1)?.at(-1) === row - 1) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}
