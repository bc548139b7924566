import { supportsExcelApi } from './requirementSets.ts';
import { officeReadinessRefusals } from './words.ts';

/** The oldest Excel that the pane supports. Newer APIs are checked where they are used. */
const OLDEST_EXCEL_API = '1.12';

export type ExcelReadiness = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** Resolves once Office answers. A page outside of Office has no host. */
export async function officeReadiness(): Promise<ExcelReadiness> {
  if (typeof Office === 'undefined')
    return { ok: false, sentence: officeReadinessRefusals['office-missing'] };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { ok: false, sentence: officeReadinessRefusals['not-in-excel'] };
  return supportsExcelApi(OLDEST_EXCEL_API)
    ? { ok: true }
    : { ok: false, sentence: officeReadinessRefusals['excel-too-old'] };
}
