import { excelRun } from './excelRun.ts';
import { formatSheet } from './formatSheet.ts';
import { findKept } from './keptLooks.ts';
import { listen } from './listen.ts';
import { recall, remember } from './memory.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import { countOf, plannedChanges, planRange } from './plannedChanges.ts';
import { readLook } from './readLook.ts';
import { requestMerges } from './readMerges.ts';
import { readSheets } from './readSheets.ts';
import { repairCells } from './repairCells.ts';
import { restoreSheet } from './restoreSheet.ts';
import { sheetAt } from './sheetAt.ts';
import { writeListing } from './writeListing.ts';

/** The workbook that Excel has open, through Microsoft's client library. Excel must be ready (see ready.ts). */
export function excelWorkbook(): OpenWorkbook {
  return {
    name: () =>
      excelRun(async ({ workbook }) => {
        workbook.load('name');
        await workbook.context.sync();
        return workbook.name;
      }),
    readSheets: () => excelRun(readSheets),
    select: (id, { row, column }) =>
      excelRun(async context => {
        const sheet = await sheetAt(context, id);
        sheet.activate();
        sheet.getRangeByIndexes(row, column, 1, 1).select();
        await context.sync();
      }),
    countChanges: (id, plan) =>
      excelRun(async context => {
        const sheet = await sheetAt(context, id);
        const range = planRange(plan);
        const merges = requestMerges(sheet, range);
        const look = await readLook(context, sheet, range, [...plan.columnWidths.keys()]);
        return countOf(plannedChanges(plan, look, merges()));
      }),
    format: formatSheet,
    canRestore: id =>
      excelRun(async context => (await findKept(context, await sheetAt(context, id))) !== null),
    restore: id => excelRun(context => restoreSheet(context, id)),
    repair: (id, writes) => excelRun(context => repairCells(context, id, writes)),
    writeListing: listing => excelRun(context => writeListing(context, listing)),
    recall: key => excelRun(context => recall(context, key)),
    remember: (key, value) => excelRun(context => remember(context, key, value)),
    listen,
  };
}
