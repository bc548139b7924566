import { html } from 'hono/html';
import type { QuarterChanges } from '../../../shared/record/compare/changesBetween.ts';
import { correctionReasonLabels } from '../../../shared/record/compare/words.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import type { Submission } from '../../../shared/record/contract/submissions.ts';
import type { PageSession } from '../../identity/person.ts';
import type { Register } from '../../register/register.ts';
import { formatMoment } from '../frame/formats.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';
import { changesTable } from '../quarters/changesTable.ts';
import { quarterTable } from '../quarters/quarterTable.ts';
import { submissionActions } from './submissionActions.ts';

interface Shown {
  readonly submission: Submission;
  readonly quarter: SignedQuarter;
  /** Null for the first sign-off of a quarter. */
  readonly changes: QuarterChanges | null;
  readonly register: Register;
}

/** What an approver reads, and approves or sends back. */
export function submissionPage(
  session: PageSession,
  { submission, quarter, changes, register }: Shown,
): Markup {
  const { correction, replaces, submitted_by: by, submitted_at: at } = submission;
  const what = replaces === 0 ? 'First sign-off of the quarter' : `Correction of revision ${replaces}`;
  return pageLayout({
    title: `${quarter.period}: submitted for approval`,
    session,
    main: html`<p>${what}, submitted by ${by} on ${formatMoment(at)}.</p>
      ${correction ? html`<p>${correctionReasonLabels[correction.reason]}: ${correction.explanation}</p>` : ''}
      <div class="panel">${submissionActions(session, submission)}</div>
      ${changes ? changesTable(changes, { heading: 'What changes', before: 'As it stands', after: 'As submitted' }) : ''}
      ${quarterTable(quarter, register)}`,
  });
}
