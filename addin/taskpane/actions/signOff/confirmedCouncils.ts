import { z } from 'zod';
import type { Me } from '../../../../shared/record/contract/signIn.ts';
import { otherCouncilNamed } from '../../../../shared/sheet/councils/otherCouncil.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';
import { type OpenedReport, openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { signOffProgressLabels } from './words.ts';

const KEY = 'councils';

/** A person said that a report that names another council belongs to theirs, as after a merger. */
const ConfirmedCouncil = z.object({
  /** The ONS code of the council that it belongs to. */
  code: z.string(),
  /** The council as the sheet names it. */
  named: z.string(),
});
export type ConfirmedCouncil = z.infer<typeof ConfirmedCouncil>;

export async function recallCouncils(workbook: OpenWorkbook): Promise<readonly ConfirmedCouncil[]> {
  const kept = await workbook.recall(KEY);
  return Array.isArray(kept) ? kept.flatMap(entry => ConfirmedCouncil.safeParse(entry).data ?? []) : [];
}

/** The other council that the report names; null where it names none, or a person has confirmed whose it is. */
export function councilInQuestion(
  { report, confirmedCouncils }: Pick<OpenedReport, 'report' | 'confirmedCouncils'>,
  { council }: Pick<Me, 'council'>,
): string | null {
  const named = otherCouncilNamed(report, council.name);
  const isConfirmed = confirmedCouncils.some(other => other.code === council.code && other.named === named);
  return isConfirmed ? null : named;
}

/** Asked once for each workbook and name: the report belongs to the council of the person who is signed in. */
export function confirmCouncil(context: ActionContext) {
  return runAction(context, signOffProgressLabels.council, async () => {
    const { view } = context.store.get();
    const person = context.record.person();
    const open = openedReport(context.store.get());
    const named = open && person && councilInQuestion(open, person);
    if (!named || (view.state !== 'seen' && view.state !== 'checked')) return null;
    const confirmedCouncils = [...open.confirmedCouncils, { code: person.council.code, named }];
    await context.workbook.remember(
      KEY,
      confirmedCouncils.map(entry => ({ ...entry })),
    );
    context.store.set({ view: { ...view, open: { ...open, confirmedCouncils } } });
    return null;
  });
}
