import type { Column } from '../../../../shared/report.ts';
import {
  type ConfirmedColumns,
  columnAnswer,
  layoutKey,
} from '../../../../shared/sheet/headings/confirmedColumns.ts';
import { pointedHeadings } from '../../../../shared/sheet/headings/pointedHeadings.ts';
import { plainNotice } from '../../state/notice.ts';
import { type HeadingsPointed, seenView } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { findReport } from './findReport.ts';
import { rememberColumns } from './layoutsMemory.ts';
import { checkProgressLabels, columnRefusals } from './words.ts';

/** What the columns of a sheet are, by position, counted from 0. */
export type NamedColumns = Readonly<Partial<Record<Column, number>>>;

const pointingOf = ({ store }: ActionContext): HeadingsPointed | null => {
  const { view } = store.get();
  return view.state === 'no-report' ? view.pointing : null;
};

/** The person has selected the rows of headings, or a cell in them: the pane shows the headings and asks what they are. */
export function pointAtHeadings(context: ActionContext) {
  return runAction(context, checkProgressLabels.reread, async () => {
    const { selected, view } = context.store.get();
    const pointing = pointingOf(context);
    if (pointing === null || view.state !== 'no-report') return null;
    if (selected?.sheet !== pointing.sheet.id) return plainNotice('warning', columnRefusals.nothingSelected);
    const sheets = await context.workbook.readSheets();
    const cells = sheets.find(({ id }) => id === pointing.sheet.id)?.cells;
    const layout =
      cells === undefined ? null : pointedHeadings(cells, { row: selected.cell.row, rows: selected.rows });
    if (layout === null) return plainNotice('warning', columnRefusals.noHeadingsInRow);
    context.store.set({ view: { ...view, pointing: { ...pointing, layout } } });
    return null;
  });
}

/**
 * The person has said what the columns are. The workbook remembers them by their headings' meaning, so that the next
 * quarter's sheet of the same layout is read without asking.
 */
export function nameColumns(context: ActionContext, columns: NamedColumns) {
  return runAction(context, checkProgressLabels.reread, async () => {
    const pointing = pointingOf(context);
    if (pointing === null || pointing.layout === null) return null;
    const { layout } = pointing;
    const answers = Object.entries(columns).map(([column, position]) => [
      column,
      columnAnswer(layout, position),
    ]);
    await rememberColumns(
      context.workbook,
      layoutKey(layout),
      Object.fromEntries(answers) as ConfirmedColumns,
    );
    const found = await findReport(context, pointing.sheet.id);
    context.store.set({ view: found.ok ? seenView(found.open) : found.view });
    return null;
  });
}
