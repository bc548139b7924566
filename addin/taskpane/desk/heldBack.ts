import { type Finding, isOpenError, isOpenWarning } from '../../../shared/checks/finding.ts';
import { periodText } from '../../../shared/quarter.ts';
import { canonicalText } from '../../../shared/record/canonicalText.ts';
import type { Me } from '../../../shared/record/contract.ts';
import type { Report } from '../../../shared/report.ts';
import { openErrorsWords, openWarningsWords } from '../findingWords.ts';
import { NOT_SETTLED, openQuestionsWords } from '../identityWords.ts';
import {
  type CheckedView,
  type Notice,
  type OpenReport,
  openQuestions,
  type Settlement,
} from '../paneState.ts';
import { editedCells } from './editedCells.ts';
import { quarterSeen } from './quarterSeen.ts';
import { said } from './said.ts';

/** What keeps a quarter from being sent, once the sheet was read again; null where nothing does. */
export const heldBack = (before: CheckedView | null, now: CheckedView, person: Me): Notice | null =>
  heldBySurprise(before, now, person) ??
  heldByFindings(now.assessment.findings) ??
  heldByIdentity(now.open, person);

/** Nobody signs what they have not seen: what would go on record is what it was when the officer looked. */
function heldBySurprise(before: CheckedView | null, now: CheckedView, person: Me): Notice | null {
  if (!before) {
    return said(
      'info',
      'The report was checked just now for the first time. Look at what was found, then sign off.',
    );
  }
  const edited = editedCells(before.open.report, now.open.report);
  const [was, is] = [before, now].map(view => canonicalText(quarterSeen(view, person, byTheirIds(view))));
  const isSameBody = was === is;
  if (edited.length === 0 && isSameBody) return null;
  return said(
    'warning',
    `Changed since the check: ${whatChanged(before.open.report, now.open.report, edited)}. The report has been checked again; look at what was found, then sign off.`,
  );
}

/** Which indicators the rows are is settled apart from what they say. */
const byTheirIds = ({ assessment }: CheckedView): Settlement['rows'] =>
  new Map(assessment.report.indicators.map(({ id }) => [id, { uid: id }]));

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

/** Two indicators are never joined by a guess, nor one made two: whoever signs says so of each that is not plain. */
function heldByIdentity({ settlement }: OpenReport, { council }: Me): Notice | null {
  if (settlement?.council !== council.code) return said('warning', NOT_SETTLED);
  const questions = openQuestions(settlement).length;
  return questions > 0 ? said('warning', openQuestionsWords(questions)) : null;
}
