import { readLimit, readTolerance } from '../../figures/limitText.ts';
import { type Limit, type LimitColumn, NO_LIMITS } from '../../limits.ts';
import type { Fields } from '../ruleSets/fields.ts';

/** By indicator id, as a sheet's columns would print them: {"7": {"floor": "85%"}}. */
export type IndicatorLimits = Readonly<Record<string, Readonly<Partial<Record<LimitColumn, string>>>>>;

/** One limit by its text; "" where there is none. */
export function readLimitColumn(column: LimitColumn, text: string): Limit {
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
  const { state } = readLimitColumn(column, text);
  if (state !== 'unreadable' && state !== 'none') return text;
  return fields.refuse(
    column,
    column === 'tolerance'
      ? 'Write it as a report prints it, such as "5%", "2 days" or "Narrative only"'
      : 'Write it as a report prints it, such as "85%" or "1,070"',
  );
}
