import { a1 } from '../../../../shared/cells.ts';
import type { Assessment } from '../../../../shared/checks/runChecks.ts';
import { periodText } from '../../../../shared/period.ts';
import type { Report } from '../../../../shared/report.ts';
import { fill } from '../../../../shared/words/fill.ts';
import type { Listing } from '../../../excel/openWorkbook.ts';
import { plainNotice } from '../../state/notice.ts';
import { severityLabels } from '../../words/words.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { checkSameSheet } from './checkReport.ts';
import { checkNoticeSentences, checkProgressLabels, findingsListLabels } from './words.ts';

/** Writes the findings to a sheet of their own, for the service leads who answer for the rows. */
export function listFindings(context: ActionContext) {
  return runAction(
    context,
    checkProgressLabels.listFindings,
    async () => {
      if (context.store.get().view.state !== 'checked') return null;
      const view = await checkSameSheet(context);
      if (!view) return null;
      await context.workbook.writeListing(listingOf(view.open.report, view.assessment));
      return plainNotice('success', fill(checkNoticeSentences.listed, { sheet: findingsListLabels.sheet }));
    },
    { writes: true },
  );
}

function listingOf(report: Report, { findings }: Assessment): Listing {
  const rows = new Map(report.indicators.map(indicator => [indicator.id, indicator]));
  return {
    sheetName: findingsListLabels.sheet,
    title: fill(findingsListLabels.title, { period: periodText(report.period), sheet: report.sheet }),
    headings: [
      findingsListLabels.service,
      findingsListLabels.line,
      findingsListLabels.indicator,
      findingsListLabels.cell,
      findingsListLabels.severity,
      findingsListLabels.finding,
      findingsListLabels.decision,
    ],
    rows: findings.map(({ indicator, cell, severity, message, override, acknowledgement }) => {
      const row = rows.get(indicator);
      const decided = override ?? acknowledgement;
      return [
        row?.services ?? '',
        row?.lineNo ?? row?.id ?? '',
        row?.title ?? '',
        a1(cell),
        severityLabels[severity],
        message,
        decided ? `${decided.by}: ${decided.reason}` : '',
      ];
    }),
    widths: [110, 40, 200, 40, 60, 320, 160],
  };
}
