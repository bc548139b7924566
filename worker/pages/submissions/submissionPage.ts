import { html } from 'hono/html';
import type { QuarterChanges } from '../../../shared/record/compare/changesBetween.ts';
import { correctionReasonLabels } from '../../../shared/record/compare/words.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import type { Submission } from '../../../shared/record/contract/submissions.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { PageSession } from '../../identity/person.ts';
import type { Register } from '../../register/register.ts';
import { formatMoment } from '../frame/formats.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';
import { changesTable } from '../quarters/changesTable.ts';
import { quarterTable } from '../quarters/quarterTable.ts';
import { pageLabels, submissionPageSentences } from '../words.ts';
import { submissionActions } from './submissionActions.ts';

interface Shown {
  /** The name of its report, as people call it. */
  readonly report: string;
  readonly submission: Submission;
  readonly quarter: SignedQuarter;
  /** Null for the first sign-off of a quarter. */
  readonly changes: QuarterChanges | null;
  readonly register: Register;
  readonly isWorstFirst: boolean;
}

/** A submission for an approver to read, approve or send back. */
export function submissionPage(
  session: PageSession,
  { report, submission, quarter, changes, register, isWorstFirst }: Shown,
): Markup {
  const { correction, replaces: rev, submitted_by: name, submitted_at: at } = submission;
  const submitted = { rev, name, moment: formatMoment(at) };
  return pageLayout({
    title: fill(pageLabels.submission, { period: quarter.period }),
    session,
    main: html`<p>${pageLabels.report}: ${report}</p>
      <p>${fill(rev === 0 ? submissionPageSentences.firstSignOff : submissionPageSentences.correction, submitted)}</p>
      ${correction ? html`<p>${correctionReasonLabels[correction.reason]}: ${correction.explanation}</p>` : ''}
      <div class="panel">${submissionActions(session, submission)}</div>
      ${changes ? changesTable(changes, { heading: pageLabels.changes, before: pageLabels.onRecord, after: pageLabels.asSubmitted }) : ''}
      ${quarterTable(quarter, { register, isWorstFirst, historyOf: null })}`,
  });
}
