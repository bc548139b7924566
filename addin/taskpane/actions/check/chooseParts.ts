import { openedReport, type SheetName, seenView } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { checkFound } from './checkReport.ts';
import { findReport } from './findReport.ts';
import { rememberParts } from './partsMemory.ts';
import { checkProgressLabels } from './words.ts';

/** The sheets of one period that a person ticked as one report: one makes the open sheet a report by itself. */
export function chooseParts(context: ActionContext, ticked: readonly SheetName[]) {
  return runAction(context, checkProgressLabels.reread, async () => {
    const { view } = context.store.get();
    const open = openedReport(context.store.get());
    if (!open) return null;
    await rememberParts(context.workbook, ticked, [...open.parts, ...open.copies]);
    const stays = ticked.some(({ id }) => id === open.sheet.id) ? open.sheet : ticked[0];
    const found = await findReport(context, (stays ?? open.sheet).id);
    if (found.ok && view.state === 'checked') await checkFound(context, found.open);
    else context.store.set({ view: found.ok ? seenView(found.open) : found.view });
    return null;
  });
}
