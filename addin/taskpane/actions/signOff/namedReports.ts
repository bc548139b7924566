import { fill } from '../../../../shared/words/fill.ts';
import { nameForAddresses } from '../../rules/draftId.ts';
import { plainNotice } from '../../state/notice.ts';
import { openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { checkSameSheet } from '../check/checkReport.ts';
import { refreshAfter } from '../record/refreshRecord.ts';
import { runAction } from '../runAction.ts';
import { rememberNamedReport } from './namedReportsMemory.ts';
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

async function choose(context: ActionContext, report: string): Promise<void> {
  const open = openedReport(context.store.get());
  if (!open) return;
  await rememberNamedReport(context.workbook, open.sheet, report);
  context.store.set({ onRecord: null });
  await checkSameSheet(context);
}
