import type {
  Comparison,
  Lock,
  Publication,
  Receipt,
  Revision,
  Submission,
} from '../../../../shared/record/contract.ts';
import { ended } from '../../../../shared/record/ended.ts';
import { quoted } from '../../../../shared/record/quoted.ts';
import { REASON_WORDS } from '../../../../shared/record/reasonWords.ts';
import { dayText } from '../../words/reportSummary.ts';

/** As many places as are named one by one. */
const MOST_NAMED = 5;

export const signedSentence = ({ rev, signed_by, signed_at }: Receipt): string =>
  `Revision ${rev}, signed off by ${signed_by} on ${dayText(signed_at)}.`;

export const correctionSentence = ({ correction }: Pick<Revision, 'correction'>): string =>
  correction
    ? `A correction: ${REASON_WORDS[correction.reason].toLowerCase()}. ${correction.explanation}`
    : '';

export const publishedSentence = ({ rev, published_by, published_at }: Publication): string =>
  `Revision ${rev} was published on ${dayText(published_at)} by ${published_by}.`;

export function lockedSentence({ period, by, at, reason }: Lock): string {
  const who = by ? ` by ${by}` : '';
  const when = at ? ` on ${dayText(at)}` : '';
  const why = reason ? `: ${reason.trim().replace(/[.\s]+$/, '')}` : '';
  return `${period} was locked${who}${when}${why}. Ask an administrator of the record to open it.`;
}

export function submissionSentence({ state, rev, returned, submitted_by, submitted_at }: Submission): string {
  const submitted = `submitted by ${submitted_by} on ${dayText(submitted_at)}`;
  switch (state) {
    case 'waiting':
      return `Waits for approval: ${submitted}.`;
    case 'approved':
      return `Approved as revision ${rev}: ${submitted}.`;
    case 'returned':
      return `${returned ? returnedWords(returned) : 'Sent back.'} It was ${submitted}.`;
    case 'overtaken':
      return `Overtaken, since another revision was signed off meanwhile: ${submitted}. Compare the sheet with that revision, then submit again.`;
  }
}

/** " 2017/18 Q1 and 2017/18 Q2 wait for your approval: …", after whatever was said before; "" for none. */
export function pendingApprovalsSentence(waiting: readonly Submission[]): string {
  const periods = [...new Set(waiting.map(({ period }) => period))];
  if (periods.length === 0) return '';
  const verb = periods.length === 1 ? 'waits' : 'wait';
  return ` ${ALL.format(periods)} ${verb} for your approval: read what was submitted on the record’s pages, or on the Sign off step of a workbook of that quarter.`;
}

const ALL = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Who may approve it, told to somebody who may not. */
export function approverSentence({ mine }: Submission, twoPeople: boolean): string {
  const where = 'They find it on the record’s pages and on the Sign off step.';
  if (!mine) return 'Somebody with the role of approver approves it or sends it back.';
  return twoPeople
    ? `You submitted it, and in your council another person approves it: any approver but you. ${where}`
    : `You submitted it, and an approver signs it off. ${where}`;
}

const returnedWords = ({ withdrawn, by, at, reason }: NonNullable<Submission['returned']>): string =>
  `${withdrawn ? 'Withdrawn' : 'Sent back'} by ${by} on ${dayText(at)}: ${ended(reason)}`;

/** "2017/18 Q3 (1, 4 and 9)", for each later quarter whose bases are outturns that a correction changed; "" for none. */
export function affectedQuartersSentence(touches: Comparison['touches']): string {
  const periods = [...new Set(touches.map(({ period }) => period))];
  if (periods.length === 0) return '';
  const each = periods.map(period => {
    const touched = touches.filter(other => other.period === period);
    const names = touched.map(({ lineNo, title }) => lineNo ?? quoted(title));
    return `${period} (${named([...new Set(names)])})`;
  });
  return `Later quarters on record rest on figures that changed: ${each.join(', ')}. Look at their bases, and correct them where needed.`;
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown;
}
