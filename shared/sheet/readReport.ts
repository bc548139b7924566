import type { NotRead, SheetCells } from '../cells.ts';
import type { Layout, PlacedHeading, ReadResult } from '../report.ts';
import { isBlankRow } from './cells/blankRows.ts';
import { tallMerges, withMergesFilled } from './cells/mergedTexts.ts';
import { sampleRows, sheetTexts } from './cells/sheetTexts.ts';
import { textsAroundTable } from './cells/textsAroundTable.ts';
import { type ColumnMap, mapColumns } from './headings/columnMap.ts';
import {
  type ConfirmedColumns,
  type KeptLayouts,
  layoutKey,
  placeAnswers,
  withConfirmedColumns,
} from './headings/confirmedColumns.ts';
import { headingPeriod } from './headings/headingPeriod.ts';
import { headingScope } from './headings/headingScope.ts';
import { type HeadingRow, headingRowNumbers, headingRows } from './headings/headings.ts';
import { latestPeriod } from './headings/latestPeriod.ts';
import { periodInColumns } from './headings/periodColumns.ts';
import { resolveHeadings } from './headings/resolveHeadings.ts';
import { unclearSentence } from './refusals.ts';
import { withColourRules } from './rows/colourRules.ts';
import { withFilledRatings } from './rows/filledRatings.ts';
import { legendCells } from './rows/legendCells.ts';
import { withoutOtherLetters } from './rows/letterRatings.ts';
import { withPlainArrow } from './rows/plainArrow.ts';
import { withSigns } from './rows/plusAndMinus.ts';
import { readRows } from './rows/readRows.ts';
import { readStates } from './states/readStates.ts';
import { reportRefusals } from './words.ts';

/** This many rows are enough to know what a column holds. */
const SAMPLE = 40;

/**
 * Reads one sheet: cells in, report out, or a sentence that says what was looked for. `confirmed` are a person's
 * answers about its columns, and `kept` those about every layout that they have answered for.
 */
export function readReport(
  cells: SheetCells,
  confirmed: ConfirmedColumns = {},
  kept: KeptLayouts = new Map(),
): ReadResult {
  const printed = sheetTexts(cells);
  const found = headingRows(printed, cells.merges, new Set(kept.keys()));
  const [first] = found;
  if (first === undefined) return { ok: false, sentence: reportRefusals.noHeadings };
  const texts = withMergesFilled(printed, cells.merges);
  const rowsUnder = rowsOfData(texts, found);
  const sample = sampleRows(rowsUnder, SAMPLE);
  const data = sample.map(row => texts[row] ?? []);
  const fills = sample.map(row => cells.fills?.[row] ?? []);
  const above = [
    ...printed.slice(0, first.row).map(row => row.join(' ')),
    cells.name,
    periodInColumns(first, data),
  ];
  const asFound = { headings: placedHeadings(found), latest: latestPeriod(first, data, above) };
  const { positions, lapsed } = placeAnswers(asFound, kept.get(layoutKey(asFound)) ?? confirmed);
  const headings = resolveHeadings(found, data, {
    above,
    fills,
    outturnAt: positions.performance ?? undefined,
  });
  const unclear = headings.find(row => row.unclear !== undefined);
  if (unclear?.unclear !== undefined && positions.performance === undefined) {
    const layout = { ...asFound, lapsedAnswers: lapsed };
    const { isTitleOther = false } = unclear;
    const choices = placedHeadings([{ ...unclear, headings: unclear.unclear }]);
    return {
      ok: false,
      sentence: unclearSentence(choices, isTitleOther),
      question: { sheet: cells.name, choices, isTitleOther, layout, rows: rowsUnder.length },
    };
  }
  const period = headingPeriod(headings, above);
  if (period === null) return { ok: false, sentence: reportRefusals.noPeriod };

  const besideYear = isYearBase(headings) && period.months < 12 ? period : null;
  const read = (columns: ColumnMap) => readRows({ texts, columns, headings, cells, besideYear });
  const mapped = withConfirmedColumns(mapColumns(headings, data), positions);
  const asMapped = read(mapped);
  const isAnswered = positions.shortArrow !== undefined || positions.longArrow !== undefined;
  const columns = isAnswered
    ? mapped
    : withPlainArrow(mapped, { headings, indicators: asMapped.indicators, period });
  const rows = columns === mapped ? asMapped : read(columns);
  const last = rows.indicators.at(-1)?.row;
  if (last === undefined) return { ok: false, sentence: reportRefusals.noIndicators };
  const around = textsAroundTable(printed, first.row, last);
  const stated = readStates({
    indicators: withSigns(withoutOtherLetters(rows.indicators)),
    troubles: rows.troubles,
    around,
    layout: { headings: placedHeadings(headings) },
  });
  const indicators = withColourRules(withFilledRatings(stated.indicators, cells), cells);
  return {
    ok: true,
    report: {
      sheet: cells.name,
      period,
      indicators,
      around,
      troubles: stated.troubles,
      notRead: [...(cells.notRead ?? []), ...rowsNotRead(rows.notRead, texts)],
      layout: {
        headingRows: [...headingRowNumbers(headings)],
        sectionRows: rows.sections,
        groups: tallMerges(cells.merges, columns.lineNo ?? 0),
        body: { row: first.row, column: 0, rows: last - first.row + 1, columns: printed[0]?.length ?? 0 },
        columns,
        headings: placedHeadings(headings).map(heading => ofCell(withOwnColumn(heading, columns), cells)),
        unknownHeadings: placedColumns(headings.slice(0, 1))
          .map(heading => withOwnColumn(heading, columns))
          .filter(({ column }) => column === null || columns[column] === undefined),
        legend: legendCells(around, cells),
        latest: asFound.latest,
        lapsedAnswers: lapsed,
      },
    },
  };
}

/** The sheet's only arrow may have turned out to be against the other period. */
function withOwnColumn(heading: PlacedHeading, columns: ColumnMap): PlacedHeading {
  const own = (['shortArrow', 'longArrow'] as const).find(arrow => columns[arrow] === heading.cell.column);
  const isArrow = heading.column === 'shortArrow' || heading.column === 'longArrow';
  return isArrow && own !== undefined ? { ...heading, column: own } : heading;
}

/** The heading with what only its cell says. */
function ofCell(heading: PlacedHeading, { merges, formulas }: SheetCells): PlacedHeading {
  const { row, column } = heading.cell;
  const merge = merges.find(({ row: top, column: left }) => top === row && left === column);
  return {
    ...heading,
    ...(merge && merge.columns > 1 && { over: merge.columns }),
    ...((formulas[row]?.[column] ?? '').startsWith('=') && { isFormula: true }),
  };
}

function placedHeadings(rows: readonly HeadingRow[]): Layout['headings'] {
  // A person's answers are found again by the headings that are there.
  return placedColumns(
    rows.map(row => ({ ...row, headings: row.headings.filter(each => !each.isUnheaded) })),
  );
}

function placedColumns(rows: readonly HeadingRow[]): Layout['headings'] {
  return rows.flatMap(({ row, headings }) =>
    headings.map(({ text, position, column }) => ({ text, column, cell: { row, column: position } })),
  );
}

/** Neighbouring rows are named together, by the first text of the first. */
function rowsNotRead(rows: readonly number[], texts: readonly (readonly string[])[]): NotRead[] {
  const runs: number[][] = [];
  for (const row of rows) {
    if (runs.at(-1)?.at(-1) === row - 1) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs.map((run): NotRead => {
    const [row = 0] = run;
    const cells = texts[row] ?? [];
    const column = cells.findIndex(text => text.trim() !== '');
    return {
      kind: 'rows',
      range: { row, column, rows: run.length, columns: 1 },
      text: cells[column]?.trim() ?? '',
    };
  });
}

/** Whether the long base is the whole of last year's outturn, which a quarter is compared with row by row. */
function isYearBase(rows: readonly HeadingRow[]): boolean {
  const heading = rows[0]?.headings.find(({ column }) => column === 'longBase');
  const { span, startYear } = headingScope(heading?.text ?? '');
  return span === 'year' && startYear !== null;
}

/** The numbers of the rows between the headings that hold more than a section's name. */
function rowsOfData(texts: readonly (readonly string[])[], headings: readonly HeadingRow[]): number[] {
  const rows = headingRowNumbers(headings);
  const start = headings[0]?.row ?? 0;
  return texts.flatMap((cells, row) =>
    row > start && !rows.has(row) && !isBlankRow(cells) && cells.filter(text => text !== '').length > 2
      ? [row]
      : [],
  );
}
