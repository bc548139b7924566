import type { Column } from '../../../../shared/report.ts';
import {
  type AnswerableLayout,
  columnAnswer,
  layoutKey,
} from '../../../../shared/sheet/headings/confirmedColumns.ts';
import { partAt } from '../../../../shared/sheet/parts/joinReports.ts';
import { plainNotice } from '../../state/notice.ts';
import { openedReport, type PaneState, type SheetName, seenView } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { checkSameSheet } from './checkReport.ts';
import { findReport } from './findReport.ts';
import { rememberColumns } from './layoutsMemory.ts';
import { checkProgressLabels, columnRefusals } from './words.ts';

/**
 * A person says which column of the sheet is which, or that it has none (null). The workbook remembers what the column's
 * heading means, not its letter: in the next quarter it is found by that. `sheet` names the sheet, where the report is on
 * several.
 */
export function confirmColumn(
  context: ActionContext,
  column: Column,
  position: number | null,
  sheet?: string,
) {
  return runAction(context, checkProgressLabels.reread, async () => {
    const { view } = context.store.get();
    const asked = sheetInQuestion(context.store.get(), sheet);
    if (!asked) return null;
    const answer = position === null ? null : columnAnswer(asked.layout, position);
    if (answer === null && position !== null) return plainNotice('warning', columnRefusals.noHeading);
    await rememberColumns(context.workbook, layoutKey(asked.layout), { [column]: answer });
    if (view.state === 'checked') {
      await checkSameSheet(context);
      return null;
    }
    const found = await findReport(context, asked.sheet.id);
    context.store.set({
      view: found.ok ? seenView(found.open) : found.view,
    });
    return null;
  });
}

function sheetInQuestion(
  state: PaneState,
  named: string | undefined,
): { readonly sheet: SheetName; readonly layout: AnswerableLayout } | null {
  const open = openedReport(state);
  if (open) {
    const sheet = open.parts.find(({ name }) => name === named) ?? open.sheet;
    return { sheet, layout: partAt(open.report, { sheet: sheet.name }).layout };
  }
  return (state.view.state === 'no-report' && state.view.question) || null;
}
