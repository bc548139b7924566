import { type Limit, type LimitColumn, type Limits, limitsBy, NO_LIMITS } from '../limits.ts';
import { LONGEST_FIGURE, plainText } from './plainText.ts';
import { readTarget } from './targetText.ts';

/** Reads a floor, an end of a range, a baseline or a benchmark. It is written as a target is. */
export function readLimit(text: string): Limit {
  const target = readTarget(text);
  switch (target.state) {
    case 'number':
      return { state: 'number', parts: target.parts };
    case 'none':
    case 'to-be-confirmed':
    case 'word':
      return { state: 'none' };
    default:
      return unreadable(text);
  }
}

/** "5%", "±5%", "within 5% of target", "2 days", "3 percentage points", "Narrative only". */
export function readTolerance(text: string): Limit {
  if (text.length > LONGEST_FIGURE) return unreadable(text);
  const plain = plainText(text);
  if (/^(?:narrative|commentary)\b/i.test(plain)) return { state: 'narrative' };
  const bare = plain
    .replace(/^(?:\+ ?\/? ?-|±|\+|within|up to) ?/i, '')
    .replace(/ (?:of|off|from|below|under|above|over) (?:the )?target$/i, '')
    .replace(/ ?(?:%|per ?cent(?:age)?)[ -]?(?:points?|pts?)\b|(?<=\d) ?(?:pp|ppts?)$/i, ' points');
  const limit = readLimit(bare);
  return limit.state === 'unreadable' ? unreadable(text) : limit;
}

/** Shortened to what a sentence quotes. */
const unreadable = (text: string): Limit => ({ state: 'unreadable', text: text.trim().slice(0, 80) });

/** One limit by the text of its column; "" where there is none. */
export function readLimitColumn(column: LimitColumn, text: string): Limit {
  if (text === '') return NO_LIMITS[column];
  return column === 'tolerance' ? readTolerance(text) : readLimit(text);
}

/** Each limit by the text of its column; "" where the row has none. */
export function readLimits(text: (column: LimitColumn) => string): Limits {
  return limitsBy(column => readLimitColumn(column, text(column)));
}
