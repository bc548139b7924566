import { html } from 'hono/html';
import { periodFromCode, periodSlug, periodText } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { PageSession } from '../../identity/person.ts';
import type { NamedReportRow } from '../../store/namedReportStore.ts';
import type { ListedQuarter } from '../../store/pageStore.ts';
import type { SubmissionRow } from '../../store/submissionStore.ts';
import { indicatorsAddress, overviewAddress, submissionAddress } from '../frame/addresses.ts';
import { formatMoment } from '../frame/formats.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';
import { pageLabels, pageSentences } from '../words.ts';

interface Listed {
  readonly quarters: readonly ListedQuarter[];
  readonly waiting: readonly SubmissionRow[];
  readonly reports: readonly NamedReportRow[];
}

/** The submissions that wait for approval, and every quarter on record, latest first. */
export const quartersPage = (session: PageSession, { quarters, waiting, reports }: Listed): Markup =>
  pageLayout({
    title: pageLabels.quarters,
    session,
    main: html`<p><a href="${indicatorsAddress(session.person.council.code)}">${pageLabels.indicatorHistories}</a></p>
      ${overviewLinks(session.person.council.code, quarters, reports)}
      ${waitingList(session.person.council.code, waiting, reports)}
      <h2 id="quarters">${pageLabels.signedOff}</h2>
      ${quarters.length === 0 ? html`<p>${pageSentences.nothingSignedOff}</p>` : table(session.person.council.code, quarters, reports)}`,
  });

/** To each report's indicators over time. */
const overviewLinks = (
  council: string,
  quarters: readonly ListedQuarter[],
  reports: readonly NamedReportRow[],
): Markup =>
  html`${[...new Set(quarters.map(({ report }) => report))].map(
    report =>
      html`<p><a href="${overviewAddress(council, report)}">${fill(pageLabels.overview, { report: reportName(reports, report) })}</a></p>`,
  )}`;

/** The submissions that wait, or a sentence that there are none. */
export const waitingList = (
  council: string,
  waiting: readonly SubmissionRow[],
  reports: readonly NamedReportRow[],
): Markup => html`
      <h2>${pageLabels.waiting}</h2>
      ${waiting.length === 0 ? html`<p>${pageSentences.nothingWaiting}</p>` : html`<ul>${waiting.map(row => waitingItem(council, row, reports))}</ul>`}`;

const waitingItem = (council: string, row: SubmissionRow, reports: readonly NamedReportRow[]): Markup => {
  const period = periodFromCode(row.period);
  const named = { period: periodText(period), rev: row.replaces };
  const submitted = { name: row.submittedByName, moment: formatMoment(row.submittedAt) };
  return html`<li><a href="${submissionAddress(council, row.report, periodSlug(period), row.id)}">${fill(row.replaces === 0 ? pageLabels.firstSignOff : pageLabels.correctionOf, named)}</a>.
          ${reportName(reports, row.report)}. ${fill(pageSentences.submittedBy, submitted)}</li>`;
};

/** The name of a report, as people call it. */
export const reportName = (reports: readonly NamedReportRow[], report: string): string =>
  reports.find(({ slug }) => slug === report)?.name ?? report;

const COLUMNS = [
  pageLabels.period,
  pageLabels.report,
  pageLabels.latest,
  pageLabels.published,
  pageLabels.lock,
];
const revision = (rev: number): string => fill(pageLabels.revision, { rev });

const table = (
  council: string,
  quarters: readonly ListedQuarter[],
  reports: readonly NamedReportRow[],
): Markup => html`<div class="scroll" role="region" aria-labelledby="quarters" tabindex="0"><table>
        <thead><tr>${COLUMNS.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${quarters.map(row => quarterRow(council, row, reports))}</tbody>
      </table></div>`;

function quarterRow(
  council: string,
  { report, period: code, rev, voided, published, locked }: ListedQuarter,
  reports: readonly NamedReportRow[],
): Markup {
  const period = periodFromCode(code);
  return html`<tr>
          <th scope="row"><a href="${addresses.reportPage(council, report, periodSlug(period))}">${periodText(period)}</a></th>
          <td>${reportName(reports, report)}</td>
          <td>${voided ? fill(pageLabels.voided, { rev: rev - 1 }) : revision(rev)}</td>
          <td>${published === null ? pageLabels.notPublished : revision(published)}</td>
          <td>${locked ? pageLabels.locked : pageLabels.unlocked}</td>
        </tr>`;
}
