import { describe, expect, it } from 'vitest';
import { formatPlan } from '../../../../shared/sheet/plan/formatPlan.ts';
import { textWidth } from '../../../../shared/sheet/plan/text/measureText.ts';
import { typefaceOf } from '../../../../shared/sheet/plan/typography.ts';
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
