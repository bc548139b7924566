import { html } from 'hono/html';
import type { History } from '../../../shared/record/contract/indicators.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import { linkKindLabels } from '../../../shared/record/identity/words.ts';
import { endWithFullStop } from '../../../shared/words/endWithFullStop.ts';
import { fill } from '../../../shared/words/fill.ts';
import { quoted } from '../../../shared/words/quoted.ts';
import type { PageSession } from '../../identity/person.ts';
import { historyAddress, historyCsvAddress, indicatorsAddress } from '../frame/addresses.ts';
import { formatMoment } from '../frame/formats.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';
import { historyPageSentences, pageLabels } from '../words.ts';
import { lineFigure } from './lineFigure.ts';
import { lineTableMarkup } from './lineTableMarkup.ts';
import { yearOnYear } from './yearOnYear.ts';

type Earlier = History['earlier'][number];

/** One indicator over its periods: a picture, the same figures as a table, and the indicators that it is linked to. */
export function historyPage(
  session: PageSession,
  { uid, title, earlier, later }: History,
  judged: JudgedLine | null,
): Markup {
  const { code } = session.person.council;
  const nameOf = (one: string): string =>
    one === uid ? title : (earlier.find(other => other.uid === one)?.title ?? one);
  return pageLayout({
    title,
    session,
    main: html`<p><a href="${indicatorsAddress(code)}">${pageLabels.allIndicators}</a></p>
      <h2>${pageLabels.history}</h2>
      ${
        judged
          ? html`${lineFigure(judged)}
      <h2 id="figures">${pageLabels.figures}</h2>
      <p><a href="${historyCsvAddress(code, uid)}" download>${pageLabels.figuresFile}</a></p>
      ${lineTableMarkup(code, uid, judged)}
      ${yearOnYear(code, uid, judged)}`
          : html`<p>${historyPageSentences.noFigure}</p>`
      }
      ${earlier.length === 0 ? '' : html`<h2>${pageLabels.continues}</h2><ul>${earlier.map(older => earlierItem(code, older, nameOf(older.followedBy)))}</ul>`}
      ${later.length === 0 ? '' : html`<h2>${pageLabels.continuedBy}</h2><ul>${later.map(newer => html`<li>${linkKindLabels[newer.link]}: <a href="${historyAddress(code, newer.uid)}">${newer.title}</a></li>`)}</ul>`}`,
  });
}

/** How one indicator continues another, why, who linked them, and whether the line breaks. */
const earlierItem = (
  council: string,
  { uid, title, link, why, linked_by: name, linked_at: at }: Earlier,
  newer: string,
): Markup =>
  html`<li><a href="${historyAddress(council, uid)}">${title}</a><small>${fill(historyPageSentences.continuedBy, { newer: quoted(newer), link: linkKindLabels[link].toLowerCase(), why: endWithFullStop(why), name, moment: formatMoment(at) })}${link === 'renamed' ? '' : ` ${historyPageSentences.lineBreaks}`}</small></li>`;
