import { html } from 'hono/html';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import type { Submission } from '../../../shared/record/contract/submissions.ts';
import { mayApprove, mayReturn } from '../../../shared/record/review/submissionRights.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { PageSession } from '../../identity/person.ts';
import { slugIn, submissionAddress } from '../frame/addresses.ts';
import { formatMoment } from '../frame/formats.ts';
import { formTokenField, type Markup } from '../frame/layout.ts';
import { pageLabels, submissionPageSentences } from '../words.ts';

/** The outcome of a submission; or, while it waits, the forms that the reader may use and who else may act. */
export function submissionActions(session: PageSession, submission: Submission): Markup {
  const { council } = session.person;
  const { state, rev, returned, mine } = submission;
  const slug = slugIn(submission);
  if (state === 'approved') {
    return html`<p>${fill(submissionPageSentences.approved, { rev: rev ?? 0 })} <a href="${addresses.reportPage(council.code, submission.report, slug)}">${pageLabels.readQuarter}</a></p>`;
  }
  if (returned) {
    const { withdrawn, sentBack, changeAndSubmit, notApprovable } = submissionPageSentences;
    const by = { name: returned.by, moment: formatMoment(returned.at) };
    return html`<p>${fill(returned.withdrawn ? withdrawn : sentBack, by)} ${returned.reason}</p><p>${mine ? changeAndSubmit : notApprovable}</p>`;
  }
  if (state === 'overtaken') {
    return html`<p>${submissionPageSentences.superseded}</p>`;
  }
  return html`${approving(session, submission)}${returning(session, submission)}`;
}

function approving({ person, formToken }: PageSession, submission: Submission): Markup {
  const { roles, council } = person;
  const { mine, period, replaces } = submission;
  if (!mayApprove({ roles, twoPeople: council.twoPeople }, mine)) {
    return mine
      ? html`<p>${council.twoPeople ? submissionPageSentences.needsSecondPerson : submissionPageSentences.needsApprover}</p>`
      : html`<p>${submissionPageSentences.readOnly}</p>`;
  }
  return html`<form method="post" action="${addressOf(person.council.code, submission)}/approval">
          <p>${fill(submissionPageSentences.approving, { period, rev: replaces + 1 })}</p>
          <p>${formTokenField(formToken)}<button>${fill(pageLabels.approve, { period })}</button></p>
        </form>`;
}

function returning({ person, formToken }: PageSession, submission: Submission): Markup {
  const { mine } = submission;
  if (!mayReturn(person, mine)) return html``;
  return html`<form method="post" action="${addressOf(person.council.code, submission)}/return">
          <p><label for="reason">${mine ? pageLabels.whyWithdraw : pageLabels.whatMustChange}</label>
          <textarea id="reason" name="reason" rows="3" maxlength="2000" required></textarea></p>
          <p>${formTokenField(formToken)}<button class="second">${mine ? pageLabels.withdraw : pageLabels.sendBack}</button></p>
        </form>`;
}

const addressOf = (council: string, submission: Submission): string =>
  submissionAddress(council, submission.report, slugIn(submission), submission.id);
