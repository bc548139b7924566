import { type CellRange, type SheetCells, textInRow } from '../../cells.ts';
import type { PartOfYear } from '../../period.ts';
import { type Indicator, printedText, type ReadingTrouble } from '../../report.ts';
import { exactNumber, showsDate } from '../cells/cellText.ts';
import { coveredRows } from '../cells/mergedTexts.ts';
import { benchmarkColumns } from '../headings/benchmarkColumns.ts';
import { isLineNo } from '../headings/columnContent.ts';
import type { ColumnMap } from '../headings/columnMap.ts';
import { type HeadingRow, headingRowNumbers } from '../headings/headings.ts';
import { indicatorIds } from './indicatorIds.ts';
import { withOwnBenchmark } from './ownBenchmark.ts';
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
  /** The reported part of the year, where the long base is the whole of last year's outturn; otherwise null. */
  readonly besideYear?: PartOfYear | null;
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
export function readRows({ texts, columns, headings, cells, besideYear = null }: MappedSheet): ReadRows {
  const headingAt = headingRowNumbers(headings);
  const beside = rowsBesideReport({ texts, columns, headingAt, start: headings[0]?.row ?? 0 });
  const start = headings[0]?.row ?? 0;
  const nameOf = coveredRows(cells.merges, columns.lineNo ?? 0, texts.length);
  const startOf = mergedStarts(cells.merges, columns, texts.length);
  const indicators: Indicator[] = [];
  const troubles: ReadingTrouble[] = [];
  const sections: number[] = [];
  const rowsRead = new Set<number>();
  // A section's name may be above a repeated heading, so it applies until the next.
  let section: { readonly row: number; readonly name: string } | null = null;
  let group: string | null = null;
  const benchmarks = benchmarkColumns(headings);
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
    const rowColumns = withOwnBenchmark(columns, rowTexts, benchmarks);
    const { cells: placed, shiftedFrom } = placeRow(rowTexts, rowColumns);
    const first = placed.lineNo?.text.trim() ?? '';
    const lineNo = first !== '' && isLineNo(first) && !nameOf.has(row) ? first : null;
    // Without a line number the first column holds a survey's name, on its first row or merged over all of its rows.
    group = lineNo !== null ? null : first !== '' ? first : group;
    const id = idOf(lineNo);
    if (section && sections.at(-1) !== section.row) sections.push(section.row);
    rowsRead.add(row);
    const shared = withMerged(placed, row, (position, from) => {
      const start = startOf.get(position)?.get(from);
      return start !== undefined && rowsRead.has(start) ? start : from;
    });
    const own = withSharedComment(withHeld(shared, row, cells), group, indicators.at(-1));
    const benchmark = benchmarks.find(({ position }) => position === rowColumns.benchmark);
    const place = {
      row,
      id,
      lineNo,
      section: section?.name ?? '',
      group,
      ...(benchmark && { benchmark: { area: benchmark.area, period: benchmark.period } }),
    };
    const indicator = withComparableYearBase(
      readIndicator(own, place, cells.formulas[row] ?? []),
      besideYear,
    );
    indicators.push(indicator);
    troubles.push(
      ...troublesOf(indicator, cells.formulas[row] ?? []),
      ...shifts(indicator, shiftedFrom, rowTexts, columns),
    );
  }
  return { indicators, troubles, sections, notRead: beside.doubtful };
}

/** For each column, where the merged cells over its rows start. A line number's is a survey's name. */
function mergedStarts(
  merges: readonly CellRange[],
  { lineNo: _, ...columns }: ColumnMap,
  height: number,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  return new Map(Object.values(columns).map(position => [position, coveredRows(merges, position, height)]));
}

/** Each fact at the cell that holds it: cells merged over several rows hold theirs in the first of them. */
function withMerged(
  placed: RowCells,
  row: number,
  startOf: (position: number, row: number) => number,
): RowCells {
  return Object.fromEntries(
    Object.entries(placed).map(([column, cell]) => {
      const start = startOf(cell.position, row);
      return [column, start === row ? cell : { ...cell, row: start }];
    }),
  );
}

/** Each fact with the number that its cell holds, which may have more digits than it prints. */
function withHeld(placed: RowCells, row: number, { values, formats }: SheetCells): RowCells {
  const withOwn = (cell: RowCell): RowCell => {
    const { position, row: at = row } = cell;
    const value = values[at]?.[position] ?? '';
    const format = formats[at]?.[position] ?? 'General';
    const held = exactNumber(value, format);
    if (held !== null) return { ...cell, held };
    return showsDate(value, format) ? { ...cell, isDate: true } : cell;
  };
  return Object.fromEntries(Object.entries(placed).map(([column, cell]) => [column, withOwn(cell)]));
}

/** One comment on the first of a survey's questions serves them all. */
function withSharedComment(
  placed: RowCells,
  group: string | null,
  previous: Indicator | undefined,
): RowCells {
  const { comment } = placed;
  if (comment === undefined || group === null || previous?.group !== group) return placed;
  if (comment.row !== undefined) return placed;
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
