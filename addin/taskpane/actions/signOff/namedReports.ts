import { LONGEST_REPORT_NAME } from '../../../../shared/record/contract/reportNames.ts';
import { withoutItsPeriod } from '../../../../shared/sheet/parts/partNames.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { nameForAddresses } from '../../rules/draftId.ts';
import { plainNotice } from '../../state/notice.ts';
import { openedReport, reportPeriodOf, type SheetName } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { checkFound, checkSameSheet } from '../check/checkReport.ts';
import { findReport } from '../check/findReport.ts';
import { checkProgressLabels } from '../check/words.ts';
import { refreshAfter } from '../record/refreshRecord.ts';
import { runAction } from '../runAction.ts';
import { recallNamedReport, rememberNamedReport } from './namedReportsMemory.ts';
import { signOffProgressLabels, signOffSentences } from './words.ts';

/** The report that this sheet is signed off in. The workbook keeps the answer. */
export function chooseNamedReport(context: ActionContext, report: string) {
  return runAction(context, signOffProgressLabels.report, async () => {
    await choose(context, report);
    return refreshAfter(context, null);
  });
}

/** Adds a report of that name to the council's, and signs this sheet off in it. `known` are the names in addresses. */
export function addNamedReport(context: ActionContext, name: string, known: readonly string[]) {
  return runAction(context, signOffProgressLabels.report, async () => {
    const { report } = await context.record.addReport({
      report: nameForAddresses(name, 'report', known),
      name,
    });
    await choose(context, report);
    return refreshAfter(context, plainNotice('success', fill(signOffSentences.reportAdded, { name })));
  });
}

/** The next sheet of the period: a report by its own name, which the council may have, checked at the same click. */
export function checkAsOwnReport(context: ActionContext, sheet: SheetName) {
  return runAction(
    context,
    checkProgressLabels.check,
    async ({ signal }) => {
      const { record, workbook, store } = context;
      const open = openedReport(store.get());
      if (!open) return null;
      const name = withoutItsPeriod(sheet.name).slice(0, LONGEST_REPORT_NAME);
      if ((await recallNamedReport(workbook, sheet)) === null) {
        const { reports } = store.get().onRecord ?? (await record.signOffState(reportPeriodOf(open), []));
        const known = reports.find(other => other.name.toLowerCase() === name.toLowerCase());
        const slugs = reports.map(({ report }) => report);
        const { report } =
          known ?? (await record.addReport({ report: nameForAddresses(name, 'report', slugs), name }));
        await rememberNamedReport(workbook, sheet, report);
      }
      await workbook.activate(sheet.id);
      // Before the sheet is shown: History would ask the record for a quarter that it does not have.
      store.set({ onRecord: null, step: 'check' });
      const found = await findReport(context, sheet.id);
      if (found.ok) await checkFound(context, found.open, signal);
      else store.set({ view: found.view });
      return null;
    },
    { cancellable: true },
  );
}

async function choose(context: ActionContext, report: string): Promise<void> {
  const open = openedReport(context.store.get());
  if (!open) return;
  await rememberNamedReport(context.workbook, open.sheet, report);
  context.store.set({ onRecord: null });
  await checkSameSheet(context);
}
