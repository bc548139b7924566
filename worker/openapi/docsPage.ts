import type { z } from '@hono/zod-openapi';
import { html } from 'hono/html';
import { statusOf } from '../problem.ts';
import { messageFields, typeText } from './messageFields.ts';
import { type MessageSchema, messageName, messageSchemas } from './messages.ts';
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
      :root { color-scheme: light dark; --link: #0b57a4; }
      @media (prefers-color-scheme: dark) { :root { --link: #8cc4ff; } }
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1.5rem; max-width: 50rem; background: Canvas;
        color: CanvasText; }
      a { color: var(--link); }
      h2 { font-size: 1.125rem; margin: 2rem 0 0; overflow-wrap: anywhere; }
      p, dl { margin: 0.25rem 0; }
      dt { font-weight: 600; float: left; clear: left; margin-right: 0.5rem; }
      dd { margin: 0; }
      code { overflow-wrap: anywhere; }
      .fields dt { float: none; }
      .fields dd { margin: 0 0 0.5rem 1rem; }
    </style>
  </head>
  <body>
    <main>
      <h1>The central record’s interface</h1>
      <p>For machines, with every message’s schema: <a href="/openapi.json">/openapi.json</a>. A period is
        2017-18-Q2, or 2017-18 for a whole year; a council is its ONS code. Every no is problem+json (RFC 9457).</p>
      ${OPERATIONS.map(section)}
      <h2 id="messages">Messages</h2>
      <p>Each with its fields, and those of what stands within it. A moment is written as 2026-11-25T09:00:00.000Z.</p>
      ${Object.entries(messageSchemas()).map(([name, schema]) => message(name, schema))}
    </main>
  </body>
</html>`;

function section(operation: Operation) {
  const { method, path, summary, may, query = {}, needs = {}, headers = {}, sends, answers } = operation;
  return html`<section>
        <h2><code>${method.toUpperCase()} ${path}</code></h2>
        <p>${summary}.</p>
        <dl>
          <dt>Who may</dt><dd>${mayText(may)}</dd>
          ${Object.entries({ ...needs, ...headers, ...query }).map(([name, says]) => html`<dt><code>${name}</code></dt><dd>${says}${name in needs ? ' Always needed.' : ''}</dd>`)}
          ${sends ? html`<dt>Sends</dt><dd>${linkTo(sends)}</dd>` : ''}
          ${answers.map(({ status, says, schema }) => html`<dt>${status}</dt><dd>${says} ${schema ? linkTo(schema) : ''}</dd>`)}
          ${problemsOf(operation).map(type => html`<dt>${statusOf(type)}</dt><dd>${type}</dd>`)}
        </dl>
      </section>`;
}

const linkTo = (schema: z.ZodType) => html`<a href="#${messageName(schema)}">${messageName(schema)}</a>`;

/** A message and what each field of it is. */
function message(name: string, schema: MessageSchema) {
  const fields = messageFields(schema);
  return html`<section>
        <h3 id="${name}">${name}</h3>
        ${
          fields.length === 0
            ? html`<p>${typeText(schema)}.</p>`
            : html`<dl class="fields">${fields.map(
                ({ path, type, isOptional, says }) =>
                  html`<dt><code>${path}</code></dt><dd>${says} <small>${type}${isOptional ? ', may be absent' : ''}</small></dd>`,
              )}</dl>`
        }
      </section>`;
}

function mayText(may: Operation['may']): string {
  if (may === 'anybody') return 'anybody, without sign-in';
  return may === 'council' ? 'everybody of the council' : `${may.join(' or ')} of the council`;
}
