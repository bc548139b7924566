import type { Quantity } from '../../outturn.ts';
import type { Indicator } from '../../report.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { unrounded } from '../../rules/compare/unrounded.ts';
import type { Comparator } from '../../target.ts';

/** "Better than last year", "Improve on the same quarter last year", "Lower than the previous quarter". */
const EARLIER = [
  { pattern: /^(?:the )?(?:last|previous|prior) (?:quarter|qtr|period)\b/i, base: 'shortBase' },
  {
    pattern:
      /^(?:the )?(?:(?:same|equivalent) (?:quarter|period|point)(?: in| of)? (?:the )?)?(?:last|previous|prior) year\b/i,
    base: 'longBase',
  },
] as const;

/**
 * R3 where the sheet holds the value itself: a target that compares with an earlier outturn uses the row's own base, and
 * nobody needs to confirm it. Null where the target names no earlier point, or the row has no figure for it.
 */
export function comparatorInSheet(
  indicator: Pick<Indicator, 'shortBase' | 'longBase'>,
  area: string,
  outturn: Quantity,
): Comparator | null {
  const earlier = EARLIER.find(({ pattern }) => pattern.test(area));
  const base = earlier && indicator[earlier.base];
  if (base?.state !== 'measured' || base.parts.length > 1) return null;
  const figures = toCommonUnit([unrounded(outturn), base.parts[0].quantity] as const);
  if (typeof figures === 'string' || figures[0].unit !== outturn.unit) return null;
  return { value: figures[1].value, area, period: '', source: 'the sheet', confirmed: true };
}
