import { correctionReasonLabels } from '../../../../shared/record/compare/words.ts';
import type { Comparison } from '../../../../shared/record/contract/comparison.ts';
import type { Lock } from '../../../../shared/record/contract/locks.ts';
import type {
  Publication,
  Receipt,
  Revision,
  VoidingRevision,
} from '../../../../shared/record/contract/reports.ts';
import type { Submission } from '../../../../shared/record/contract/submissions.ts';
import { endWithFullStop } from '../../../../shared/words/endWithFullStop.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { quoted } from '../../../../shared/words/quoted.ts';
import { dayText } from '../../words/reportSummary.ts';
import { approverSentences, paneRecordRefusals, paneRecordSentences, submissionSentences } from './words.ts';

/** As many indicators as are named one by one. */
const MOST_NAMED = 5;

const ALL = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a person wrote, for a template that has its own full stop. */
const withoutStop = (text: string): string => endWithFullStop(text).slice(0, -1);

export const signedSentence = ({ rev, signed_by, signed_at }: Receipt): string =>
  fill(paneRecordSentences.signed, { rev, by: signed_by, day: dayText(signed_at) });

/** Who voided the revision before this one, when and why. */
export const voidedSentence = ({ rev, voidReason, signed_by, signed_at }: VoidingRevision): string =>
  fill(paneRecordSentences.voided, {
    rev: rev - 1,
    by: signed_by,
    day: dayText(signed_at),
    reason: withoutStop(voidReason),
  });

/** "" for a first sign-off. */
export const correctionSentence = ({ correction }: Pick<Revision, 'correction'>): string =>
  correction
    ? fill(paneRecordSentences.correction, {
        reason: correctionReasonLabels[correction.reason].toLowerCase(),
        explanation: withoutStop(correction.explanation),
      })
    : '';

export const publishedSentence = ({ rev, published_by: by, published_at, open_from }: Publication): string =>
  open_from === null
    ? fill(paneRecordSentences.published, { rev, by, day: dayText(published_at) })
    : fill(paneRecordSentences.opens, { rev, by, day: dayText(published_at), from: dayText(open_from) });

export function lockedSentence({ period, by, at, reason }: Lock): string {
  const who = by ? ` by ${by}` : '';
  const when = at ? ` on ${dayText(at)}` : '';
  const why = reason ? `: ${withoutStop(reason)}` : '';
  return fill(paneRecordRefusals.locked, { period, details: `${who}${when}${why}` });
}

export function submissionSentence({ state, rev, returned, submitted_by, submitted_at }: Submission): string {
  const submitted = { by: submitted_by, day: dayText(submitted_at) };
  switch (state) {
    case 'waiting':
      return fill(submissionSentences.waiting, submitted);
    case 'approved':
      return fill(submissionSentences.approved, { ...submitted, rev: rev ?? '' });
    case 'returned': {
      if (!returned) return fill(submissionSentences.returned, submitted);
      const { withdrawn, by, at, reason } = returned;
      return fill(withdrawn ? submissionSentences.withdrawn : submissionSentences.sentBack, {
        ...submitted,
        returnedBy: by,
        returnedOn: dayText(at),
        reason: withoutStop(reason),
      });
    }
    case 'overtaken':
      return fill(submissionSentences.superseded, submitted);
  }
}

/** The quarters that wait for this person's approval; "" for none. */
export function pendingApprovalsSentence(waiting: readonly Submission[]): string {
  const periods = [...new Set(waiting.map(({ period }) => period))];
  if (periods.length === 0) return '';
  const values = { periods: ALL.format(periods), count: periods.length };
  return fill(paneRecordSentences.pendingApprovals, values);
}

/** Who can approve it, said to a person who cannot. */
export function approverSentence({ mine }: Submission, twoPeople: boolean): string {
  if (!mine) return approverSentences.anyApprover;
  return `${twoPeople ? approverSentences.ownOfTwo : approverSentences.own} ${approverSentences.where}`;
}

/** Names each later quarter that is compared with a corrected outturn, as "2017/18 Q3 (1, 4 and 9)"; "" for none. */
export function affectedQuartersSentence(affected: Comparison['touches']): string {
  const periods = [...new Set(affected.map(({ period }) => period))];
  if (periods.length === 0) return '';
  const each = periods.map(period => {
    const rows = affected.filter(other => other.period === period);
    const names = rows.map(({ lineNo, title }) => lineNo ?? quoted(title));
    return `${period} (${named([...new Set(names)])})`;
  });
  return fill(paneRecordSentences.affectedQuarters, { quarters: each.join(', ') });
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown;
}
