import type { SheetCells } from '../cells.ts';
import type { ReadResult } from '../report.ts';
import { tallMerges, withMergesFilled } from './cells/mergedTexts.ts';
import { sampleRows, sheetTexts } from './cells/sheetTexts.ts';
import { textsAroundTable } from './cells/textsAroundTable.ts';
import { mapColumns } from './headings/columnMap.ts';
import { type ConfirmedColumns, withConfirmedColumns } from './headings/confirmedColumns.ts';
import { headingPeriod } from './headings/headingPeriod.ts';
import { type HeadingRow, headingRowNumbers, headingRows } from './headings/headings.ts';
import { resolveHeadings } from './headings/resolveHeadings.ts';
import { withFilledRatings } from './rows/filledRatings.ts';
import { readRows } from './rows/readRows.ts';
import { reportRefusals } from './words.ts';

/** This many rows are enough to know what a column holds. */
const SAMPLE = 40;

/**
 * Reads one sheet: cells in, report out, or a sentence that says what was looked for. `confirmed` are a person's
 * answers about its columns.
 */
export function readReport(cells: SheetCells, confirmed: ConfirmedColumns = {}): ReadResult {
  const printed = sheetTexts(cells);
  const found = headingRows(printed, cells.merges);
  if (found.length === 0) return { ok: false, sentence: reportRefusals.noHeadings };
  const texts = withMergesFilled(printed, cells.merges);
  const data = sampleRows(rowsOfData(texts, found), SAMPLE);
  const headings = resolveHeadings(found, data);
  const first = headings[0] as HeadingRow;
  const above = printed.slice(0, first.row).map(row => row.join(' '));
  const period = headingPeriod(headings, [...above, cells.name]);
  if (!period) return { ok: false, sentence: reportRefusals.noPeriod };

  const columns = withConfirmedColumns(mapColumns(headings, data), confirmed);
  const rows = readRows({ texts, columns, headings, cells });
  const indicators = withFilledRatings(rows.indicators, cells);
  const last = indicators.at(-1)?.row;
  if (last === undefined) return { ok: false, sentence: reportRefusals.noIndicators };
  return {
    ok: true,
    report: {
      sheet: cells.name,
      period,
      indicators,
      around: textsAroundTable(printed, first.row, last),
      troubles: rows.troubles,
      notRead: cells.notRead ?? [],
      layout: {
        headingRows: [...headingRowNumbers(headings)],
        sectionRows: rows.sections,
        groups: tallMerges(cells.merges, columns.lineNo ?? 0),
        body: { row: first.row, column: 0, rows: last - first.row + 1, columns: printed[0]?.length ?? 0 },
        columns,
        headings: headings.flatMap(({ row, headings: inRow }) =>
          inRow.map(({ text, position, column }) => ({ text, column, cell: { row, column: position } })),
        ),
        unknownHeadings: first.headings
          .filter(({ column }) => column === null || columns[column] === undefined)
          .map(({ text, position }) => ({ text, cell: { row: first.row, column: position } })),
      },
    },
  };
}

function rowsOfData(
  texts: readonly (readonly string[])[],
  headings: readonly HeadingRow[],
): (readonly string[])[] {
  const rows = headingRowNumbers(headings);
  const start = headings[0]?.row ?? 0;
  return texts.filter(
    (cells, row) => row > start && !rows.has(row) && cells.filter(text => text !== '').length > 2,
  );
}
