import type { ElsewhereOutturn } from '../../../../shared/checks/check.ts';
import type { SignOffState } from '../../../../shared/record/contract/signOffState.ts';
import { type OpenedReport, rowIdOf } from '../../state/paneState.ts';

/** What the council's other reports of the period have on record for rows of this one; none where nothing was read. */
export function outturnsElsewhere(
  matches: Pick<OpenedReport, 'indicatorMatches'>,
  state: SignOffState | null,
): ElsewhereOutturn[] {
  const names = new Map((state?.reports ?? []).map(({ report, name }) => [report, name]));
  return (state?.elsewhere ?? []).flatMap(({ report, uid, performance }) => {
    const indicator = rowIdOf(matches, uid);
    return indicator === null ? [] : [{ report: names.get(report) ?? report, indicator, performance }];
  });
}
