import { supportsExcelApi } from './requirementSets.ts';

/** The oldest Excel that the pane works in; what is newer is asked for where it is used. */
const FLOOR = '1.12';

const NO_OFFICE =
  'Microsoft’s Office script did not load, so Outturn cannot reach Excel. Check the connection, then close the pane and open it again.';
const NO_EXCEL =
  'This page is the pane of Outturn, and works inside Excel only. Open a workbook in Excel, then choose Outturn on the Home tab.';
const TOO_OLD =
  'This version of Excel is too old for Outturn. Update Excel, or open the workbook in Excel on the web.';

export type ExcelReadiness = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** Resolves once Office can be talked to. In a page that was opened outside of Office there is no host. */
export async function officeReadiness(): Promise<ExcelReadiness> {
  if (typeof Office === 'undefined') return { ok: false, sentence: NO_OFFICE };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { ok: false, sentence: NO_EXCEL };
  return supportsExcelApi(FLOOR) ? { ok: true } : { ok: false, sentence: TOO_OLD };
}
