import type { Kind } from '../../shared/indicator.ts';
import { readKind } from '../../shared/sheet/texts/indicatorText.ts';
import { type Cell, wordOf } from './cell.ts';
import { Refusal } from './refusals.ts';

const MARKS: Readonly<Record<string, Kind>> = {
  C: 'cumulative',
  'C%': 'cumulative-ratio',
  S: 'snapshot',
  R: 'rolling',
  CUMULATIVE: 'cumulative',
  SNAPSHOT: 'snapshot',
  ROLLING: 'rolling',
  ROLLINGYEAR: 'rolling',
  'N/A': 'unmarked',
  '-': 'unmarked',
};

/** No title is as short as a mistyped mark. */
const SHORTEST_TITLE = 4;

/** C, S, R or "C%", in brackets or not, or the indicator's own title with the mark in it. A blank is unmarked. */
export function kindOf(cell: Cell): Kind | Refusal {
  const text = wordOf(cell);
  if (text === '') return 'unmarked';
  const mark = text
    .replace(/^[([]|[)\]]$/g, '')
    .replace(/\s/g, '')
    .toUpperCase();
  const kind = MARKS[mark];
  if (kind !== undefined) return kind;
  if (typeof cell !== 'string' || mark.length < SHORTEST_TITLE)
    return new Refusal('kind-unreadable', { text });
  return readKind(text);
}
