import {
  decidesRating,
  type Finding,
  isOpenError,
  isOpenWarning,
} from '../../../../shared/checks/finding.ts';
import { periodText } from '../../../../shared/period.ts';
import { canonicalText } from '../../../../shared/record/contract/canonicalText.ts';
import type { Me } from '../../../../shared/record/contract/signIn.ts';
import type { Report } from '../../../../shared/report.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { type Notice, noticeOfSheet } from '../../state/notice.ts';
import {
  type CheckedView,
  type IndicatorMatches,
  type OpenedReport,
  openIdentityQuestions,
} from '../../state/paneState.ts';
import { openQuestionsSentence } from '../identity/identitySentences.ts';
import { identityRefusals } from '../identity/words.ts';
import { councilInQuestion } from './confirmedCouncils.ts';
import { editedCells } from './editedCells.ts';
import {
  councilSentence,
  openComparatorsSentence,
  openErrorsSentence,
  openWarningsSentence,
} from './openFindingsSentences.ts';
import { checkedQuarter } from './sheetQuarter.ts';
import { signOffRefusals } from './words.ts';

/** At most this many edited cells are listed. */
const MOST_CELLS = 5;

/** Why a quarter is not sent, once the sheet has been read again; null where nothing stops it. */
export const signOffBlocker = (before: CheckedView | null, now: CheckedView, person: Me): Notice | null =>
  blockedByChange(before, now, person) ??
  blockedByMissingPart(now.open) ??
  blockedByCouncil(now.open, person) ??
  blockedByOtherSheet(now.open) ??
  blockedByFindings(now.assessment.findings) ??
  blockedByIdentity(now.open, person);

/** Nobody signs what they have not seen: what is sent must equal what the officer was shown. */
function blockedByChange(before: CheckedView | null, now: CheckedView, person: Me): Notice | null {
  if (!before) return noticeOfSheet('info', signOffRefusals.firstCheck);
  const edited = editedCells(before.open.report, now.open.report);
  const [was, is] = [before, now].map(view => canonicalText(checkedQuarter(view, person, idsAsUids(view))));
  const isSameBody = was === is;
  if (edited.length === 0 && isSameBody) return null;
  return noticeOfSheet('warning', changeSentence(before.open.report, now.open.report, edited));
}

/** The identity of the rows is left out of the comparison: it is checked on its own. */
const idsAsUids = ({ assessment }: CheckedView): IndicatorMatches['rows'] =>
  new Map(assessment.report.indicators.map(({ id }) => [id, { uid: id }]));

function changeSentence(before: Report, now: Report, edited: readonly string[]): string {
  const [was, is] = [periodText(before.period), periodText(now.period)];
  if (was !== is) return fill(signOffRefusals.headingsChanged, { was, now: is });
  if (edited.length === 0) return signOffRefusals.otherChanged;
  const others = edited.length > MOST_CELLS ? ' and others' : '';
  return fill(signOffRefusals.changed, { cells: edited.slice(0, MOST_CELLS).join(', ') + others });
}

/** A sheet that was ticked as a part would be missing from the quarter. */
function blockedByMissingPart({ missingParts, report }: OpenedReport): Notice | null {
  if (missingParts.length === 0) return null;
  const values = { sheets: missingParts.join(', '), period: periodText(report.period) };
  return noticeOfSheet('warning', fill(signOffRefusals.partsMissing, values));
}

/** No council's report goes into another council's record unasked. */
function blockedByCouncil(open: OpenedReport, person: Me): Notice | null {
  const named = councilInQuestion(open, person);
  return named === null ? null : noticeOfSheet('warning', councilSentence(named, person.council.name));
}

/** A sheet never replaces another one unasked. */
function blockedByOtherSheet({ replacesSheet, report }: OpenedReport): Notice | null {
  if (replacesSheet === null) return null;
  const values = { sheet: replacesSheet, period: periodText(report.period) };
  return noticeOfSheet('warning', fill(signOffRefusals.reportUnsaid, values));
}

function blockedByFindings(findings: readonly Finding[]): Notice | null {
  const errors = findings.filter(isOpenError).length;
  if (errors > 0) return noticeOfSheet('error', openErrorsSentence(errors));
  const warnings = findings.filter(isOpenWarning);
  if (warnings.length === 0) return null;
  const isComparators = warnings.every(each => decidesRating(each) && each.indicator !== '');
  const sentence = isComparators ? openComparatorsSentence : openWarningsSentence;
  return noticeOfSheet('warning', sentence(warnings.length));
}

/** Two indicators are never merged by a guess, nor one split: a person decides each match that is not certain. */
function blockedByIdentity({ indicatorMatches }: OpenedReport, { council }: Me): Notice | null {
  if (indicatorMatches?.council !== council.code)
    return noticeOfSheet('warning', identityRefusals.notMatched);
  const questions = openIdentityQuestions(indicatorMatches).length;
  return questions > 0 ? noticeOfSheet('warning', openQuestionsSentence(questions)) : null;
}
