import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpackChromium.ts';

export interface FoundBrowser {
  readonly path: string;
  /** Environment variables that it needs besides ours. */
  readonly env: Readonly<Record<string, string>>;
}

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** The browser that BROWSER_PATH names, an installed one, or on Linux the one that npm ci installed. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.BROWSER_PATH;
  if (named) {
    if (!canRun(named)) throw new Error(`BROWSER_PATH names ${named}, which cannot be run. Correct it.`);
    return { path: named, env: {} };
  }
  const installed = candidates().find(canRun);
  if (installed) return { path: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error(
    'No browser was found for the tests. Install Chrome, Edge or Chromium, or set BROWSER_PATH to one.',
  );
}

function candidates(): string[] {
  const { platform, env } = process;
  if (platform === 'darwin') return MAC;
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap(folder => (folder ? WINDOWS.map(path => join(folder, path)) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return COMMANDS.flatMap(command => folders.map(folder => join(folder, command)));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
