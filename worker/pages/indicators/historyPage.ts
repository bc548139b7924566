import { html } from 'hono/html';
import type { History, HistoryPoint } from '../../../shared/record/contract/indicators.ts';
import { linkKindLabels } from '../../../shared/record/identity/words.ts';
import { endWithFullStop } from '../../../shared/words/endWithFullStop.ts';
import { quoted } from '../../../shared/words/quoted.ts';
import type { PageSession } from '../../identity/person.ts';
import { historyAddress, indicatorsAddress } from '../frame/addresses.ts';
import { formatMoment } from '../frame/formats.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';

type Earlier = History['earlier'][number];

/** One indicator over its quarters, oldest first, with what it carries on from and what carries on from it. */
export function historyPage(session: PageSession, history: History): Markup {
  const { council } = session.person;
  const { uid, title, points, earlier, later } = history;
  const isCounted = history.kind === 'cumulative';
  const columns = ['Period', 'Outturn', ...(isCounted ? ['This quarter alone'] : []), 'Target', 'Rating'];
  const rows = (of: readonly HistoryPoint[]): Markup =>
    html`${of.map((point, index) => pointRow(point, of[index - 1]?.title ?? null, isCounted))}`;
  const group = (heading: Markup | null, of: readonly HistoryPoint[]): Markup => html`<tbody>
            ${heading ? html`<tr><th scope="rowgroup" colspan="${columns.length}">${heading}</th></tr>` : ''}
            ${of.length === 0 ? html`<tr><td colspan="${columns.length}">No figure stands.</td></tr>` : rows(of)}
          </tbody>`;
  const nameOf = (one: string): string =>
    one === uid ? title : (earlier.find(other => other.uid === one)?.title ?? one);
  return pageLayout({
    title,
    session,
    main: html`<p><a href="${indicatorsAddress(council.code)}">All indicators</a></p>
      <h2 id="history">Over the quarters</h2>
      <div class="scroll" role="region" aria-labelledby="history" tabindex="0">
        <table>
          <caption>The figures that stand, oldest first.</caption>
          <thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
          ${earlier.toReversed().map(older => group(earlierHeading(older, nameOf(older.followedBy)), older.points))}
          ${group(earlier.length === 0 ? null : html`${title}`, points)}
        </table>
      </div>
      ${later.length === 0 ? '' : html`<h2>What carries on from it</h2><ul>${later.map(newer => html`<li>${linkKindLabels[newer.link]}: <a href="${historyAddress(council.code, newer.uid)}">${newer.title}</a></li>`)}</ul>`}`,
  });
}

/** A line that breaks says so where it breaks, with why and by whose word. */
const earlierHeading = ({ title, link, why, linked_by: by, linked_at: at }: Earlier, newer: string): Markup =>
  html`${title}<small>What follows it, ${quoted(newer)}: ${linkKindLabels[link].toLowerCase()}. ${endWithFullStop(why)} ${by}, ${formatMoment(at)}.${link === 'renamed' ? '' : ' The line breaks here.'}</small>`;

/** The title is told where the indicator was called otherwise than the quarter before. */
const pointRow = (
  { period, rev, title, printed, quarterAlone, target, rating }: HistoryPoint,
  before: string | null,
  isCounted: boolean,
): Markup => html`<tr>
              <th scope="row">${period}${rev > 1 ? html`<small>Revision ${rev}</small>` : ''}${before !== null && before !== title ? html`<small>Called ${quoted(title)} from here on</small>` : ''}</th>
              <td>${printed}</td>
              ${isCounted ? html`<td>${quarterAlone === null ? 'Not known' : quarterAlone.toLocaleString('en-GB')}</td>` : ''}
              <td>${target}</td>
              <td>${rating === null ? 'Not rated' : html`<span class="rating ${rating}">${rating}</span>`}</td>
            </tr>
            `;
