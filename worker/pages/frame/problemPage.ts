import { html } from 'hono/html';
import { Problem } from '../../../shared/record/contract/problem.ts';
import type { PageSession } from '../../identity/person.ts';
import { type Markup, pageLayout } from './layout.ts';

/** A no as people read it: the same sentence that the interface gives to the pane. */
export function problemPage(body: unknown, session: PageSession | null, to: string): Markup {
  const { title, detail, status, rows = [], reference } = Problem.parse(body);
  return pageLayout({
    title,
    session,
    main: html`<p>${detail}</p>
      ${rows.length > 0 ? html`<ul>${rows.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul>` : ''}
      ${reference === undefined ? '' : html`<p>Reference: ${reference}</p>`}
      <p>${status === 401 ? html`<a href="/pages/sign-in?to=${encodeURIComponent(to)}">Sign in</a>` : html`<a href="/pages">Back to the quarters on record</a>`}</p>`,
  });
}
