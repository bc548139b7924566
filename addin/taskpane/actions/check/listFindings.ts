import { a1 } from '../../../../shared/cells.ts';
import type { Assessment } from '../../../../shared/checks/runChecks.ts';
import { periodText } from '../../../../shared/quarter.ts';
import type { Report } from '../../../../shared/report.ts';
import type { Listing } from '../../../excel/openWorkbook.ts';
import { SEVERITY_WORDS } from '../../words/words.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';

const SHEET_NAME = 'Outturn findings';

/** Writes the findings to a sheet of their own, for the service leads who answer for the rows. */
export function listFindings(context: ActionContext) {
  return runAction(context, 'Writing the findings to a sheet', async () => {
    const { view } = context.store.get();
    if (view.state !== 'checked') return null;
    await context.workbook.writeListing(listingOf(view.open.report, view.assessment));
    const text = `The findings are on the sheet "${SHEET_NAME}". The report itself is unchanged.`;
    return { tone: 'success', text, reference: '' };
  });
}

export function listingOf(report: Report, { findings }: Assessment): Listing {
  const rows = new Map(report.indicators.map(indicator => [indicator.id, indicator]));
  return {
    sheetName: SHEET_NAME,
    title: `Findings of ${periodText(report.period)}, sheet ${report.sheet}`,
    headings: ['Service', 'Line', 'Indicator', 'Cell', 'Severity', 'What was found', 'Decided'],
    rows: findings.map(({ indicator, cell, severity, message, override, acknowledgement }) => {
      const row = rows.get(indicator);
      const decided = override ?? acknowledgement;
      return [
        row?.services ?? '',
        row?.lineNo ?? row?.id ?? '',
        row?.title ?? '',
        a1(cell),
        SEVERITY_WORDS[severity],
        message,
        decided ? `${decided.by}: ${decided.reason}` : '',
      ];
    }),
    widths: [110, 40, 200, 40, 60, 320, 160],
  };
}
