import { html } from 'hono/html';
import { Problem } from '../../../shared/record/contract.ts';
import type { Visit } from '../../identity/person.ts';
import { layout, type Markup } from './layout.ts';

/** A no as people read it: the same sentence that the interface gives to the pane. */
export function problemPage(body: unknown, visit: Visit | null, to: string): Markup {
  const { title, detail, status, rows = [], reference } = Problem.parse(body);
  return layout({
    title,
    visit,
    main: html`<p>${detail}</p>
      ${rows.length > 0 ? html`<ul>${rows.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul>` : ''}
      ${reference === undefined ? '' : html`<p>Reference: ${reference}</p>`}
      <p>${status === 401 ? html`<a href="/pages/sign-in?to=${encodeURIComponent(to)}">Sign in</a>` : html`<a href="/pages">Back to the quarters on record</a>`}</p>`,
  });
}
