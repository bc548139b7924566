import { html } from 'hono/html';
import type { History, HistoryPoint } from '../../../shared/record/contract/indicators.ts';
import { linkKindLabels } from '../../../shared/record/identity/words.ts';
import { endWithFullStop } from '../../../shared/words/endWithFullStop.ts';
import { fill } from '../../../shared/words/fill.ts';
import { quoted } from '../../../shared/words/quoted.ts';
import type { PageSession } from '../../identity/person.ts';
import { historyAddress, indicatorsAddress } from '../frame/addresses.ts';
import { formatMoment } from '../frame/formats.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';
import { historyPageSentences, pageLabels, quarterLabels } from '../words.ts';

type Earlier = History['earlier'][number];

/** One indicator over its quarters, oldest first, with those that it continues and those that continue it. */
export function historyPage(session: PageSession, history: History): Markup {
  const { council } = session.person;
  const { uid, title, points, earlier, later } = history;
  const all = [...points, ...earlier.flatMap(older => older.points)];
  const isCounted = all.some(({ kind }) => kind === 'cumulative');
  const { outturn, target, rating } = quarterLabels;
  const alone = isCounted ? [pageLabels.quarterAlone] : [];
  const columns = [pageLabels.period, outturn, ...alone, target, rating];
  const rows = (of: readonly HistoryPoint[]): Markup =>
    html`${of.map((point, index) => pointRow(point, of[index - 1]?.title ?? null, isCounted))}`;
  const group = (heading: Markup | null, of: readonly HistoryPoint[]): Markup => html`<tbody>
            ${heading ? html`<tr><th scope="rowgroup" colspan="${columns.length}">${heading}</th></tr>` : ''}
            ${of.length === 0 ? html`<tr><td colspan="${columns.length}">${historyPageSentences.noFigure}</td></tr>` : rows(of)}
          </tbody>`;
  const nameOf = (one: string): string =>
    one === uid ? title : (earlier.find(other => other.uid === one)?.title ?? one);
  return pageLayout({
    title,
    session,
    main: html`<p><a href="${indicatorsAddress(council.code)}">${pageLabels.allIndicators}</a></p>
      <h2 id="history">${pageLabels.history}</h2>
      <div class="scroll" role="region" aria-labelledby="history" tabindex="0">
        <table>
          <caption>${historyPageSentences.caption}</caption>
          <thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
          ${earlier.toReversed().map(older => group(earlierHeading(older, nameOf(older.followedBy)), older.points))}
          ${group(earlier.length === 0 ? null : html`${title}`, points)}
        </table>
      </div>
      ${later.length === 0 ? '' : html`<h2>${pageLabels.continuedBy}</h2><ul>${later.map(newer => html`<li>${linkKindLabels[newer.link]}: <a href="${historyAddress(council.code, newer.uid)}">${newer.title}</a></li>`)}</ul>`}`,
  });
}

/** Where one indicator continues another: how, why, who linked them, and whether the line breaks. */
const earlierHeading = (
  { title, link, why, linked_by: name, linked_at: at }: Earlier,
  newer: string,
): Markup =>
  html`${title}<small>${fill(historyPageSentences.continuedBy, { newer: quoted(newer), link: linkKindLabels[link].toLowerCase(), why: endWithFullStop(why), name, moment: formatMoment(at) })}${link === 'renamed' ? '' : ` ${historyPageSentences.lineBreaks}`}</small>`;

/** `before` is the name one quarter earlier: a new name is shown. */
const pointRow = (
  { period, rev, title, printed, quarterAlone, target, rating }: HistoryPoint,
  before: string | null,
  isCounted: boolean,
): Markup => html`<tr>
              <th scope="row">${period}${rev > 1 ? html`<small>${fill(pageLabels.revision, { rev })}</small>` : ''}${before !== null && before !== title ? html`<small>${fill(historyPageSentences.renamed, { title: quoted(title) })}</small>` : ''}</th>
              <td>${printed}</td>
              ${isCounted ? html`<td>${quarterAlone === null ? pageLabels.unknown : quarterAlone.toLocaleString('en-GB')}</td>` : ''}
              <td>${target}</td>
              <td>${rating === null ? quarterLabels.notRated : html`<span class="rating ${rating}">${rating}</span>`}</td>
            </tr>
            `;
