import { html } from 'hono/html';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { PageSession } from '../../identity/person.ts';
import { pageLabels } from '../words.ts';
import { type Markup, pageLayout } from './layout.ts';

/** A problem as a page, with the same sentence that the pane gets. */
export function problemPage(body: unknown, session: PageSession | null, to: string): Markup {
  const { title, detail, status, rows = [], reference } = Problem.parse(body);
  return pageLayout({
    title,
    session,
    main: html`<p>${detail}</p>
      ${rows.length > 0 ? html`<ul>${rows.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul>` : ''}
      ${reference === undefined ? '' : html`<p>${fill(pageLabels.reference, { reference })}</p>`}
      <p>${status === 401 ? html`<a href="/pages/sign-in?to=${encodeURIComponent(to)}">${pageLabels.signIn}</a>` : html`<a href="/pages">${pageLabels.backToQuarters}</a>`}</p>`,
  });
}
