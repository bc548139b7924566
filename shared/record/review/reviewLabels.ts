import { fill } from '../../words/fill.ts';
import { VISIBLE_TEXT } from '../contract/bodyText.ts';
import type { RowProblem } from '../contract/problem.ts';
import type { IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';
import { rowName } from './rowName.ts';
import { reviewRefusals, rowNameLabels } from './words.ts';

/** Each row needs a visible title, its own line number, and its own identity that can be part of an address. */
export const reviewLabels = (quarter: SignedQuarter): RowProblem[] => [
  ...quarter.indicators.flatMap(unnamed),
  ...twice(quarter, 'uid'),
  ...twice(quarter, 'lineNo'),
];

/** An address that ends in one of these is a different address (WHATWG URL, "double-dot URL path segment"). */
const DOT_SEGMENTS: readonly string[] = ['.', '..'];

function unnamed(row: IndicatorBody): RowProblem[] {
  const { uid, title, lineNo } = row;
  const problem = (field: string, stated: string, sentence: string): RowProblem => {
    return { indicator: uid, field, stated, found: null, sentence };
  };
  const name = lineNo === null ? rowNameLabels.unnumbered : rowName(row);
  return [
    ...(VISIBLE_TEXT.test(title)
      ? []
      : [problem('title', title, fill(reviewRefusals.label.noTitle, { row: name }))]),
    ...(DOT_SEGMENTS.includes(uid)
      ? [problem('uid', uid, fill(reviewRefusals.label.unusableUid, { row: rowName(row), uid }))]
      : []),
  ];
}

/** Two rows with the same identity would share one history. Two may share a line number only where a person decided so. */
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
        ? fill(reviewRefusals.label.sameUid, { row: rowName(row) })
        : fill(reviewRefusals.label.sameLineNo, { lineNo: stated });
    return [{ indicator: row.uid, field, stated, found: null, sentence }];
  });
}
