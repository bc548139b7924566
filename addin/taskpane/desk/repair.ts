import type { Finding } from '../../../shared/checks/finding.ts';
import type { CellAddress } from '../../../shared/sheet/cells.ts';
import { openReport } from '../paneState.ts';
import { checkSameSheet } from './check.ts';
import { doing } from './doing.ts';
import type { Tools } from './tools.ts';

/** Applies one repair that the officer has seen and asked for, then checks again. */
export function repair(tools: Tools, { repair: offered }: Finding) {
  const sheet = openReport(tools.store.get())?.sheet.id;
  return doing(tools, 'Repairing', async () => {
    if (!offered || sheet === undefined) return null;
    await tools.workbook.repair(sheet, offered.writes);
    await checkSameSheet(tools);
    return { tone: 'success', text: 'Repaired, and checked again.', reference: '' };
  });
}

/** Selects the cell that a finding speaks of. */
export function goTo(tools: Tools, cell: CellAddress) {
  const sheet = openReport(tools.store.get())?.sheet.id;
  return doing(tools, 'Finding the cell', async () => {
    if (sheet !== undefined) await tools.workbook.select(sheet, cell);
    return null;
  });
}
