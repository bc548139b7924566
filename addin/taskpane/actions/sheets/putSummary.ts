import { tallyOfThemes } from '../../../../shared/headline.ts';
import { periodText, previousPeriod } from '../../../../shared/period.ts';
import { shortDigest } from '../../../../shared/record/shortDigest.ts';
import { printedText } from '../../../../shared/report.ts';
import { reportExceptions } from '../../../../shared/summary/reportExceptions.ts';
import { exceptionsSheet, type Summary, summarySheet } from '../../../../shared/summary/summarySheet.ts';
import { summarySheetSentences } from '../../../../shared/summary/words.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { plainNotice } from '../../state/notice.ts';
import type { CheckedView, OpenedReport } from '../../state/paneState.ts';
import { dayText } from '../../words/reportSummary.ts';
import type { ActionContext } from '../actionContext.ts';
import { checkSameSheet } from '../check/checkReport.ts';
import { runAction } from '../runAction.ts';
import { addedSheetLabels, addedSheetSentences } from './words.ts';

/** Puts two sheets into the workbook: the headline by theme and service with a chart, and the exceptions report. */
export function putSummary(context: ActionContext) {
  return runAction(
    context,
    addedSheetLabels.summary,
    async () => {
      if (context.store.get().view.state !== 'checked') return null;
      const view = await checkSameSheet(context);
      if (!view) return null;
      const summary = await summaryOf(context, view);
      const planned = [summarySheet(summary), exceptionsSheet(summary)] as const;
      const sheet = await context.workbook.writeChartSheet(planned[0]);
      const exceptions = await context.workbook.writeChartSheet(planned[1]);
      const text = fill(addedSheetSentences.summary, { sheet, exceptions });
      return { ...plainNotice('success', text), removes: planned.map(({ about }) => about) };
    },
    { writes: true },
  );
}

async function summaryOf(context: ActionContext, { open, assessment }: CheckedView): Promise<Summary> {
  const { report, headline, recordedJudgements, judgements } = assessment;
  return {
    period: periodText(report.period),
    report: open.namedReport,
    headline,
    indicators: report.indicators.map(indicator => {
      const { id, lineNo, theme } = indicator;
      const { rating = null, short = null } = recordedJudgements.get(id) ?? {};
      const found = judgements.get(id)?.rating;
      return {
        lineNo,
        theme,
        service: printedText(indicator, 'services').trim(),
        rating,
        short,
        whyNotRated: rating === null && found?.rating === null ? found.why : null,
      };
    }),
    exceptions: reportExceptions(report, recordedJudgements),
    before: await ratedBefore(context, open),
    source: sourceOf(context, open),
  };
}

/** Null where nobody is signed in, or the record does not have that period. */
async function ratedBefore({ record }: ActionContext, open: OpenedReport): Promise<Summary['before']> {
  if (record.person() === null) return null;
  const period = periodText(previousPeriod(open.report.period));
  const { headlines } = await record.headlines();
  const found = headlines.find(one => one.period === period && one.report === open.namedReport);
  return found ? { period, tally: tallyOfThemes(found.themes) } : null;
}

function sourceOf({ now }: ActionContext, { sheet, signedOff }: OpenedReport): string {
  const checked = { sheet: sheet.name, day: dayText(now().toISOString()) };
  if (signedOff === null) return fill(summarySheetSentences.source, checked);
  const { rev, body_sha256: digest } = signedOff.receipt;
  return fill(summarySheetSentences.signed, { ...checked, rev, digest: shortDigest(digest) });
}
