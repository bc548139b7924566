import {
  CREATED_LISTINGS,
  type CreatedListings,
  isCreatedByOutturn,
  type NamedListing,
  NO_ID_YET,
  requestCreatedListings,
  withCreatedListing,
} from '../createdListings.ts';
import { ExcelFailure } from '../excelFailure.ts';
import type { Listing } from '../openWorkbook.ts';
import { splitRows } from '../ranges/splitRows.ts';
import { refuseProtectedSheet } from '../read/findSheet.ts';
import { literalText } from './literalText.ts';

const CELLS_A_SYNC = 5_000;
/** The title and the headings, which are frozen. */
const ROWS_ABOVE = 2;

/** Writes a table to its own sheet as text: the title in A1, then the headings, then the rows. */
export async function writeListing(context: Excel.RequestContext, listing: Listing): Promise<void> {
  const { sheet, own } = await listingSheet(context, listing);
  const columns = listing.headings.length;
  const lines = [[listing.title], [...listing.headings], ...listing.rows].map(line =>
    Array.from({ length: columns }, (_, column) => literalText(line[column] ?? '')),
  );
  const all = { row: 0, column: 0, rows: lines.length, columns };
  context.workbook.settings.add(CREATED_LISTINGS, withCreatedListing(own, sheet.id, listing));
  for (const { row, rows } of splitRows(all, CELLS_A_SYNC)) {
    context.application.suspendScreenUpdatingUntilNextSync();
    const range = sheet.getRangeByIndexes(row, 0, rows, columns);
    // The format comes first, so that Excel never reads a text as a formula.
    range.numberFormat = lines.slice(row, row + rows).map(line => line.map(() => '@'));
    range.values = lines.slice(row, row + rows);
    await context.sync();
  }
  requestListingLook(sheet, lines.length, listing);
  await context.sync();
}

/** A new sheet of that name, or the one that Outturn made before, emptied. Rejects if a person made it. */
export async function listingSheet(
  context: Excel.RequestContext,
  listing: NamedListing,
): Promise<{ sheet: Excel.Worksheet; own: CreatedListings }> {
  const { sheetName, headings } = listing;
  const { worksheets, settings } = context.workbook;
  const created = requestCreatedListings(context);
  const found = worksheets.getItemOrNullObject(sheetName);
  found.load('id,protection/protected');
  const top = found.getRangeByIndexes(0, 0, ROWS_ABOVE, headings.length);
  top.load('values');
  await context.sync();
  const own = created();
  if (found.isNullObject) {
    const sheet = worksheets.add(sheetName);
    // Recorded in the same request, so that a sheet is known as ours even if it is left empty; after the sheet, so that
    // none is recorded where Excel refuses it.
    settings.add(CREATED_LISTINGS, withCreatedListing(own, NO_ID_YET, listing));
    sheet.load('id');
    await context.sync();
    return { sheet, own };
  }
  if (!isCreatedByOutturn({ id: found.id, top: top.values }, own, sheetName))
    throw new ExcelFailure('listing-name-taken', 'worksheets.getItem');
  refuseProtectedSheet(found);
  found.getUsedRangeOrNullObject().clear();
  return { sheet: found, own };
}

function requestListingLook(sheet: Excel.Worksheet, rows: number, { headings, widths }: Listing): void {
  const body = sheet.getRangeByIndexes(0, 0, rows, headings.length).format;
  body.verticalAlignment = 'Top';
  body.wrapText = true;
  // Without wrapping, the title runs over all columns.
  const title = sheet.getRangeByIndexes(0, 0, 1, headings.length).format;
  title.wrapText = false;
  title.font.bold = true;
  sheet.getRangeByIndexes(1, 0, 1, headings.length).format.font.bold = true;
  for (const [column, points] of widths.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  body.autofitRows();
  sheet.freezePanes.freezeRows(ROWS_ABOVE);
}
