import type { RowProblem } from '../contract/problem.ts';
import type { IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';
import { rowName } from './rowName.ts';

/** What each row is called: by a title that can be seen, a line number of its own, and an identity that has an address. */
export const reviewLabels = (quarter: SignedQuarter): RowProblem[] => [
  ...quarter.indicators.flatMap(unnamed),
  ...twice(quarter, 'uid'),
  ...twice(quarter, 'lineNo'),
];

// Beside spaces: controls, format characters, and what is shown as nothing (Unicode, Default_Ignorable_Code_Point).
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** An address that ends in one of these is another's (WHATWG URL, "double-dot URL path segment"). */
const NO_ADDRESS: readonly string[] = ['.', '..'];

function unnamed(row: IndicatorBody): RowProblem[] {
  const { uid, title, lineNo } = row;
  const problem = (field: string, stated: string, sentence: string): RowProblem => {
    return { indicator: uid, field, stated, found: null, sentence };
  };
  const name = lineNo === null ? 'A row without a line number' : rowName(row);
  return [
    ...(SEEN.test(title)
      ? []
      : [problem('title', title, `${name} has no title. Give it one, then check the report again.`)]),
    ...(NO_ADDRESS.includes(uid)
      ? [
          problem(
            'uid',
            uid,
            `${rowName(row)} has the identity "${uid}", which no address can hold. Give it another, then sign off.`,
          ),
        ]
      : []),
  ];
}

/** Two rows with one identity could not be told apart in history; two with one line number only where a person says so. */
function twice({ indicators }: SignedQuarter, field: 'uid' | 'lineNo'): RowProblem[] {
  const seen = new Set<string>();
  return indicators.flatMap((row): RowProblem[] => {
    const stated = row[field];
    if (stated === null || !seen.has(stated)) {
      if (stated !== null) seen.add(stated);
      return [];
    }
    if (field === 'lineNo' && row.overrides.some(({ code }) => code === 'line-duplicate')) return [];
    const sentence =
      field === 'uid'
        ? `${rowName(row)} is said to be the same indicator as a row before it. Say which is which, then sign off.`
        : `Line number ${stated} is in the quarter twice. Give each indicator a line number of its own.`;
    return [{ indicator: row.uid, field, stated, found: null, sentence }];
  });
}
