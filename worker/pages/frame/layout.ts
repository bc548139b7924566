import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { PageSession } from '../../identity/person.ts';

/** Text that was escaped, or will be where it is put in. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

interface Page {
  readonly title: string;
  readonly session: PageSession | null;
  readonly main: Markup;
}

/** What stands around every page. All that is put into it is escaped by `html`. */
export const pageLayout = ({ title, session, main }: Page): Markup => html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title} – the council’s record</title>
    <link rel="stylesheet" href="/pages/style.css" />
  </head>
  <body>
    <header>
      <p>${session ? html`<a href="/pages">${session.person.council.name}: the record</a>` : 'The council’s record'}</p>
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
        ${person.name}. ${formTokenField(formToken)}<button>Sign out</button>
      </form>`;

export const formTokenField = (form: string): Markup =>
  html`<input type="hidden" name="form" value="${form}" />`;
