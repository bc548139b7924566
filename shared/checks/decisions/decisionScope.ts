import type { FindingCode } from '../finding.ts';

/** The three judgements of an indicator, each with the error that says it is published otherwise. */
export const MISMATCH_CODES = {
  rating: 'rating-mismatch',
  short: 'short-direction-mismatch',
  long: 'long-direction-mismatch',
} as const satisfies Readonly<Record<string, FindingCode>>;

export type JudgedField = keyof typeof MISMATCH_CODES;

/** Errors about a cell from which nothing could be read. */
const CELL_CODES: readonly string[] = [
  'cell-unreadable',
  'cell-error',
  'functions-not-loaded',
] satisfies FindingCode[];

export const isMismatch = (code: string): boolean => Object.values<string>(MISMATCH_CODES).includes(code);

export const isAboutCell = (code: string): boolean => CELL_CODES.includes(code);

/** A fact is missing, so that the rules may have no answer for which what is published could stand in. */
export const isFactMissing = (code: string): boolean => isAboutCell(code) || code === 'polarity-unknown';
