import type { WorkbookListener } from './openWorkbook.ts';
import { parseRangeAddresses } from './ranges/rangeAddress.ts';
import { runExcel, toExcelFailure } from './runExcel.ts';

interface Handler {
  remove(): void;
}

/** Passes on changes, selections and activations in all sheets. Resolves to the function that ends the subscription. */
export async function subscribeToWorkbook(listener: WorkbookListener): Promise<() => Promise<void>> {
  const handlers = await runExcel(async context => {
    const { worksheets } = context.workbook;
    const added: Handler[] = [
      worksheets.onChanged.add(async ({ worksheetId, address }) => {
        for (const range of parseRangeAddresses(address)) listener.changed({ sheet: worksheetId, range });
      }),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const [first] = parseRangeAddresses(address);
        if (first) listener.selected(worksheetId, { row: first.row, column: first.column });
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
