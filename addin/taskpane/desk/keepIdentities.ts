import { periodText } from '../../../shared/quarter.ts';
import { ExcelFailure } from '../../excel/excelFailure.ts';
import { recallIdentities, rememberIdentities } from '../memory/identitiesMemory.ts';
import type { OpenReport } from '../paneState.ts';
import { keptOf } from './settle.ts';
import type { Tools } from './tools.ts';

/**
 * The workbook keeps which indicators its rows are, so that a quarter can be signed while the record is away, and a sheet
 * that is copied for the next one finds them again. Where it cannot, the pane knows them for this sitting.
 */
export async function keepIdentities({ workbook }: Tools, open: OpenReport): Promise<void> {
  const { report, sheet, sheets, settlement } = open;
  if (!settlement?.basis) return;
  const under = { council: settlement.council, period: periodText(report.period), sheet, sheets };
  const { rows, answers } = keptOf(report.indicators, { basis: settlement.basis });
  try {
    const before = await recallIdentities(workbook, under);
    if (JSON.stringify([before.rows, before.answers]) === JSON.stringify([rows, answers])) return;
    await rememberIdentities(workbook, under, { rows, answers });
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
  }
}
