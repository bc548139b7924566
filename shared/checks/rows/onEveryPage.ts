import { groupBy } from '../../groupBy.ts';
import type { PlacedHeading } from '../../report.ts';
import { fill } from '../../words/fill.ts';

/** One heading of a column, where a sheet in pages repeats it above each of them. */
interface HeadingOnPages {
  /** Where it is first. */
  readonly heading: PlacedHeading;
  /** A sentence that counts the others; "" where it is on one page alone. */
  readonly repeated: string;
}

const REPEATED = ' It is repeated in {count} {count|row|rows} of headings below.';

/** Each text of a column once: what is wrong with it is one thing for a person to answer, on however many pages. */
export function onEveryPage(headings: readonly PlacedHeading[]): HeadingOnPages[] {
  const groups = groupBy(headings, ({ cell, text }) => `${cell.column} ${text.replace(/\s+/g, ' ').trim()}`);
  return [...groups.values()].flatMap(([heading, ...others]) => {
    if (heading === undefined) return [];
    return { heading, repeated: others.length === 0 ? '' : fill(REPEATED, { count: others.length }) };
  });
}
