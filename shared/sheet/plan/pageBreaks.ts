/** A row of the printed sheet, in order from the first. */
export interface PrintedRow {
  /** Zero-based. */
  readonly row: number;
  /** In points, on the sheet; 0 is hidden. */
  readonly height: number;
  /** It must not be the last of a page: a section's name, a heading, a row of a survey before its last. */
  readonly keepsWithNext: boolean;
}

/** Excel and LibreOffice round each height to their own pixels, so a page is never filled to its last point. */
const FILLED = 0.97;

/**
 * The zero-based rows before which a new page begins. `room` is the height of a page in the sheet's points, and `repeated`
 * the height of the headings that every page but the first repeats. Rows that keep together move to the next page together,
 * unless they are higher than a page.
 */
export function pageBreaks(rows: readonly PrintedRow[], room: number, repeated: number): number[] {
  const breaks: number[] = [];
  let left = room * FILLED;
  let isEmpty = true;
  for (const block of blocksOf(rows)) {
    const height = block.reduce((sum, row) => sum + row.height, 0);
    if (height > left && !isEmpty) {
      breaks.push(block[0]?.row ?? 0);
      left = room * FILLED - repeated;
      isEmpty = true;
    }
    // Higher than a page: broken inside, where the first row no longer fits.
    for (const { row, height: own } of block) {
      if (own > left && !isEmpty) {
        breaks.push(row);
        left = room * FILLED - repeated;
      }
      left -= own;
      isEmpty &&= own === 0;
    }
  }
  return breaks;
}

/** Runs of rows that keep together. */
function blocksOf(rows: readonly PrintedRow[]): PrintedRow[][] {
  const blocks: PrintedRow[][] = [];
  let isOpen = false;
  for (const row of rows) {
    if (isOpen) blocks.at(-1)?.push(row);
    else blocks.push([row]);
    isOpen = row.keepsWithNext || (isOpen && row.height === 0);
  }
  return blocks;
}
