import { a1 } from '../../cells.ts';
import { groupBy } from '../../groupBy.ts';
import type { Column, Layout, PlacedHeading } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { type CellWrite, check, type Found, type Repair } from '../check.ts';
import { onEveryPage } from './onEveryPage.ts';

/** Columns that may share one heading, which is then over the first of them. */
const ONE_HEADING: readonly (readonly Column[])[] = [
  ['shortArrow', 'shortBase'],
  ['longArrow', 'longBase', 'beforeBase'],
  ['performance', 'rating', 'shortArrow'],
  ['target', 'annualTarget'],
  ['lineNo', 'title'],
];

/**
 * A heading is above its own facts. Where two merged headings were taken apart, those to their right are above other columns:
 * a reader, and a screen reader, then takes an arrow for a comment.
 */
export const headingMisplaced = check({
  code: 'heading-misplaced',
  severity: 'note',
  heading: 'Heading above other facts',
  about: {
    asks: 'Is each heading above its own facts, and not above those of another column?',
    example: '"Comments" above the arrows, two columns left of the comments',
    action: 'Move the heading above its facts.',
  },
  words: {
    misplaced:
      'Other facts are under {count|this heading|these headings}. {places} Move {count|it|each} above its own facts.',
    place: '"{heading}" in {cell} belongs in {own}.',
    more: '{count} more {count|belongs|belong} elsewhere.',
  },
  find: ({ report: { layout, notRead } }, words) => {
    // A heading that is merged over its facts is above them all.
    if (notRead.some(({ kind }) => kind === 'merges')) return [];
    const rows = [...groupBy(layout.headings, ({ cell }) => cell.row).values()]
      .map((headings): MisplacedRow => ({ headings, misplaced: misplacedIn(headings, layout) }))
      .filter(({ misplaced }) => misplaced.length > 0);
    const pages = groupBy(rows, ({ misplaced }) =>
      misplaced.map(({ text, cell }) => [cell.column, text].join()).join(),
    );
    return [...pages.values()].flatMap(alike =>
      onEveryPage(alike.flatMap(({ misplaced: [first] }) => first ?? [])).map(
        ({ heading, repeated }): Found => {
          const misplaced = alike[0]?.misplaced ?? [];
          const repair = moveAll(alike, layout);
          const values = { count: misplaced.length, places: placesOf(misplaced, layout, words) };
          const message = fill(words.misplaced, values) + repeated;
          return { cell: heading.cell, indicator: '', message, ...(repair && { repair }) };
        },
      ),
    );
  },
});

/** Where each heading is and belongs, for the first few. */
function placesOf(
  misplaced: readonly PlacedHeading[],
  layout: Layout,
  words: { readonly place: string; readonly more: string },
): string {
  const named = misplaced.slice(0, NAMED).map(heading =>
    fill(words.place, {
      heading: heading.text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUOTE),
      cell: a1(heading.cell),
      own: a1(ownCell(heading, layout)),
    }),
  );
  const rest = misplaced.length - named.length;
  return [...named, ...(rest > 0 ? [fill(words.more, { count: rest })] : [])].join(' ');
}

const NAMED = 3;
const LONGEST_QUOTE = 40;

interface MisplacedRow {
  readonly headings: readonly PlacedHeading[];
  readonly misplaced: readonly PlacedHeading[];
}

/** Headings of one row that are above the facts of another column, which does not share a heading with theirs. */
function misplacedIn(headings: readonly PlacedHeading[], { columns }: Layout): PlacedHeading[] {
  const factsAt = new Map(
    (Object.entries(columns) as [Column, number][]).map(([column, at]) => [at, column]),
  );
  const isAboveOwn = ({ column, cell, over = 1 }: PlacedHeading): boolean => {
    const own = column && columns[column];
    return own === undefined || own === null || (own >= cell.column && own < cell.column + over);
  };
  return headings.filter(heading => {
    const { column, cell } = heading;
    const other = factsAt.get(cell.column);
    if (column === null || other === undefined || isAboveOwn(heading)) return false;
    if (ONE_HEADING.some(shared => shared.includes(column) && shared.includes(other))) return false;
    // A second heading of the same meaning is another column of the council's.
    return !headings.some(one => one !== heading && one.column === column && isAboveOwn(one));
  });
}

const ownCell = ({ cell, column }: PlacedHeading, { columns }: Layout) => ({
  ...cell,
  column: (column && columns[column]) ?? cell.column,
});

/** Null where a heading cannot move: it is merged, split over rows or a formula, or its place is taken. */
function moveAll(rows: readonly MisplacedRow[], layout: Layout): Repair | null {
  const headingRows = new Set(layout.headingRows);
  const writes: CellWrite[] = [];
  for (const { headings, misplaced } of rows) {
    const row = headings[0]?.cell.row ?? -1;
    const isSplit = headingRows.has(row + 1) || headingRows.has(row - 1);
    if (isSplit || misplaced.some(({ over, isFormula }) => over !== undefined || isFormula)) return null;
    const present = new Map(headings.map(({ cell, text }) => [cell.column, text]));
    const wanted = new Map(present);
    for (const { cell } of misplaced) wanted.set(cell.column, '');
    for (const heading of misplaced) {
      const { column } = ownCell(heading, layout);
      if ((wanted.get(column) ?? '') !== '') return null;
      wanted.set(column, heading.text);
    }
    for (const [column, to] of wanted) {
      const from = present.get(column) ?? '';
      if (from !== to) writes.push({ cell: { row, column }, from, to });
    }
  }
  return { label: 'Move the headings above their facts', writes };
}
