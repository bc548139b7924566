import { html } from 'hono/html';
import { periodFromCode, periodSlug, periodText } from '../../shared/quarter.ts';
import type { QuarterChanges } from '../../shared/record/changes.ts';
import type { SignedQuarter } from '../../shared/record/revision.ts';
import { submissionShown } from '../routes/submissionShown.ts';
import type { SubmissionRow } from '../store/submissionStore.ts';
import { reportAddress, submissionAddress } from './addresses.ts';
import { changesTable } from './changesTable.ts';
import { formToken, layout, type Markup } from './layout.ts';
import { quarterTable } from './quarterTable.ts';
import type { Visit } from './session.ts';
import { momentWords, REASON_WORDS } from './words.ts';

interface Shown {
  readonly row: SubmissionRow;
  readonly quarter: SignedQuarter;
  /** Null for the first sign-off of a quarter. */
  readonly changes: QuarterChanges | null;
}

/** What an approver reads, and approves. */
export function submissionPage(visit: Visit, { row, quarter, changes }: Shown): Markup {
  const { correction, replaces, submittedByName, submittedAt } = {
    ...row,
    ...submissionShown(quarter.council, row),
  };
  const what = replaces === 0 ? 'First sign-off of the quarter' : `Correction of revision ${replaces}`;
  return layout({
    title: `${quarter.period}: submitted for approval`,
    visit,
    main: html`<p>${what}, submitted by ${submittedByName} on ${momentWords(submittedAt)}.</p>
      ${correction ? html`<p>${REASON_WORDS[correction.reason]}: ${correction.explanation}</p>` : ''}
      <div class="panel">${approveForm(visit, row)}</div>
      ${changes ? changesTable(changes) : ''}
      ${quarterTable(quarter)}`,
  });
}

function approveForm({ person, form }: Visit, row: SubmissionRow): Markup {
  const { council, roles, oid } = person;
  const { state, rev } = submissionShown(council.code, row);
  const slug = periodSlug(periodFromCode(row.period));
  if (state === 'approved') {
    return html`<p>Approved as revision ${rev}. <a href="${reportAddress(council.code, slug)}">Read the quarter as it stands</a></p>`;
  }
  if (state === 'overtaken') {
    return html`<p>Another revision was signed meanwhile, so this can no longer be approved. Ask its author to submit it again.</p>`;
  }
  if (!roles.includes('approver')) return html`<p>It waits for an approver. Your role reads it.</p>`;
  if (council.twoPeople && row.submittedBy === oid) {
    return html`<p>You submitted this yourself, and your council wants a second person. Ask another approver.</p>`;
  }
  const period = periodText(periodFromCode(row.period));
  return html`<form method="post" action="${submissionAddress(council.code, slug, row.id)}/approval">
          <p>By approving you sign off ${period} as revision ${row.replaces + 1}, in your name, for good.</p>
          <p>${formToken(form)}<button>Approve ${period}</button></p>
        </form>`;
}
