import type { WorkbookListener } from './openWorkbook.ts';
import { parseRangeAddresses } from './ranges/rangeAddress.ts';
import { runExcel, toExcelFailure } from './runExcel.ts';

interface Handler {
  remove(): void;
}

/** Tells the listener of what happens in any sheet. Resolves to the call that ends it. */
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
    await context.sync();
    return { context, added };
  });
  return async () => {
    // A handler can be taken off in the context alone that it was put on in.
    for (const handler of handlers.added) handler.remove();
    try {
      await handlers.context.sync();
    } catch (error) {
      throw toExcelFailure(error);
    }
  };
}
