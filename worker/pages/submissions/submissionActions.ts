import { html } from 'hono/html';
import { parsePeriod, periodSlug } from '../../../shared/quarter.ts';
import type { Submission } from '../../../shared/record/contract/submissions.ts';
import { mayApprove, mayReturn } from '../../../shared/record/review/submissionRights.ts';
import type { PageSession } from '../../identity/person.ts';
import { reportAddress, submissionAddress } from '../frame/addresses.ts';
import { formatMoment } from '../frame/formats.ts';
import { formTokenField, type Markup } from '../frame/layout.ts';

/** How it was settled; or, while it waits, who may settle it, and the forms for whoever reads it and may. */
export function submissionActions(session: PageSession, submission: Submission): Markup {
  const { council } = session.person;
  const { state, rev, returned, mine } = submission;
  const slug = slugOf(submission);
  if (state === 'approved') {
    return html`<p>Approved as revision ${rev}. <a href="${reportAddress(council.code, slug)}">Read the quarter as it stands</a></p>`;
  }
  if (returned) {
    const what = returned.withdrawn ? 'Withdrawn' : 'Sent back';
    const next = mine ? 'Change it in the workbook, then submit it again.' : 'It can no longer be approved.';
    return html`<p>${what} by ${returned.by} on ${formatMoment(returned.at)}: ${returned.reason}</p><p>${next}</p>`;
  }
  if (state === 'overtaken') {
    return html`<p>Another revision was signed meanwhile, so this can no longer be approved. Ask its author to submit it again.</p>`;
  }
  return html`${approving(session, submission)}${returning(session, submission)}`;
}

function approving({ person, formToken }: PageSession, submission: Submission): Markup {
  const { roles, council } = person;
  const { mine, period, replaces } = submission;
  if (!mayApprove({ roles, twoPeople: council.twoPeople }, mine)) {
    return mine
      ? html`<p>You submitted this, and ${council.twoPeople ? 'your council wants a second person' : 'your role submits'}. Ask an approver, who finds it on these pages and on the Sign off step of the workbook.</p>`
      : html`<p>It waits for an approver. Your role reads it.</p>`;
  }
  return html`<form method="post" action="${addressOf(person.council.code, submission)}/approval">
          <p>By approving you sign off ${period} as revision ${replaces + 1}, in your name, for good.</p>
          <p>${formTokenField(formToken)}<button>Approve ${period}</button></p>
        </form>`;
}

function returning({ person, formToken }: PageSession, submission: Submission): Markup {
  const { mine } = submission;
  if (!mayReturn(person, mine)) return html``;
  return html`<form method="post" action="${addressOf(person.council.code, submission)}/return">
          <p><label for="reason">${mine ? 'Why you withdraw it' : 'What is to be changed'}</label>
          <textarea id="reason" name="reason" rows="3" maxlength="2000" required></textarea></p>
          <p>${formTokenField(formToken)}<button class="second">${mine ? 'Withdraw it' : 'Send it back'}</button></p>
        </form>`;
}

const addressOf = (council: string, submission: Submission): string =>
  submissionAddress(council, slugOf(submission), submission.id);

function slugOf({ period: text }: Submission): string {
  const period = parsePeriod(text);
  if (!period) throw new Error('A submission has no period.');
  return periodSlug(period);
}
