import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CLIENTS = 'node_modules/@microsoft/office-js/dist';
const MICROSOFT_AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';
/** Loaded by Office.auth alone, for Microsoft's own add-ins. The pane does not call it. */
const MSAL = 'https://alcdn.msauth.net/browser/2.21.0/js/msal-browser.min.js';

const scripts = readdirSync(CLIENTS).filter(name =>
  /^(?:office|custom-functions-runtime|excel-[a-z\d]+-16[\w.-]*)\.js$/.test(name),
);
/** The addresses of scripts on other hosts, with the protocol of the pane. */
const loadedBy = (name: string): string[] =>
  [
    ...readFileSync(`${CLIENTS}/${name}`, 'latin1').matchAll(
      /["'](?:https:)?(\/\/[\w.-]+\/[\w./-]+\.js)["']/g,
    ),
  ].map(match => `https:${match[1]}`);
const loaded = new Map(scripts.map(name => [name, loadedBy(name)]));

const policies = [
  ...readFileSync('addin/public/_headers', 'utf8').matchAll(/^ {2}Content-Security-Policy: (.*)$/gm),
].map(match => match[1] ?? '');
const sourcesOf = (policy: string, directive: string): string[] | undefined =>
  policy
    .split('; ')
    .map(part => part.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1);

describe('the pages’ content policy', () => {
  it('lets Microsoft’s scripts in by their addresses, and no other host', () => {
    expect(policies).toHaveLength(2);
    for (const policy of policies) {
      expect(sourcesOf(policy, 'script-src')).toEqual([
        "'self'",
        'https://appsforoffice.microsoft.com',
        MICROSOFT_AJAX,
      ]);
    }
  });

  it('has the address that every client library of Excel can load MicrosoftAjax from', () => {
    const platforms = scripts.filter(name => name.startsWith('excel-')).map(name => name.split('-')[1]);
    expect(new Set(platforms)).toEqual(new Set(['android', 'ios', 'mac', 'web', 'win32', 'winrt']));
    for (const [name, addresses] of loaded)
      expect([name, addresses]).toEqual([name, expect.arrayContaining([MICROSOFT_AJAX])]);
  });

  it('leaves out no script that they can load for this add-in', () => {
    expect(new Set([...loaded.values()].flat())).toEqual(new Set([MICROSOFT_AJAX, MSAL]));
  });
});
