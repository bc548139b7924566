import { type SheetCells, textInRow } from '../../cells.ts';
import type { Quarter } from '../../quarter.ts';
import { type Indicator, printedText, type ReadingTrouble } from '../../report.ts';
import { exactNumber } from '../cells/cellText.ts';
import { coveredRows } from '../cells/mergedTexts.ts';
import { isLineNo } from '../headings/columnContent.ts';
import type { ColumnMap } from '../headings/columnMap.ts';
import { type HeadingRow, headingRowNumbers } from '../headings/headings.ts';
import { indicatorIds } from './indicatorIds.ts';
import { readIndicator, troublesOf } from './readIndicator.ts';
import { rowKind, sectionName } from './rowKinds.ts';
import { rowsBesideReport } from './rowsBesideReport.ts';
import { placeRow, type RowCell, type RowCells } from './shiftedRow.ts';
import { withComparableYearBase } from './yearBase.ts';

export interface MappedSheet {
  readonly texts: readonly (readonly string[])[];
  readonly columns: ColumnMap;
  readonly headings: readonly HeadingRow[];
  readonly cells: SheetCells;
  /** The reported quarter, where the long base is the whole of last year's outturn; otherwise null. */
  readonly quarterBesideYear?: Quarter | null;
}

export interface ReadRows {
  readonly indicators: readonly Indicator[];
  readonly troubles: readonly ReadingTrouble[];
  /** Those with an indicator below them. */
  readonly sections: readonly number[];
  /** Rows below the report that were not read, and might be indicators. */
  readonly notRead: readonly number[];
}

/** Walks down from the first headings and reads each row in its section and its survey. */
export function readRows({
  texts,
  columns,
  headings,
  cells,
  quarterBesideYear = null,
}: MappedSheet): ReadRows {
  const headingAt = headingRowNumbers(headings);
  const beside = rowsBesideReport({ texts, columns, headingAt, start: headings[0]?.row ?? 0 });
  const start = headings[0]?.row ?? 0;
  const nameOf = coveredRows(cells.merges, columns.lineNo ?? 0, texts.length);
  const commentOf = coveredRows(cells.merges, columns.comment, texts.length);
  const indicators: Indicator[] = [];
  const troubles: ReadingTrouble[] = [];
  const sections: number[] = [];
  // A section's name may be above a repeated heading, so it applies until the next.
  let section: { readonly row: number; readonly name: string } | null = null;
  let group: string | null = null;
  const idOf = indicatorIds(new Set(texts.map(row => textInRow(row, columns.lineNo ?? 0).trim())));

  for (let row = start + 1; row < texts.length; row++) {
    const rowTexts = texts[row] ?? [];
    if (headingAt.has(row)) continue;
    const kind = beside.rows.has(row) ? 'other' : rowKind(rowTexts, columns);
    if (kind === 'section') section = { row, name: sectionName(rowTexts, columns) };
    if (kind !== 'indicator') {
      group = null;
      continue;
    }
    const { cells: placed, shiftedFrom } = placeRow(rowTexts, columns);
    const first = placed.lineNo?.text.trim() ?? '';
    const lineNo = first !== '' && isLineNo(first) && !nameOf.has(row) ? first : null;
    // Without a line number the first column holds a survey's name, on its first row or merged over all of its rows.
    group = lineNo !== null ? null : first !== '' ? first : group;
    const id = idOf(lineNo);
    if (section && sections.at(-1) !== section.row) sections.push(section.row);
    const own = withSharedComment(withHeld(placed, row, cells), group, indicators.at(-1), commentOf.get(row));
    const place = { row, id, lineNo, section: section?.name ?? '', group };
    const indicator = withComparableYearBase(
      readIndicator(own, place, cells.formulas[row] ?? []),
      quarterBesideYear,
    );
    indicators.push(indicator);
    troubles.push(
      ...troublesOf(indicator, cells.formulas[row] ?? []),
      ...shifts(indicator, shiftedFrom, rowTexts, columns),
    );
  }
  return { indicators, troubles, sections, notRead: beside.doubtful };
}

/** Each fact with the number that its cell holds, which may have more digits than it prints. */
function withHeld(placed: RowCells, row: number, { values, formats }: SheetCells): RowCells {
  const held = ({ position }: RowCell) =>
    exactNumber(values[row]?.[position] ?? '', formats[row]?.[position] ?? 'General');
  return Object.fromEntries(
    Object.entries(placed).map(([column, cell]) => {
      const number = held(cell);
      return [column, number === null ? cell : { ...cell, held: number }];
    }),
  );
}

/** One comment serves a whole survey group: merged beside its questions, or on the first of them. */
function withSharedComment(
  placed: RowCells,
  group: string | null,
  previous: Indicator | undefined,
  mergedFrom: number | undefined,
): RowCells {
  const { comment } = placed;
  if (comment === undefined || group === null || previous?.group !== group) return placed;
  if (mergedFrom !== undefined) return { ...placed, comment: { ...comment, row: mergedFrom } };
  const shared = previous.cells.comment;
  if (comment.text.trim() !== '' || shared === undefined) return placed;
  const text = printedText(previous, 'comment');
  return { ...placed, comment: { position: shared.column, row: shared.row, text } };
}

function shifts(
  indicator: Indicator,
  from: 'shortArrow' | 'longArrow' | null,
  rowTexts: readonly string[],
  columns: ColumnMap,
): ReadingTrouble[] {
  const cell = from && indicator.cells[from];
  if (!from || !cell) return [];
  const text = textInRow(rowTexts, cell.column);
  const hasRoom = textInRow(rowTexts, Math.max(...Object.values(columns))).trim() === '';
  return [{ kind: 'row-shifted', column: from, cell, text, indicator: indicator.id, hasRoom }];
}
