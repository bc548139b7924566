import type { Indicator, ReadingTrouble, ReadResult } from '../report.ts';
import type { CellRange, SheetCells } from './cells.ts';
import { isLineNo } from './columnContent.ts';
import { type ColumnMap, mapColumns } from './columnMap.ts';
import { headingPeriod } from './headingPeriod.ts';
import { type HeadingRow, headingRows } from './headings.ts';
import { tallMerges, withMergesFilled } from './mergedTexts.ts';
import { readIndicator, troublesOf } from './readIndicator.ts';
import { rowKind } from './rowKinds.ts';
import { sampled, sheetTexts } from './sheetTexts.ts';
import { placeRow } from './shiftedRow.ts';

/** As many rows tell what a column holds as all of them would. */
const SAMPLE = 40;

const NO_HEADINGS =
  'No report was found on this sheet. Outturn looks for a row of headings that names the indicator, its target and its performance. Open the sheet that holds the report, then try again.';
const NO_PERIOD =
  'The headings do not say which year and quarter the report covers. Name them in the performance heading, such as "2017/18 Q2 Performance", then try again.';
const NO_INDICATORS =
  'There are headings on this sheet and no indicators under them. Open the sheet that holds the report, then try again.';

/** Reads one sheet: cells in, report out. Where the sheet holds none, a sentence that says what was looked for. */
export function readReport(cells: SheetCells): ReadResult {
  const printed = sheetTexts(cells);
  const headings = headingRows(printed);
  const [first] = headings;
  if (!first) return { ok: false, sentence: NO_HEADINGS };
  const above = printed.slice(0, first.row).map(row => row.join(' '));
  const period = headingPeriod(headings, above);
  if (!period) return { ok: false, sentence: NO_PERIOD };

  const texts = withMergesFilled(printed, cells.merges);
  const columns = mapColumns(headings, sampled(rowsOfData(texts, headings), SAMPLE));
  const rows = readRows({ texts, columns, headings, cells });
  const last = rows.indicators.at(-1)?.row;
  if (last === undefined) return { ok: false, sentence: NO_INDICATORS };
  return {
    ok: true,
    report: {
      sheet: cells.name,
      period,
      indicators: rows.indicators,
      troubles: rows.troubles,
      layout: {
        headingRows: headings.map(({ row }) => row),
        sectionRows: rows.sections,
        groups: tallMerges(cells.merges, columns.lineNo ?? 0),
        body: { row: first.row, column: 0, rows: last - first.row + 1, columns: printed[0]?.length ?? 0 },
        columns,
        unknownHeadings: first.headings
          .filter(({ column }) => column === null)
          .map(({ text, position }) => ({ text, cell: { row: first.row, column: position } })),
      },
    },
  };
}

function rowsOfData(
  texts: readonly (readonly string[])[],
  headings: readonly HeadingRow[],
): (readonly string[])[] {
  const rows = new Set(headings.map(({ row }) => row));
  const start = headings[0]?.row ?? 0;
  return texts.filter(
    (cells, row) => row > start && !rows.has(row) && cells.filter(text => text !== '').length > 2,
  );
}

interface Sheet {
  readonly texts: readonly (readonly string[])[];
  readonly columns: ColumnMap;
  readonly headings: readonly HeadingRow[];
  readonly cells: SheetCells;
}

interface Rows {
  readonly indicators: readonly Indicator[];
  readonly troubles: readonly ReadingTrouble[];
  /** Those that an indicator follows. */
  readonly sections: readonly number[];
}

function readRows({ texts, columns, headings, cells }: Sheet): Rows {
  const headingAt = new Set(headings.map(({ row }) => row));
  const start = headings[0]?.row ?? 0;
  const names = tallMerges(cells.merges, columns.lineNo ?? 0);
  const indicators: Indicator[] = [];
  const troubles: ReadingTrouble[] = [];
  const sections: number[] = [];
  // A section's name may stand above a repeated heading, so it holds until the next.
  let section: { readonly row: number; readonly name: string } | null = null;
  let group: string | null = null;
  let unnumbered = 0;

  for (let row = start + 1; row < texts.length; row++) {
    const rowTexts = texts[row] ?? [];
    if (headingAt.has(row)) continue;
    const kind = rowKind(rowTexts, columns);
    if (kind === 'section') section = { row, name: rowTexts.find(text => text.trim() !== '')?.trim() ?? '' };
    if (kind !== 'indicator') {
      group = null;
      continue;
    }
    const { cells: placed, shiftedFrom } = placeRow(rowTexts, columns);
    const first = placed.lineNo?.text.trim() ?? '';
    const lineNo = first !== '' && isLineNo(first) && !isInside(row, names) ? first : null;
    // Without a line number the first column holds a survey's name, on its first row or merged over all of its rows.
    group = lineNo !== null ? null : first !== '' ? first : group;
    const id = lineNo ?? `P${++unnumbered}`;
    if (section && !sections.includes(section.row)) sections.push(section.row);
    const own = lineNo === null ? withSharedComment(placed, group, indicators) : placed;
    const indicator = readIndicator(own, { row, id, lineNo, section: section?.name ?? '', group });
    indicators.push(indicator);
    troubles.push(
      ...troublesOf(indicator, cells.formulas[row] ?? []),
      ...shifts(indicator, shiftedFrom, rowTexts),
    );
  }
  return { indicators, troubles, sections };
}

const isInside = (row: number, ranges: readonly CellRange[]): boolean =>
  ranges.some(range => row >= range.row && row < range.row + range.rows);

/** One comment serves a whole survey group. */
function withSharedComment(
  placed: ReturnType<typeof placeRow>['cells'],
  group: string | null,
  earlier: readonly Indicator[],
): typeof placed {
  const previous = earlier.at(-1);
  if (placed.comment?.text.trim() !== '' || group === null || previous?.group !== group) return placed;
  return { ...placed, comment: { ...placed.comment, text: previous.texts.comment ?? '' } };
}

function shifts(
  indicator: Indicator,
  from: 'shortArrow' | 'longArrow' | null,
  rowTexts: readonly string[],
): ReadingTrouble[] {
  const cell = from && indicator.cells[from];
  if (!from || !cell) return [];
  return [
    { kind: 'row-shifted', column: from, cell, text: rowTexts[cell.column] ?? '', indicator: indicator.id },
  ];
}
