import { html } from 'hono/html';
import { periodFromCode, periodSlug, periodText } from '../../../shared/quarter.ts';
import type { PageSession } from '../../identity/person.ts';
import type { ListedQuarter } from '../../store/pageStore.ts';
import type { SubmissionRow } from '../../store/submissionStore.ts';
import { indicatorsAddress, reportAddress, submissionAddress } from '../frame/addresses.ts';
import { formatMoment } from '../frame/formats.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';

/** What waits for approval, and every quarter on record, the latest first. */
export const quartersPage = (
  session: PageSession,
  quarters: readonly ListedQuarter[],
  waiting: readonly SubmissionRow[],
): Markup =>
  pageLayout({
    title: 'Quarters on record',
    session,
    main: html`<p><a href="${indicatorsAddress(session.person.council.code)}">Indicators and their histories</a></p>
      ${waitingList(session.person.council.code, waiting)}
      <h2 id="quarters">Signed off</h2>
      ${quarters.length === 0 ? html`<p>Nothing is signed off yet. Sign off a quarter from its workbook, and it is listed here.</p>` : table(session.person.council.code, quarters)}`,
  });

/** Nothing where nothing waits but a sentence that says so. */
export const waitingList = (council: string, waiting: readonly SubmissionRow[]): Markup => html`
      <h2>Waits for approval</h2>
      ${waiting.length === 0 ? html`<p>Nothing waits for approval.</p>` : html`<ul>${waiting.map(row => waitingItem(council, row))}</ul>`}`;

const waitingItem = (council: string, row: SubmissionRow): Markup => {
  const period = periodFromCode(row.period);
  const what = row.replaces === 0 ? 'first sign-off' : `correction of revision ${row.replaces}`;
  return html`<li><a href="${submissionAddress(council, periodSlug(period), row.id)}">${periodText(period)}, ${what}</a>,
          submitted by ${row.submittedByName} on ${formatMoment(row.submittedAt)}</li>`;
};

const table = (
  council: string,
  quarters: readonly ListedQuarter[],
): Markup => html`<div class="scroll" role="region" aria-labelledby="quarters" tabindex="0"><table>
        <thead><tr><th scope="col">Period</th><th scope="col">Stands</th><th scope="col">Published</th><th scope="col">Locked</th></tr></thead>
        <tbody>${quarters.map(row => quarterRow(council, row))}</tbody>
      </table></div>`;

function quarterRow(council: string, { period: code, rev, published, locked }: ListedQuarter): Markup {
  const period = periodFromCode(code);
  return html`<tr>
          <th scope="row"><a href="${reportAddress(council, periodSlug(period))}">${periodText(period)}</a></th>
          <td>Revision ${rev}</td>
          <td>${published === null ? 'Not published' : `Revision ${published}`}</td>
          <td>${locked ? 'Locked' : 'Open'}</td>
        </tr>`;
}
