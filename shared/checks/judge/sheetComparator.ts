import type { Limit } from '../../limits.ts';
import type { Quantity } from '../../outturn.ts';
import type { Indicator } from '../../report.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { unrounded } from '../../rules/compare/unrounded.ts';
import { isBenchmarkOf } from '../../sheet/headings/benchmarkColumns.ts';
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
 * R3 where the sheet holds the value itself: a target that compares with an earlier outturn uses the row's own base, one
 * that compares with an area the column of that area, and nobody needs to confirm it. Null where the row has no figure
 * for it.
 */
export function comparatorInSheet(
  indicator: Pick<Indicator, 'shortBase' | 'longBase' | 'limits' | 'benchmark'>,
  area: string,
  outturn: Quantity,
): Comparator | null {
  const earlier = EARLIER.find(({ pattern }) => pattern.test(area));
  const own = earlier ? indicator[earlier.base] : ofArea(indicator, area);
  if ((own?.state !== 'measured' && own?.state !== 'number') || own.parts.length > 1) return null;
  const figures = toCommonUnit([unrounded(outturn), own.parts[0].quantity] as const);
  if (typeof figures === 'string' || figures[0].unit !== outturn.unit) return null;
  const period = earlier ? '' : (indicator.benchmark?.period ?? '');
  return { value: figures[1].value, area, period, source: 'the sheet', confirmed: true };
}

function ofArea({ limits, benchmark }: Pick<Indicator, 'limits' | 'benchmark'>, area: string): Limit | null {
  return benchmark !== undefined && isBenchmarkOf(benchmark.area, area) ? limits.benchmark : null;
}
