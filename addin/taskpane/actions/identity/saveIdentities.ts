import { periodText } from '../../../../shared/period.ts';
import { ExcelFailure } from '../../../excel/excelFailure.ts';
import type { OpenedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { recallIdentities, rememberIdentities } from './identitiesMemory.ts';
import { identitiesToSave } from './matchIndicators.ts';

/**
 * Saves in the workbook which indicators its rows are, so that a quarter can be signed while the record is unreachable, and
 * a sheet copied for the next quarter finds them again. Where the workbook takes no changes, the pane keeps them in memory.
 */
export async function saveIdentities({ workbook }: ActionContext, open: OpenedReport): Promise<void> {
  const { report, sheet, sheets, indicatorMatches } = open;
  if (!indicatorMatches?.basis) return;
  const under = { council: indicatorMatches.council, period: periodText(report.period), sheet, sheets };
  const { rows, answers } = identitiesToSave(report.indicators, { basis: indicatorMatches.basis });
  try {
    const before = await recallIdentities(workbook, under);
    if (JSON.stringify([before.rows, before.answers]) === JSON.stringify([rows, answers])) return;
    await rememberIdentities(workbook, under, { rows, answers });
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
  }
}
