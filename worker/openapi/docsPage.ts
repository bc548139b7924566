import { html } from 'hono/html';
import { statusOf } from '../problem.ts';
import { type Operation, problemsOf } from './operation.ts';
import { OPERATIONS } from './operations.ts';

/** The interface as people read it: no script, and nothing from elsewhere. */
export const docsPage = () => html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>The central record’s interface</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1.5rem; max-width: 50rem; }
      h2 { font-size: 1.125rem; margin: 2rem 0 0; overflow-wrap: anywhere; }
      p, dl { margin: 0.25rem 0; }
      dt { font-weight: 600; float: left; clear: left; margin-right: 0.5rem; }
      dd { margin: 0; }
    </style>
  </head>
  <body>
    <main>
      <h1>The central record’s interface</h1>
      <p>For machines, with every message’s schema: <a href="/openapi.json">/openapi.json</a>. A period is
        2017-18-Q2, or 2017-18 for a whole year; a council is its ONS code. Every no is problem+json (RFC 9457).</p>
      ${OPERATIONS.map(section)}
    </main>
  </body>
</html>`;

function section(operation: Operation) {
  const { method, path, summary, may, query = {}, headers = {}, answers } = operation;
  return html`<section>
        <h2><code>${method.toUpperCase()} ${path}</code></h2>
        <p>${summary}.</p>
        <dl>
          <dt>Who may</dt><dd>${mayText(may)}</dd>
          ${Object.entries({ ...headers, ...query }).map(([name, says]) => html`<dt><code>${name}</code></dt><dd>${says}</dd>`)}
          ${answers.map(({ status, says }) => html`<dt>${status}</dt><dd>${says}</dd>`)}
          ${problemsOf(operation).map(type => html`<dt>${statusOf(type)}</dt><dd>${type}</dd>`)}
        </dl>
      </section>`;
}

function mayText(may: Operation['may']): string {
  if (may === 'anybody') return 'anybody, without sign-in';
  return may === 'council' ? 'everybody of the council' : `${may.join(' or ')} of the council`;
}
