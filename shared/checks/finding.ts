import type { Acknowledgement, Override } from '../decisions.ts';
import { CHECKS } from './all.ts';
import type { Found, Severity } from './check.ts';

/** The codes of the listed checks. */
export type FindingCode = (typeof CHECKS)[number]['code'];

/** Something that a check found in the report. It points at the cell to correct. */
export interface Finding extends Found {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** A named person keeps the figure: the finding is still shown, but it is no longer open. */
  readonly override?: Override;
  /** A named person has seen the warning and gives the reason to accept it. */
  readonly acknowledgement?: Acknowledgement;
}

/** What blocks a sign-off. */
export function isOpenError(finding: Finding): boolean {
  return finding.severity === 'error' && finding.override === undefined;
}

/** What needs an answer before a sign-off: an acknowledgement, or a decision. */
export function isOpenWarning({ severity, acknowledgement, override }: Finding): boolean {
  return severity === 'warning' && acknowledgement === undefined && override === undefined;
}

const RATING_CODES: ReadonlySet<string> = new Set(
  CHECKS.flatMap(({ code, decidesRating }) => (decidesRating ? [code] : [])),
);

/** Whether its answer decides a rating, so that no acknowledgement closes it. */
export const decidesRating = ({ code }: Pick<Finding, 'code'>): boolean => RATING_CODES.has(code);

const COMMENT_CODES: ReadonlySet<string> = new Set(
  CHECKS.flatMap(({ code, restsOnComment }) => (restsOnComment ? [code] : [])),
);

/** Whether a decision about such a finding depends on the row's comment. */
export const restsOnComment = (code: string): boolean => COMMENT_CODES.has(code);

const RECORD_CODES: ReadonlySet<string> = new Set(
  CHECKS.flatMap(({ code, restsOnRecord }) => (restsOnRecord ? [code] : [])),
);

/** Whether such a finding compares the sheet with the record. */
export const restsOnTheRecord = (code: string): boolean => RECORD_CODES.has(code);

const HEADINGS: ReadonlyMap<string, string> = new Map(CHECKS.map(({ code, heading }) => [code, heading]));

export const isFindingCode = (code: string): code is FindingCode => HEADINGS.has(code);

/** The heading of a finding. A record may name a code that this version does not know: then the code itself. */
export const findingHeading = (code: string): string => HEADINGS.get(code) ?? code;
