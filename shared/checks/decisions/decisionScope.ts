import type { FindingCode } from '../finding.ts';

/** The three judgements of an indicator, each with the error for a published one that differs. */
export const MISMATCH_CODES = {
  rating: 'rating-mismatch',
  short: 'short-direction-mismatch',
  long: 'long-direction-mismatch',
} as const satisfies Readonly<Record<string, FindingCode>>;

export type JudgedField = keyof typeof MISMATCH_CODES;

/** Errors about a cell that could not be read. */
const CELL_CODES: readonly string[] = [
  'cell-unreadable',
  'cell-error',
  'cell-not-calculated',
  'functions-not-loaded',
] satisfies FindingCode[];

export const isMismatch = (code: string): boolean => Object.values<string>(MISMATCH_CODES).includes(code);

export const isAboutCell = (code: string): boolean => CELL_CODES.includes(code);

/** A fact is missing, so the rules may have no answer, and what is published may take its place. */
export const isFactMissing = (code: string): boolean => isAboutCell(code) || code === 'polarity-unknown';
