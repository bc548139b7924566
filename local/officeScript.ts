/** Where every Office add-in loads Microsoft's client library from. */
export const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export const WORKBENCH_OFFICE_SCRIPT = '/workbench/office.js';

/** The page as shipped, with that one address turned to the workbench's stand-in. */
export const withWorkbenchOffice = (html: string): string =>
  html.replace(OFFICE_SCRIPT, WORKBENCH_OFFICE_SCRIPT);
