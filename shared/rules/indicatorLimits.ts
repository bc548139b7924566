import { type Limit, type LimitColumn, type Limits, NO_LIMITS } from '../limits.ts';
import type { Report } from '../report.ts';
import { readLimit, readTolerance } from '../sheet/limitText.ts';
import type { Fields } from './fields.ts';
import type { RuleSet } from './ruleSet.ts';

/** By indicator id, as a sheet's columns would print them: {"7": {"floor": "85%"}}. */
export type IndicatorLimits = Readonly<Record<string, Readonly<Partial<Record<LimitColumn, string>>>>>;

/** What a row says beside its target; where it says nothing, what the rule set says of that indicator. */
export function limitsUnder({ rating }: RuleSet, indicator: string, inSheet: Limits): Limits {
  const own = 'indicators' in rating ? rating.indicators : {};
  const said = Object.hasOwn(own, indicator) ? own[indicator] : undefined;
  if (said === undefined) return inSheet;
  const limit = (column: LimitColumn): Limit =>
    inSheet[column].state === 'none' ? limitOf(column, said[column] ?? '') : inSheet[column];
  return {
    tolerance: limit('tolerance'),
    floor: limit('floor'),
    lowerThreshold: limit('lowerThreshold'),
    upperThreshold: limit('upperThreshold'),
  };
}

/** Indicators that the rule set has limits for, and the report has no row of. */
export function strayIndicators({ rating }: RuleSet, { indicators }: Report): readonly string[] {
  const known = new Set(indicators.map(({ id }) => id));
  return 'indicators' in rating ? Object.keys(rating.indicators).filter(id => !known.has(id)) : [];
}

function limitOf(column: LimitColumn, text: string): Limit {
  if (text === '') return NO_LIMITS[column];
  return column === 'tolerance' ? readTolerance(text) : readLimit(text);
}

const LONGEST = 80;

/** Each indicator's limits, of which a form has some. A figure that cannot be read is refused here, not row by row. */
export function readIndicatorLimits(fields: Fields, columns: readonly LimitColumn[]): IndicatorLimits {
  if (!fields.has('indicators')) return {};
  const indicators = fields.fields('indicators');
  const entries = indicators.names(LONGEST).map(id => {
    const said = indicators.fields(id);
    const limits = columns.filter(column => said.has(column)).map(column => [column, read(said, column)]);
    said.done();
    return [id, Object.fromEntries(limits)] as const;
  });
  return Object.fromEntries(entries);
}

function read(fields: Fields, column: LimitColumn): string {
  const text = fields.text(column, LONGEST);
  const { state } = limitOf(column, text);
  if (state !== 'unreadable' && state !== 'none') return text;
  return fields.refuse(
    column,
    column === 'tolerance'
      ? 'Write it as a report prints it, such as "5%", "2 days" or "Narrative only"'
      : 'Write it as a report prints it, such as "85%" or "1,070"',
  );
}
