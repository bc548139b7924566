import { expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { assessed } from '../../../examples/assessed.ts';
import type { ChangedRow } from '../../../examples/foundAt.ts';

/** 66.2% of parks, target 65%, 64.1% last quarter, 68% last year: bigger is better. */
export const SHARE: ChangedRow = {};
/** A count that adds up from April: 1,070 against 906, 555 last quarter, 917 last year. */
export const CUMULATIVE: ChangedRow = {
  title: 'The number of burglary offences (C)',
  polarity: 'Smaller is better',
  annualTarget: '1,812',
  target: '906',
  performance: '1,070 RED',
  shortArrow: '↑',
  shortBase: '555',
  longArrow: '↓',
  longBase: '917',
};
export const COUNT: ChangedRow = {
  title: 'Number of new homes completed',
  annualTarget: '400',
  target: '100',
  performance: '120 GREEN',
  shortBase: '110',
  longArrow: '↑',
  longBase: '90',
};
export const RATE: ChangedRow = {
  title: 'Deaths from preventable causes per 100,000 population',
  polarity: 'Smaller is better',
  annualTarget: '170',
  target: '170',
  performance: '157 per 100,000 population GREEN',
  shortBase: '160 per 100,000 population',
  longArrow: '↑',
  longBase: '161 per 100,000 population',
};
export const DAYS: ChangedRow = {
  title: 'Average days taken to repair a street light',
  polarity: 'Smaller is better',
  annualTarget: '4 days',
  target: '4 days',
  performance: '3.8 days GREEN',
  shortBase: '4.1 days',
  longArrow: '↑',
  longBase: '4.2 days',
};

export function messagesOf(row: ChangedRow, comment: string): string[] {
  return assessed(aReport({ ...row, comment })).findings.flatMap(({ code, cell, message }) => {
    if (code !== 'commentary-arithmetic') return [];
    expect(cell).toEqual({ row: 2, column: 10 });
    return [message];
  });
}

/** The claims of the message, without the sentences around them. */
export const claimsIn = (message: string): string =>
  message
    .replace('The comment’s figures do not agree. ', '')
    .replace(' Correct the comment, or the figure that it describes.', '');

export const itReports = (...cases: readonly (readonly [ChangedRow, string, claims: string])[]) =>
  it.each(cases.map(([row, comment, claims]) => [comment, row, claims] as const))(
    'is reported: %s',
    (comment, row, claims) => {
      expect(messagesOf(row, comment).map(claimsIn)).toEqual([claims]);
    },
  );
export const itAccepts = (...cases: readonly (readonly [ChangedRow, string])[]) =>
  it.each(cases.map(([row, comment]) => [comment, row] as const))('is accepted: %s', (comment, row) => {
    expect(messagesOf(row, comment)).toEqual([]);
  });
