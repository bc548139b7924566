import { plainText } from '../../../shared/figures/plainText.ts';
import type { Quarter } from '../../../shared/period.ts';
import { type FunctionRefusal, refuseCall } from '../refusals.ts';
import { type CellArgument, printCell } from './cellArgument.ts';

/** The same point last year ('long'), the quarter that the base is for, or an earlier quarter without a name. */
export type ComparedAgainst = 'long' | Quarter | 'unnamed';

const LONG =
  /\blong(?:er)?\b|\blt\b|\b(?:last|previous|prior) year\b|\byear on year\b|\bsame (?:point|period|quarter)\b/;
const SHORT = /\bshort(?:er)?\b|\bst\b|\b(?:last|previous|prior) quarter\b/;
const HEADING =
  /\b(?:dot|direction|travel|trend|arrow|against|compar\w*|versus|vs|change|progress|movement)\b/;
const NAMED_FIRST = /^.*\b(?:against|compared (?:with|to)|versus|vs|since|from)\b/;

/** "Q1", "long", or an arrow column's heading: "Short Term DOT against 2017/18 (Q1)", "Long Term DOT against Q2 2016/17". */
export function readAgainstArgument(cell: CellArgument): ComparedAgainst | FunctionRefusal {
  const word = printCell(cell);
  if (word === '') return 'unnamed';
  const text = plainText(word).toLowerCase();
  const long = LONG.test(text);
  const short = SHORT.test(text);
  if (long && short) return refuseCall('against-ambiguous', { text: word });
  if (long) return 'long';
  // In "Q2 DOT against Q1" the base follows "against".
  const named = text.replace(NAMED_FIRST, '');
  const quarters = new Set(
    [...named.matchAll(/(?<![a-z])q(?:uarter|tr)?\.? ?([1-4])(?!\d)/g)].map(match => match[1]),
  );
  if (quarters.size > 1) return refuseCall('against-ambiguous', { text: word });
  const [quarter] = quarters;
  if (quarter !== undefined) return Number(quarter) as Quarter;
  return short || HEADING.test(text) ? 'unnamed' : refuseCall('against-unreadable', { text: word });
}
