import { parsePeriod, periodSlug } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';

/** Addresses of the pages. `council` is an ONS code, `report` as addresses name it, `period` a slug such as "2017-18-Q2". */
export const submissionAddress = (council: string, report: string, period: string, id: string): string =>
  `${addresses.reportPage(council, report, period)}/submissions/${id}`;

/** All indicators of a report over time. */
export const overviewAddress = (council: string, report: string): string =>
  addresses.reportPage(council, report, 'overview');

/** The row of an indicator in the report of a period. */
export const reportRowAddress = (council: string, report: string, period: string, uid: string): string =>
  `${addresses.reportPage(council, report, period)}#${encodeURIComponent(rowAnchor(uid))}`;

export const rowAnchor = (uid: string): string => `indicator-${uid.replace(/\s/g, '-')}`;

export const publicationAddress = (council: string, report: string, period: string, rev: number): string =>
  `${addresses.reportPage(council, report, period)}/revisions/${rev}/publication`;

export const publicationFileAddress = (
  council: string,
  report: string,
  period: string,
  rev: number,
  file: string,
): string => `${addresses.reportPage(council, report, period)}/revisions/${rev}/files/${file}`;

export const comparisonAddress = (council: string, report: string, period: string): string =>
  `${addresses.reportPage(council, report, period)}/compare`;

export const indicatorsAddress = (council: string): string => `/pages/councils/${council}/indicators`;

export const historyAddress = (council: string, uid: string): string =>
  `${indicatorsAddress(council)}/${encodeURIComponent(uid)}`;

/** The figures of an indicator as a file. */
export const historyCsvAddress = (council: string, uid: string): string =>
  `${historyAddress(council, uid)}/figures.csv`;

/** The page with the form that is sent to an address, since that address itself cannot be opened. */
export const formPageAddress = (path: string): string =>
  path.replace(/\/(?:approval|return|revisions\/[^/]+\/publication|sign-out)$/, '');

/** The period of something on record as an address has it. */
export function slugIn({ period: text }: { readonly period: string }): string {
  const period = parsePeriod(text);
  if (!period) throw new Error('What is on record has no period.');
  return periodSlug(period);
}
