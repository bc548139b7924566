import type { SheetEdits, WorkbookEdits } from '../edits.ts';
import { editCharts } from './drawing/sheetCharts.ts';
import { DynamicArrays } from './dynamicArrays.ts';
import { followRenamedColumns, renameColumns } from './renameColumns.ts';
import { SaveRefused } from './saveRefused.ts';
import { writeSettings } from './settingsPart.ts';
import { editSheet } from './sheet/editSheet.ts';
import type { RenamedColumns } from './structuredReferences.ts';
import { Styles } from './stylesPart.ts';
import { WorkbookPart } from './workbookPart.ts';
import { XlsxPackage } from './xlsxPackage.ts';

/** The bytes of the file, or why nothing was saved and what to do. */
export type SaveResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly sentence: string };

/**
 * The workbook with the edits. This patches the original package part by part: everything that the edits do not name
 * (custom XML, other add-ins' parts, drawings, document properties) stays the same to the byte. The settings are written
 * for `addinId`, the Id of the manifest.
 */
export function saveWorkbook(original: Uint8Array, edits: WorkbookEdits, addinId: string): SaveResult {
  try {
    return { ok: true, bytes: savedBytes(original, edits, addinId) };
  } catch (error) {
    if (!(error instanceof SaveRefused)) throw error;
    return { ok: false, sentence: error.message };
  }
}

function savedBytes(original: Uint8Array, edits: WorkbookEdits, addinId: string): Uint8Array {
  const pack = new XlsxPackage(original);
  const workbook = new WorkbookPart(pack);
  const shared = { styles: new Styles(pack, workbook), dynamicArrays: new DynamicArrays(pack, workbook) };
  let areFormulasChanged = edits.removed.length > 0;
  const apply = (sheet: SheetEdits): void => {
    const path = workbook.sheetPath(sheet.name);
    const edited = editSheet(pack.open(path), sheet, shared);
    areFormulasChanged ||= edited.areFormulasChanged;
    if (sheet.charts) editCharts(pack, { path, name: sheet.name }, sheet.charts);
    if (sheet.page?.titleRows !== undefined) workbook.setTitleRows(sheet.name, sheet.page.titleRows);
    if (sheet.page?.printArea !== undefined) workbook.setPrintArea(sheet.name, sheet.page.printArea);
  };
  for (const name of edits.removed) workbook.removeSheet(name);
  const renamed: RenamedColumns[] = [];
  for (const sheet of edits.sheets) {
    const headed = renameColumns(pack, workbook.sheetPath(sheet.name), sheet);
    renamed.push(...headed.renamed);
    apply(headed.edits);
  }
  for (const sheet of edits.added) {
    workbook.addSheet(sheet.name);
    apply(sheet);
  }
  followRenamedColumns(pack, workbook, renamed);
  if (areFormulasChanged) workbook.forgetCalculationOrder();
  if (edits.settings) writeSettings(pack, addinId, edits.settings);
  return pack.bytes();
}
