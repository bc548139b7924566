import { type Finding, isOpenError, isOpenWarning } from '../../../shared/checks/finding.ts';
import { periodText } from '../../../shared/quarter.ts';
import { canonicalText } from '../../../shared/record/canonicalText.ts';
import type { Me } from '../../../shared/record/contract.ts';
import type { Report } from '../../../shared/report.ts';
import { openErrorsWords, openWarningsWords } from '../findingWords.ts';
import type { CheckedView, Notice } from '../paneState.ts';
import { editedCells } from './editedCells.ts';
import { quarterSeen } from './quarterSeen.ts';
import { said } from './said.ts';

/** What keeps a quarter from being sent, once the sheet was read again; null where nothing does. */
export const heldBack = (before: CheckedView | null, now: CheckedView, person: Me): Notice | null =>
  heldBySurprise(before, now, person) ?? heldByFindings(now.assessment.findings);

/** Nobody signs what they have not seen: what would go on record is what it was when the officer looked. */
function heldBySurprise(before: CheckedView | null, now: CheckedView, person: Me): Notice | null {
  if (!before) {
    return said(
      'info',
      'The report was checked just now for the first time. Look at what was found, then sign off.',
    );
  }
  const edited = editedCells(before.open.report, now.open.report);
  const isSameBody = canonicalText(quarterSeen(before, person)) === canonicalText(quarterSeen(now, person));
  if (edited.length === 0 && isSameBody) return null;
  return said(
    'warning',
    `Changed since the check: ${whatChanged(before.open.report, now.open.report, edited)}. The report has been checked again; look at what was found, then sign off.`,
  );
}

function whatChanged(before: Report, now: Report, edited: readonly string[]): string {
  const [was, is] = [periodText(before.period), periodText(now.period)];
  if (was !== is) return `the headings say ${is}, and said ${was}`;
  if (edited.length === 0) return 'a section, the sheet’s name or a decision';
  return edited.slice(0, 5).join(', ') + (edited.length > 5 ? ' and others' : '');
}

function heldByFindings(findings: readonly Finding[]): Notice | null {
  const errors = findings.filter(isOpenError).length;
  if (errors > 0) return said('error', openErrorsWords(errors));
  const warnings = findings.filter(isOpenWarning).length;
  return warnings > 0 ? said('warning', openWarningsWords(warnings)) : null;
}
