import type { z } from '@hono/zod-openapi';
import { html } from 'hono/html';
import { statusOf } from '../request/problem.ts';
import { problemsOf, type Route } from '../request/route.ts';
import { messageFields, typeText } from './messageFields.ts';
import { type MessageSchema, messageName, messageSchemas } from './messages.ts';

/** The interface as a page for people: no script, and nothing from another host. */
export const docsPage = (routes: readonly Route[]) => html`<!doctype html>
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
        2017-18-Q2, or 2017-18 for a whole year. A council is its ONS code. Errors are problem+json (RFC 9457).</p>
      ${routes.map(section)}
      <h2 id="messages">Messages</h2>
      <p>Each with its fields, nested ones included. A date and time is written as 2026-11-25T09:00:00.000Z.</p>
      ${Object.entries(messageSchemas()).map(([name, schema]) => message(name, schema))}
    </main>
  </body>
</html>`;

function section(route: Route) {
  const { method, path, summary, allowed, query = {}, requiredHeaders = {}, headers = {}, body } = route;
  const named = Object.entries({ ...requiredHeaders, ...headers, ...query });
  return html`<section>
        <h2><code>${method.toUpperCase()} ${path}</code></h2>
        <p>${summary}.</p>
        <dl>
          <dt>Allowed</dt><dd>${allowedText(allowed)}</dd>
          ${named.map(([name, description]) => html`<dt><code>${name}</code></dt><dd>${description}${name in requiredHeaders ? ' Required.' : ''}</dd>`)}
          ${body ? html`<dt>Request</dt><dd>${linkTo(body.schema)}</dd>` : ''}
          ${Object.entries(route.replies).map(([status, reply]) => html`<dt>${status}</dt><dd>${reply.description} ${'schema' in reply ? linkTo(reply.schema) : ''}</dd>`)}
          ${problemsOf(route).map(type => html`<dt>${statusOf(type)}</dt><dd>${type}</dd>`)}
        </dl>
      </section>`;
}

function linkTo(schema: z.ZodType) {
  const name = messageName(schema);
  return name === null ? '' : html`<a href="#${name}">${name}</a>`;
}

/** A message and its fields. */
function message(name: string, schema: MessageSchema) {
  const fields = messageFields(schema);
  return html`<section>
        <h3 id="${name}">${name}</h3>
        ${
          fields.length === 0
            ? html`<p>${typeText(schema)}.</p>`
            : html`<dl class="fields">${fields.map(
                ({ path, type, isOptional, description }) =>
                  html`<dt><code>${path}</code></dt><dd>${description} <small>${type}${isOptional ? ', may be absent' : ''}</small></dd>`,
              )}</dl>`
        }
      </section>`;
}

function allowedText(allowed: Route['allowed']): string {
  if (allowed === 'anybody') return 'anybody, without signing in';
  if (allowed === 'operator') return 'the operator of the deployment';
  return allowed === 'council' ? 'everybody in the council' : `${allowed.join(' or ')} in the council`;
}
