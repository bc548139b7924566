import { describe, expect, it } from 'vitest';
import { formatPlan } from '../../../../shared/sheet/plan/formatPlan.ts';
import { SIDE_PADDING, textWidth, wrappedHeight } from '../../../../shared/sheet/plan/text/measureText.ts';
import { ROW_PADDING, typefaceOf } from '../../../../shared/sheet/plan/typography.ts';
import { aReport, aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

/** The plan of a report under one row of texts and a blank one. */
function planUnder(row: readonly string[]) {
  const cells = aSheet([row, [], ...aReport({}, {}).values]);
  return formatPlan({ report: reportOf(cells), cells, ratings: new Map() });
}

const widths = [...planUnder(['Title']).columnWidths].sort(([a], [b]) => a - b).map(([, points]) => points);
const wide = (columns: number): number => widths.slice(0, columns).reduce((a, b) => a + b, 0);
const COLUMNS = widths.length;
const FACE = typefaceOf('title', 'Arial');

/** The longest title that is no wider than this, with room for the sides of its cell. */
function titleOf(points: number): string {
  let text = 'Performance report';
  while (textWidth(`${text}m`, FACE) <= points - 12) text += 'm';
  return text;
}

function planWithNote(row: readonly string[]) {
  const cells = aSheet([['Title'], row, [], ...aReport({}, {}).values]);
  return formatPlan({ report: reportOf(cells), cells, ratings: new Map() });
}
const heightOfNote = (row: readonly string[]) => planWithNote(row).rowHeights.get(1);
const firstColumn = (row: readonly string[]) => planWithNote(row).columnWidths.get(0);

describe('a note over a narrow column, with another text beside it', () => {
  const BODY = typefaceOf('body', 'Arial');
  const NOTE = 'Outturns reported as a rolling year';

  it('gets as wide a column as two lines of it take', () => {
    const twoLines = wrappedHeight('one\ntwo', 200, BODY) + ROW_PADDING.body;
    expect(heightOfNote([NOTE, '(R)'])).toBe(twoLines);
    expect(firstColumn([NOTE, '(R)'])).toBeGreaterThan(firstColumn([NOTE]) ?? 0);
  });

  it('gets no wider column where it runs on to the right, or is too long for two lines', () => {
    const plain = firstColumn([]);
    expect(firstColumn([NOTE, '', '(R)'])).toBe(plain);
    expect(firstColumn([NOTE.repeat(4), '(R)'])).toBe(plain);
  });

  it('gets a column that breaks none of its words', () => {
    const width = firstColumn(['Description', '(D)']) ?? 0;
    expect(width).toBeGreaterThanOrEqual(textWidth('Description', BODY) + SIDE_PADDING);
  });
});

const isWrapped = (row: readonly string[]) =>
  planUnder(row).looks.find(({ range }) => range.row === 0)?.look.wrap;

describe('the title above a report', () => {
  it('stays on one line where it runs on over empty cells, up to the last column of the table', () => {
    expect(isWrapped([titleOf(wide(COLUMNS))])).toBe(false);
    expect(textWidth(titleOf(wide(COLUMNS)), FACE)).toBeGreaterThan(wide(COLUMNS - 1));
  });

  it('is wrapped where it is longer than the table is wide', () => {
    expect(isWrapped([titleOf(wide(COLUMNS) + 60)])).toBe(true);
  });

  it('is wrapped where a cell beside it is filled before it ends', () => {
    const title = titleOf(wide(4));
    expect(isWrapped([title, '', '', '', 'Q2'])).toBe(false);
    expect(isWrapped([title, '', '', 'Q2'])).toBe(true);
  });
});
