import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { LocalOutturn } from '../../local/localOutturn.ts';
import { launchBrowser } from './browser.ts';
import { serveOutturn } from './servedOutturn.ts';
import { type Face, WorkbenchPage } from './workbenchPage.ts';

/** The folder for screenshots. */
export const PICTURES = 'test-results';

/** Outturn with an empty record, and a browser, for all the tests of a file. */
export function seenOutturn() {
  let outturn: LocalOutturn;
  let browser: Browser;
  beforeAll(async () => {
    [outturn, browser] = await Promise.all([
      serveOutturn(),
      launchBrowser(),
      mkdir(PICTURES, { recursive: true }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await outturn?.close();
  });
  return {
    openWorkbench: (face?: Face) => WorkbenchPage.open(browser, outturn.origin, face),
    /** Another of Outturn's pages, by its path, in a browser window of its own. */
    openPage: async (path: string, options: BrowserContextOptions = {}) => {
      const page = await (await browser.newContext(options)).newPage();
      await page.goto(`${outturn.origin}${path}`);
      return page;
    },
    origin: () => outturn.origin,
  };
}
