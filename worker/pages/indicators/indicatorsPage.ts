import { html } from 'hono/html';
import type { IndicatorList } from '../../../shared/record/contract/indicators.ts';
import type { PageSession } from '../../identity/person.ts';
import { historyAddress } from '../frame/addresses.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';
import { historyPageSentences, pageLabels } from '../words.ts';

/** Every indicator that was ever signed, with a link to its history. */
export const indicatorsPage = (session: PageSession, indicators: IndicatorList['indicators']): Markup =>
  pageLayout({
    title: pageLabels.indicators,
    session,
    main:
      indicators.length === 0
        ? html`<p>${historyPageSentences.noIndicators}</p>`
        : html`<p>${historyPageSentences.order}</p>
      <ul class="plain">${indicators.map(
        ({ uid, lineNo, title }) =>
          html`<li><a href="${historyAddress(session.person.council.code, uid)}">${lineNo === null ? '' : `${lineNo}. `}${title}</a></li>`,
      )}</ul>`,
  });
