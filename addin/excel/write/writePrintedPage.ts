import { a1Range, type CellRange } from '../../../shared/cells.ts';
import type { Margins } from '../../../shared/sheet/plan/paper.ts';
import type { PrintedPage } from '../read/readPrintedPage.ts';

/** Requests the page, but for what it has already. A print area is set, not cleared: `clearPageNames` does that. */
export function requestPageWrite(sheet: Excel.Worksheet, wanted: PrintedPage, now: PrintedPage): void {
  const { pageLayout } = sheet;
  if (wanted.paper !== null && wanted.paper !== now.paper)
    pageLayout.paperSize = wanted.paper as Excel.PaperType;
  if (!isAlike(wanted.margins, now.margins)) requestMargins(pageLayout, wanted.margins);
  if (wanted.printArea !== null && !isAlike(wanted.printArea, now.printArea))
    pageLayout.setPrintArea(addressOf(wanted.printArea));
  const footer = pageLayout.headersFooters.defaultForAllPages;
  if (wanted.footer.left !== now.footer.left) footer.leftFooter = wanted.footer.left;
  if (wanted.footer.center !== now.footer.center) footer.centerFooter = wanted.footer.center;
  if (wanted.footer.right !== now.footer.right) footer.rightFooter = wanted.footer.right;
  if (!isAlike(wanted.breaks, now.breaks)) requestBreaks(sheet, wanted.breaks);
}

function requestMargins(pageLayout: Excel.PageLayout, margins: Margins): void {
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.headerMargin = margins.header;
  pageLayout.footerMargin = margins.footer;
}

function requestBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

const addressOf = (ranges: readonly CellRange[]): string => ranges.map(a1Range).join(',');

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
