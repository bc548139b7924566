import type { CellRange } from '../../../shared/cells.ts';
import type { Footer } from '../../../shared/sheet/plan/pagePlan.ts';
import type { Margins } from '../../../shared/sheet/plan/paper.ts';

/** What Excel knows of a sheet's printed page. All of it is in ExcelApi 1.9, below the floor of the manifest. */
export interface PrintedPage {
  /** Excel.PaperType: "A4". Null where Excel has no name for the paper. */
  readonly paper: string | null;
  readonly margins: Margins;
  /** Null prints all that is used. */
  readonly printArea: readonly CellRange[] | null;
  readonly footer: Footer;
  /** Zero-based rows before which a new page begins, in order. */
  readonly breaks: readonly number[];
}

const MARGINS = {
  top: 'topMargin',
  bottom: 'bottomMargin',
  left: 'leftMargin',
  right: 'rightMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
} as const satisfies Record<keyof Margins, keyof Excel.PageLayout>;

/** Requests the page. Call the result after a sync; the rows of its breaks take another one if there are any. */
export function requestPrintedPage(
  sheet: Excel.Worksheet,
): (context: Excel.RequestContext) => Promise<PrintedPage> {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.load(`paperSize,${Object.values(MARGINS).join(',')}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.load('leftFooter,centerFooter,rightFooter');
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const count = horizontalPageBreaks.getCount();
  return async context => ({
    paper: pageLayout.paperSize,
    margins: Object.fromEntries(
      Object.entries(MARGINS).map(([side, member]) => [side, pageLayout[member]]),
    ) as unknown as Margins,
    printArea: area.isNullObject
      ? null
      : area.areas.items.map(
          ({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }) => ({
            row,
            column,
            rows,
            columns,
          }),
        ),
    footer: { left: footer.leftFooter, center: footer.centerFooter, right: footer.rightFooter },
    breaks: await readPageBreaks(context, horizontalPageBreaks, count.value),
  });
}

/** By the cell after each: the documentation does not say which row the index of a break is. */
async function readPageBreaks(
  context: Excel.RequestContext,
  breaks: Excel.PageBreakCollection,
  count: number,
): Promise<readonly number[]> {
  if (count === 0) return [];
  const cells = Array.from({ length: count }, (_, index) => breaks.getItem(index).getCellAfterBreak());
  for (const cell of cells) cell.load('rowIndex');
  await context.sync();
  return cells.map(({ rowIndex }) => rowIndex).sort((a, b) => a - b);
}
