import { type Finding, isOpenError, isOpenWarning } from '../../../../shared/checks/finding.ts';
import { periodText } from '../../../../shared/quarter.ts';
import { canonicalText } from '../../../../shared/record/canonicalText.ts';
import type { Me } from '../../../../shared/record/contract.ts';
import type { Report } from '../../../../shared/report.ts';
import { plainNotice } from '../../state/notice.ts';
import {
  type CheckedView,
  type IndicatorMatches,
  type Notice,
  type OpenedReport,
  openIdentityQuestions,
} from '../../state/paneState.ts';
import { NOT_MATCHED, openQuestionsSentence } from '../identity/identitySentences.ts';
import { checkedQuarter } from './checkedQuarter.ts';
import { editedCells } from './editedCells.ts';
import { openErrorsSentence, openWarningsSentence } from './openFindingsSentences.ts';

/** What keeps a quarter from being sent, once the sheet was read again; null where nothing does. */
export const signOffBlocker = (before: CheckedView | null, now: CheckedView, person: Me): Notice | null =>
  blockedByChange(before, now, person) ??
  blockedByFindings(now.assessment.findings) ??
  blockedByIdentity(now.open, person);

/** Nobody signs what they have not seen: what would go on record is what it was when the officer looked. */
function blockedByChange(before: CheckedView | null, now: CheckedView, person: Me): Notice | null {
  if (!before) {
    return plainNotice(
      'info',
      'The report was checked just now for the first time. Look at what was found, then sign off.',
    );
  }
  const edited = editedCells(before.open.report, now.open.report);
  const [was, is] = [before, now].map(view => canonicalText(checkedQuarter(view, person, idsAsUids(view))));
  const isSameBody = was === is;
  if (edited.length === 0 && isSameBody) return null;
  return plainNotice(
    'warning',
    `Changed since the check: ${whatChanged(before.open.report, now.open.report, edited)}. The report has been checked again; look at what was found, then sign off.`,
  );
}

/** Which indicators the rows are is settled apart from what they say. */
const idsAsUids = ({ assessment }: CheckedView): IndicatorMatches['rows'] =>
  new Map(assessment.report.indicators.map(({ id }) => [id, { uid: id }]));

function whatChanged(before: Report, now: Report, edited: readonly string[]): string {
  const [was, is] = [periodText(before.period), periodText(now.period)];
  if (was !== is) return `the headings say ${is}, and said ${was}`;
  if (edited.length === 0) return 'a section, the sheet’s name or a decision';
  return edited.slice(0, 5).join(', ') + (edited.length > 5 ? ' and others' : '');
}

function blockedByFindings(findings: readonly Finding[]): Notice | null {
  const errors = findings.filter(isOpenError).length;
  if (errors > 0) return plainNotice('error', openErrorsSentence(errors));
  const warnings = findings.filter(isOpenWarning).length;
  return warnings > 0 ? plainNotice('warning', openWarningsSentence(warnings)) : null;
}

/** Two indicators are never joined by a guess, nor one made two: whoever signs says so of each that is not plain. */
function blockedByIdentity({ indicatorMatches }: OpenedReport, { council }: Me): Notice | null {
  if (indicatorMatches?.council !== council.code) return plainNotice('warning', NOT_MATCHED);
  const questions = openIdentityQuestions(indicatorMatches).length;
  return questions > 0 ? plainNotice('warning', openQuestionsSentence(questions)) : null;
}
