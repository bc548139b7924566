import { parsePeriod } from '../../../../shared/period.ts';
import { CORPORATE_REPORT } from '../../../../shared/record/contract/reportNames.ts';
import { type HistorySource, historySheet } from '../../../../shared/record/history/historySheet.ts';
import type { JudgedLine } from '../../../../shared/record/history/judgeLine.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { plainNotice } from '../../state/notice.ts';
import { dayText } from '../../words/reportSummary.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { addedSheetLabels, addedSheetSentences } from './words.ts';

/** Puts the history of an indicator into the workbook, as a sheet with a native chart. */
export function putHistory(context: ActionContext, judged: JudgedLine) {
  return runAction(
    context,
    addedSheetLabels.history,
    async () => {
      const planned = historySheet(judged, await sourceOf(context, judged));
      const sheet = await context.workbook.writeChartSheet(planned);
      const done = planned.chart === null ? addedSheetSentences.table : addedSheetSentences.chart;
      return { ...plainNotice('success', fill(done, { sheet })), removes: [planned.about] };
    },
    { writes: true },
  );
}

/** Takes sheets away that Outturn added. */
export function removeAddedSheets(context: ActionContext, about: readonly string[]) {
  return runAction(
    context,
    addedSheetLabels.remove,
    async () => {
      for (const one of about) await context.workbook.removeChartSheet(one);
      return plainNotice('success', addedSheetSentences.removed);
    },
    { writes: true },
  );
}

async function sourceOf({ record, now }: ActionContext, { line }: JudgedLine): Promise<HistorySource> {
  const source = { council: record.person()?.council.name ?? '', readOn: dayText(now().toISOString()) };
  const latest = line.points.at(-1);
  const period = latest ? parsePeriod(latest.period) : null;
  if (!latest || !period) return { ...source, receipt: null };
  const { rev = 1, report = CORPORATE_REPORT } = latest;
  const revisions = await record.revisions({ report, period });
  const revision = revisions.find(one => one.rev === rev);
  return {
    ...source,
    receipt: revision ? { period: latest.period, rev, digest: revision.body_sha256 } : null,
  };
}
