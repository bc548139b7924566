import { formatPreview } from './format/formatPreview.ts';
import { formatSheet } from './format/formatSheet.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import { findSheet } from './read/findSheet.ts';
import { countHiddenSheets, readSheets } from './read/readSheets.ts';
import { readSheetState } from './read/sheetState.ts';
import { restoreSheet } from './restore/restoreSheet.ts';
import { findSavedLook } from './restore/savedLookStore.ts';
import { runExcel } from './runExcel.ts';
import { subscribeToWorkbook } from './workbookEvents.ts';
import { readSetting, writeSetting } from './workbookSettings.ts';
import { addNextSheet, removeAddedSheet } from './write/addNextSheet.ts';
import { repairCells } from './write/repairCells.ts';
import { removeChartSheet, writeChartSheet } from './write/writeChartSheet.ts';
import { writeListing } from './write/writeListing.ts';

/** The open workbook, through Microsoft's client library. Call it only once `officeReadiness` says ok. */
export function excelWorkbook(): OpenWorkbook {
  return {
    name: () =>
      runExcel(async ({ workbook }) => {
        workbook.load('name');
        await workbook.context.sync();
        return workbook.name;
      }),
    readSheets: () => runExcel(readSheets),
    countHiddenSheets: () => runExcel(countHiddenSheets),
    select: (id, { row, column }) =>
      runExcel(async context => {
        const sheet = await findSheet(context, id);
        sheet.activate();
        sheet.getRangeByIndexes(row, column, 1, 1).select();
      }),
    activate: id =>
      runExcel(async context => {
        (await findSheet(context, id)).activate();
        await context.sync();
      }),
    previewFormat: (id, plan) =>
      runExcel(async context => {
        const sheet = await findSheet(context, id);
        return formatPreview(plan, await readSheetState(context, sheet, plan));
      }),
    format: formatSheet,
    canRestore: id =>
      runExcel(async context => (await findSavedLook(context, await findSheet(context, id))) !== null),
    restore: id => runExcel(context => restoreSheet(context, id)),
    repair: (id, writes) => runExcel(context => repairCells(context, id, writes)),
    addNextSheet: (id, next) => runExcel(context => addNextSheet(context, id, next)),
    removeAddedSheet: added => runExcel(context => removeAddedSheet(context, added)),
    writeListing: listing => runExcel(context => writeListing(context, listing)),
    writeChartSheet: sheet => runExcel(context => writeChartSheet(context, sheet)),
    removeChartSheet: about => runExcel(context => removeChartSheet(context, about)),
    openNew: file => runExcel(() => Excel.createWorkbook(base64(file))),
    recall: key => runExcel(context => readSetting(context, key)),
    remember: (key, value) => runExcel(context => writeSetting(context, key, value)),
    listen: subscribeToWorkbook,
  };
}

function base64(bytes: Uint8Array): string {
  // In parts: a call takes some ten thousand arguments.
  let text = '';
  for (let at = 0; at < bytes.length; at += 4_096) {
    text += String.fromCharCode(...bytes.subarray(at, at + 4_096));
  }
  return btoa(text);
}
