import { html } from 'hono/html';
import type { IndicatorList } from '../../../shared/record/contract/indicators.ts';
import type { PageSession } from '../../identity/person.ts';
import { historyAddress } from '../frame/addresses.ts';
import { type Markup, pageLayout } from '../frame/layout.ts';

/** Every indicator that was ever signed, each a way to its history. */
export const indicatorsPage = (session: PageSession, indicators: IndicatorList['indicators']): Markup =>
  pageLayout({
    title: 'Indicators on record',
    session,
    main:
      indicators.length === 0
        ? html`<p>No indicator is on record yet. Sign off a quarter from its workbook, and its indicators are listed here.</p>`
        : html`<p>Each as it was called last, in the order they came on record.</p>
      <ul class="plain">${indicators.map(
        ({ uid, lineNo, title }) =>
          html`<li><a href="${historyAddress(session.person.council.code, uid)}">${lineNo === null ? '' : `${lineNo}. `}${title}</a></li>`,
      )}</ul>`,
  });
