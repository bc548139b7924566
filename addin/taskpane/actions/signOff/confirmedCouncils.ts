import type { Me } from '../../../../shared/record/contract/signIn.ts';
import { sheetsOf } from '../../../../shared/report.ts';
import { otherCouncilNamed } from '../../../../shared/sheet/councils/otherCouncil.ts';
import { type OpenedReport, openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { keepCouncils } from './confirmedCouncilsMemory.ts';
import { signOffProgressLabels } from './words.ts';

/** The other council that the report names; null where it names none, or a person has confirmed whose it is. */
export function councilInQuestion(
  { report, confirmedCouncils }: Pick<OpenedReport, 'report' | 'confirmedCouncils'>,
  { council }: Pick<Me, 'council'>,
): string | null {
  const named =
    sheetsOf(report)
      .map(sheet => otherCouncilNamed(sheet, council.name))
      .find(other => other !== null) ?? null;
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
    await keepCouncils(context.workbook, confirmedCouncils);
    context.store.set({ view: { ...view, open: { ...open, confirmedCouncils } } });
    return null;
  });
}
