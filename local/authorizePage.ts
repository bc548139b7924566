import { html } from 'hono/html';
import { LOCAL_OFFICERS } from './localCouncil.ts';
import { localSignInLabels, localSignInSentences } from './words.ts';

/** The local issuer's sign-in page: the person at this machine chooses an officer to be. */
export const authorizePage = (request: Readonly<Record<string, string>>) => html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${localSignInLabels.title}</title>
    <style>
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; padding: 1.5rem; max-width: 30rem; }
      h1 { font-size: 1.375rem; line-height: 1.25; margin: 0 0 0.5rem; }
      button { display: block; width: 100%; margin: 0.75rem 0; padding: 0.75rem 1rem; font: inherit; text-align: left;
        border: 1px solid currentColor; border-radius: 0.5rem; background: none; color: inherit; cursor: pointer; }
      button:hover { background: color-mix(in srgb, currentColor 8%, transparent); }
      button:focus-visible { outline: 3px solid; outline-offset: 2px; }
      strong { display: block; }
    </style>
  </head>
  <body>
    <main>
      <h1>${localSignInLabels.title}</h1>
      <p>${localSignInSentences.choose}</p>
      <form method="post">
        ${Object.entries(request).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${LOCAL_OFFICERS.map(
          ({ oid, name, may }) =>
            html`<button name="officer" value="${oid}"><strong>${name}</strong>${may}</button>`,
        )}
      </form>
    </main>
  </body>
</html>`;
