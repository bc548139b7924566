import type { Kind } from '../../../shared/indicator.ts';
import { readKind } from '../../../shared/sheet/texts/indicatorText.ts';
import { type FunctionRefusal, refuseCall } from '../refusals.ts';
import { type CellArgument, printCell } from './cellArgument.ts';

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

/** Anything shorter is a mistyped mark, not a title. */
const SHORTEST_TITLE = 4;

/** C, S, R or "C%", with or without brackets, or the indicator's own title with the mark in it. A blank is unmarked. */
export function readKindArgument(cell: CellArgument): Kind | FunctionRefusal {
  const text = printCell(cell);
  if (text === '') return 'unmarked';
  const mark = text
    .replace(/^[([]|[)\]]$/g, '')
    .replace(/\s/g, '')
    .toUpperCase();
  const kind = MARKS[mark];
  if (kind !== undefined) return kind;
  if (typeof cell !== 'string' || mark.length < SHORTEST_TITLE)
    return refuseCall('kind-unreadable', { text });
  return readKind(text);
}
