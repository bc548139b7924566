/** The report that each council has from the beginning, as addresses name it; signed quarters of schema 1 belong to it. */
export const CORPORATE_REPORT = 'corporate';

/** What it is called until the council gives it another name. */
export const CORPORATE_REPORT_NAME = 'Corporate performance report';

/** How addresses name a report: lower-case letters, digits and single hyphens. */
export const REPORT_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const LONGEST_REPORT_SLUG = 60;
export const LONGEST_REPORT_NAME = 120;

/** The report that a signed quarter or a line of an export belongs to. */
export const reportNamedIn = ({
  report = CORPORATE_REPORT,
}: {
  readonly report?: string | undefined;
}): string => report;
