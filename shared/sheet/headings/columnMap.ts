import type { Column } from '../../report.ts';
import { CANNOT_BE } from './columnContent.ts';
import { DataBelow } from './dataBelow.ts';
import type { HeadingRow } from './headings.ts';

export type ColumnMap = Readonly<Partial<Record<Column, number>>>;

/** A base is next to its arrow, under the arrow's heading or under none. */
const BASE_OF: Readonly<Partial<Record<Column, Column>>> = { shortArrow: 'shortBase', longArrow: 'longBase' };
/** How many columns left or right of its data a heading may be. */
const REACH = 2;
/** The weight of a heading straight above its data, next to the fit of the data. */
const STRAIGHT_ABOVE = 0.6;
/** An empty column may still be what its heading says. */
const EMPTY = 0.35;
/** Data that fit worse than this are not what the heading says. */
const POOR = 0.25;

interface Wanted {
  readonly column: Column;
  /** The position of its heading; null for a base, which has none. */
  readonly position: number | null;
  /** Positions that another heading has to itself. */
  readonly barred: ReadonlySet<number>;
}

/**
 * Where the sheet keeps each column: by the headings, in their order, and by the data below them, since headings may be
 * one or two columns to the left of their data (domain: two header shapes). Each heading row proposes; the proposal
 * that its data fit best is taken. `data` are the rows between the headings.
 */
export function mapColumns(rows: readonly HeadingRow[], data: readonly (readonly string[])[]): ColumnMap {
  const widths = [rows.flatMap(row => row.headings.map(h => h.position + 1)), data.map(row => row.length)];
  // Not by Math.max(...): a sheet has more rows than a call has room for arguments.
  const width = widths.flat().reduce((widest, own) => Math.max(widest, own), 0);
  const below = new DataBelow(data);
  const shapes = new Map(rows.map(row => [shapeOf(row), wantedBy(row)]));
  const proposals = [...shapes.values()].map(wanted => align(wanted, width, below));
  const [best] = proposals.sort((a, b) => b.score - a.score);
  return best?.map ?? {};
}

const shapeOf = ({ headings }: HeadingRow): string =>
  headings.map(({ position, column }) => `${position}${column}`).join();

function wantedBy({ headings }: HeadingRow): Wanted[] {
  const seen = new Set<Column>();
  const named = new Set(headings.map(({ column }) => column));
  const barred = new Set(headings.filter(({ isOtherFigure }) => isOtherFigure).map(h => h.position));
  return headings.flatMap(({ column, position }): Wanted[] => {
    // A second heading of the same meaning is another council's extra column, and is left alone.
    if (column === null || seen.has(column)) return [];
    seen.add(column);
    const base = BASE_OF[column];
    return base && !named.has(base)
      ? [
          { column, position, barred },
          { column: base, position: null, barred },
        ]
      : [{ column, position, barred }];
  });
}

interface Proposal {
  readonly score: number;
  readonly map: ColumnMap;
}

/**
 * The best way to set the wanted columns, in their order, over the data; a dynamic programme over (wanted, position).
 */
function align(wanted: readonly Wanted[], width: number, below: DataBelow): Proposal {
  let best: Proposal[] = Array.from({ length: width + 1 }, () => ({ score: 0, map: {} }));
  for (const want of wanted) {
    const next: Proposal[] = [];
    for (let end = 0; end <= width; end++) {
      const without = best[end] as Proposal;
      const earlier = next[end - 1] ?? without;
      const taken = end === 0 ? null : take(want, end - 1, best[end - 1] as Proposal, below);
      next.push([without, earlier, ...(taken ? [taken] : [])].reduce((a, b) => (b.score > a.score ? b : a)));
    }
    best = next;
  }
  return best.at(-1) as Proposal;
}

function take(
  { column, position, barred }: Wanted,
  at: number,
  before: Proposal,
  below: DataBelow,
): Proposal | null {
  if (barred.has(at)) return null;
  if (position === null) {
    // A base is recognised by its figures, directly to the right of its arrow.
    const arrow = before.map[column === 'shortBase' ? 'shortArrow' : 'longArrow'];
    const fit = arrow === at - 1 ? below.fit(column, at) : null;
    if (fit === null || fit < 0.5) return null;
    return { score: before.score + fit, map: { ...before.map, [column]: at } };
  }
  if (Math.abs(at - position) > REACH) return null;
  const fit = below.fit(column, at);
  if (fit === CANNOT_BE || (fit !== null && fit < POOR && at !== position)) return null;
  const straight = at === position ? STRAIGHT_ABOVE : 0;
  return { score: before.score + (fit ?? EMPTY) + straight, map: { ...before.map, [column]: at } };
}
