import { readFile } from 'node:fs/promises';
import { inProject } from './project.ts';

/** Where every Office add-in loads Microsoft's client library from. */
export const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export const WORKBENCH_OFFICE_SCRIPT = '/workbench/office.js';

const EXCEL_CLIENT = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js';
const OFFICE_HOST = 'dist/workbench/office-host.js';

/** The page as deployed, except that it loads the workbench's script instead of office.js. */
export const withWorkbenchOffice = (html: string): string =>
  html.replace(OFFICE_SCRIPT, WORKBENCH_OFFICE_SCRIPT);

/**
 * Replaces office.js: Microsoft's own Excel client, unchanged, and then the workbench's side of it. They are one script,
 * since the page's next script expects both.
 */
export async function workbenchOfficeScript(): Promise<string> {
  const parts = await Promise.all([EXCEL_CLIENT, OFFICE_HOST].map(path => readFile(inProject(path), 'utf8')));
  return parts.join('\n;\n');
}
