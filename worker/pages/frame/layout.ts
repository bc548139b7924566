import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { fill } from '../../../shared/words/fill.ts';
import type { PageSession } from '../../identity/person.ts';
import { pageLabels } from '../words.ts';

/** Escaped text, or a promise of it. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

interface Page {
  readonly title: string;
  readonly session: PageSession | null;
  readonly main: Markup;
}

/** The frame of every page. `html` escapes each value. */
export const pageLayout = ({ title, session, main }: Page): Markup => html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title} – ${pageLabels.record}</title>
    <link rel="stylesheet" href="/pages/style.css" />
  </head>
  <body>
    <header>
      <p>${session ? html`<a href="/pages">${fill(pageLabels.councilRecord, { council: session.person.council.name })}</a>` : pageLabels.record}</p>
      ${session ? signOut(session) : ''}
    </header>
    <main>
      <h1>${title}</h1>
      ${main}
    </main>
  </body>
</html>`;

const signOut = ({
  person,
  formToken,
}: PageSession): Markup => html`<form method="post" action="/pages/sign-out">
        ${person.name}. ${formTokenField(formToken)}<button>${pageLabels.signOut}</button>
      </form>`;

export const formTokenField = (form: string): Markup =>
  html`<input type="hidden" name="form" value="${form}" />`;
