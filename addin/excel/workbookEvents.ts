import { reportsSheetNames } from './office/requirementSets.ts';
import type { WorkbookListener } from './openWorkbook.ts';
import { parseRangeAddresses } from './ranges/rangeAddress.ts';
import { runExcel, toExcelFailure } from './runExcel.ts';

interface Handler {
  remove(): void;
}

/**
 * Passes on what happens in all sheets. Resolves to the function that ends the subscription. An Excel that cannot report new
 * names of sheets, or hidden ones, leaves these until the next check.
 */
export async function subscribeToWorkbook(listener: WorkbookListener): Promise<() => Promise<void>> {
  const ofSheet = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> =>
    listener.changed({ sheet: worksheetId, range: null });
  const handlers = await runExcel(async context => {
    const { worksheets } = context.workbook;
    const added: Handler[] = [
      worksheets.onChanged.add(async ({ worksheetId, address }) => {
        for (const range of parseRangeAddresses(address)) listener.changed({ sheet: worksheetId, range });
      }),
      worksheets.onFormatChanged.add(async ({ worksheetId, address }) => {
        for (const range of parseRangeAddresses(address)) listener.restyled({ sheet: worksheetId, range });
      }),
      worksheets.onCalculated.add(async () => listener.calculated()),
      worksheets.onAdded.add(ofSheet),
      worksheets.onDeleted.add(ofSheet),
      ...(reportsSheetNames()
        ? [worksheets.onNameChanged.add(ofSheet), worksheets.onVisibilityChanged.add(ofSheet)]
        : []),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const [first] = parseRangeAddresses(address);
        if (first) listener.selected(worksheetId, { row: first.row, column: first.column }, first.rows);
      }),
      worksheets.onActivated.add(async ({ worksheetId }) => listener.activated(worksheetId)),
    ];
    return { context, added };
  });
  return async () => {
    // Excel removes a handler only in the request context that added it.
    for (const handler of handlers.added) handler.remove();
    try {
      await handlers.context.sync();
    } catch (error) {
      throw toExcelFailure(error);
    }
  };
}
