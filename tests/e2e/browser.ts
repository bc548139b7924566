import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';

/** No sandbox, since containers offer none, and no background requests. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--no-first-run',
];

/** A real Chromium, headless. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: ARGUMENTS,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
