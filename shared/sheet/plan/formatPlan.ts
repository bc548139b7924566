import type { CellRange, SheetCells } from '../../cells.ts';
import type { Layout, Report } from '../../report.ts';
import { columnRuns } from './columnRuns.ts';
import { columnWidths, keptWidths, leastWidths } from './columnWidths.ts';
import { alignedFigures } from './figureAlignment.ts';
import { type FreezePlan, freezePlan } from './freezePlan.ts';
import { type HouseStyle, PLAIN_HOUSE_STYLE } from './houseStyle.ts';
import type { PrintedRow } from './pageBreaks.ts';
import { type PagePlan, pagePlan } from './pagePlan.ts';
import { choosePaper } from './paper.ts';
import type { PlannedRange } from './plannedLook.ts';
import { type CurrentRatings, legendLooks, ratingLooks } from './ratingCells.ts';
import { repeatedHeadingRows } from './repeatedHeadingRows.ts';
import { areTooHigh, HIGHEST_ROW, rowHeights } from './rowHeights.ts';
import { type TableTexts, tableTexts } from './tableTexts.ts';
import { aroundLooks, noteWidths } from './textsAround.ts';
import { type TextRole, typefaceOf } from './typography.ts';

/** How the report should look. It holds looks only: no value, formula or number format. */
export interface FormatPlan {
  /** In order: a later look overrides an earlier one. */
  readonly looks: readonly PlannedRange[];
  /** Zero-based column to its width in points. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** The rows of the table. */
  readonly body: CellRange;
  /** Zero-based row to its height in points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Headings that the sheet repeats for its own pages: each printed page repeats the first ones. */
  readonly hiddenRows: readonly number[];
  /** Where enough of the report would stay in sight. Frozen columns stay as they are. */
  readonly freeze: FreezePlan;
  readonly page: PagePlan;
}

/** What a plan is made of. Outside the table only the title, the legend and the notes around it are changed. */
export interface PlannedReport {
  readonly report: Report;
  /** The cells that the report was read from. */
  readonly cells: SheetCells;
  readonly ratings: CurrentRatings;
  readonly house?: HouseStyle;
}

export function formatPlan({ report, cells, ratings, house = PLAIN_HOUSE_STYLE }: PlannedReport): FormatPlan {
  const { layout, indicators } = report;
  const texts = tableTexts(report, cells);
  const { table } = texts;
  const titleRows = firstHeadings(layout);
  const hiddenRows = repeatedHeadingRows(layout, titleRows);
  const { paper, widths, heights } = layTable(texts, house, wantedWidths(report, cells, house));
  const around = aroundLooks(report, cells, widths, house);
  const allHeights = new Map([...around.heights, ...heights]);
  const band = (row: number): CellRange => ({ ...table, row, rows: 1 });
  const face = (role: TextRole) => {
    const { size, bold } = typefaceOf(role, house.font);
    return { fontName: house.font, fontSize: size, ...(bold && { bold }) };
  };
  return {
    looks: [
      { range: table, look: { ...face('body'), vertical: 'top', wrap: true } },
      ...figureLooks(report),
      ...arrowLooks(report),
      ...ratingLooks(indicators, ratings),
      ...around.looks,
      ...legendLooks(report, ratings),
      // A section's name is in a narrow first column, and runs on over the empty cells to its right.
      ...layout.sectionRows.map(row => ({
        range: band(row),
        look: { ...house.section, ...face('section'), vertical: 'center', wrap: false } as const,
      })),
      ...layout.headingRows.map(row => ({
        range: band(row),
        look: { ...house.heading, ...face('heading') },
      })),
    ],
    columnWidths: widths,
    body: table,
    rowHeights: allHeights,
    hiddenRows,
    freeze: freezePlan(titleRows, allHeights),
    page: pagePlan(report, house, {
      paper,
      table,
      width: total(widths),
      rows: printedRows(report, texts, allHeights, hiddenRows),
      titleRows,
    }),
  };
}

/** The first headings, with the rows that they are split over. */
function firstHeadings({ headingRows, body }: Layout): PagePlan['titleRows'] {
  let last = body.row;
  while (headingRows.includes(last + 1)) last++;
  return { first: body.row, last };
}

/** A text that no row could show is given wider columns, which are then printed smaller. */
const MOST_WIDENING = 3;

/** The present widths, or wider ones for the notes around the table. */
function wantedWidths(report: Report, cells: SheetCells, house: HouseStyle): ReadonlyMap<number, number> {
  const wanted = new Map(cells.columnWidths);
  for (const [column, points] of noteWidths(report, cells, house))
    wanted.set(column, Math.max(points, wanted.get(column) ?? 0));
  return wanted;
}

function layTable(texts: TableTexts, house: HouseStyle, wanted: ReadonlyMap<number, number>) {
  const needed = leastWidths(texts, house);
  const kept = keptWidths(needed, wanted);
  const { paper, room, most } = choosePaper(house, total(needed), total(kept));
  // Where the page cannot hold the present widths, they are laid out again, and those give way that cost least height.
  const share = total(kept) > most ? { room: most, least: needed } : { room, least: kept };
  let widths = columnWidths(texts, house, share);
  let heights = rowHeights(texts, widths, house);
  for (let wider = 1.2; areTooHigh(heights) && wider <= MOST_WIDENING; wider += 0.2) {
    widths = columnWidths(texts, house, { ...share, room: room * wider });
    heights = rowHeights(texts, widths, house);
  }
  const shown = new Map([...heights].map(([row, height]) => [row, Math.min(HIGHEST_ROW, height)]));
  return { paper, widths, heights: shown };
}

const total = (widths: ReadonlyMap<number, number>): number =>
  [...widths.values()].reduce((sum, points) => sum + points, 0);

/** Every row from the first of the sheet. A row above the table that the plan leaves alone is taken to be of standard height. */
function printedRows(
  { layout }: Report,
  { table, sections, headings }: TableTexts,
  heights: ReadonlyMap<number, number>,
  hidden: readonly number[],
): PrintedRow[] {
  const last = table.row + table.rows - 1;
  const inGroup = new Set(
    layout.groups.flatMap(({ row, rows }) => Array.from({ length: rows - 1 }, (_, r) => row + r)),
  );
  return Array.from({ length: Math.max(last, ...heights.keys()) + 1 }, (_, row) => ({
    row,
    height: hidden.includes(row) ? 0 : (heights.get(row) ?? STANDARD_ROW),
    keepsWithNext: row < last && (sections.has(row) || headings.has(row) || inGroup.has(row)),
  }));
}

const STANDARD_ROW = 15;

function figureLooks({ indicators, layout }: Report): PlannedRange[] {
  return alignedFigures(indicators).flatMap(({ column, side, cells }) => {
    const headings = layout.headings
      .filter(heading => heading.column === column && heading.cell.column === layout.columns[column])
      .map(({ cell }) => cell);
    return columnRuns([...headings, ...cells]).map(range => ({ range, look: { horizontal: side } }));
  });
}

function arrowLooks({ indicators }: Report): PlannedRange[] {
  const arrows = indicators.flatMap(({ cells }) => [cells.shortArrow, cells.longArrow]);
  return columnRuns(arrows.filter(cell => cell !== undefined)).map(range => ({
    range,
    look: { horizontal: 'center' },
  }));
}
