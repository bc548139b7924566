import type { ChartSheet, PlannedChart } from '../../chartSheet.ts';
import { sheetNameOf } from '../../chartSheet.ts';
import type { NewCell } from '../../newWorkbook.ts';
import { endWithFullStop } from '../../words/endWithFullStop.ts';
import { fill } from '../../words/fill.ts';
import { printedNumber } from '../publication/printedNumber.ts';
import { shortDigest } from '../shortDigest.ts';
import { LIGHT_CHART } from './chart/chartPalettes.ts';
import { linePicture } from './chart/linePicture.ts';
import { hasOwnTarget, type JudgedLine, type LineJudgement } from './judgeLine.ts';
import { chartSentences, figureText, pointNotes } from './lineText.ts';
import { type DrawnPoint, drawnPoints, type LinePoint, periodTextAt, type SeriesLine } from './seriesLine.ts';
import {
  historySheetLabels as labels,
  lineCellLabels,
  lineColumnLabels,
  linePointSentences,
  historySheetSentences as sentences,
} from './words.ts';

/** What the sheet names as its source. */
export interface HistorySource {
  readonly council: string;
  /** When the record was read: "28 November 2026". */
  readonly readOn: string;
  /** Of the revision that the latest figure is of; null where it could not be read. */
  readonly receipt: {
    readonly period: string;
    readonly rev: number;
    /** Of what was signed, in hexadecimal. */
    readonly digest: string;
  } | null;
}

const WIDTHS = { period: 84, figure: 76, rating: 76, notes: 190 } as const;
/** Any size: the picture only says whether the axis begins at 0. */
const SIZE = { width: 640, height: 280 } as const;

/** The history of an indicator as a sheet of the workbook: its table oldest first, as its chart is drawn. */
export function historySheet({ line, judgement }: JudgedLine, source: HistorySource): ChartSheet {
  const drawn = drawnPoints(line);
  const measures = measuresOf(drawn);
  const hasTargets = drawn.some(hasOwnTarget);
  const isFromZero = linePicture(line, judgement, SIZE)?.isFromZero ?? false;
  const { period, target, rating, notes } = lineColumnLabels;
  const rows = lineRows(line).map(row =>
    typeof row === 'string'
      ? [row, ...measures.map(() => ''), ...(hasTargets ? [''] : []), '', sentences.noReport]
      : pointRow(row, { line, judgement, measures, hasTargets }),
  );
  return {
    about: line.uid,
    name: sheetNameOf(fill(labels.sheet, { name: [line.lineNo, line.title].filter(Boolean).join(' ') })),
    title: fill(labels.title, { title: line.title }),
    lines: [
      ...(chartSentences(line, judgement) as [string, ...string[]]),
      sentences.table,
      sourceSentence(source),
    ],
    columns: [
      { heading: period, width: WIDTHS.period },
      ...measures.map(heading => ({ heading, width: WIDTHS.figure })),
      ...(hasTargets ? [{ heading: target, width: WIDTHS.figure }] : []),
      { heading: rating, width: WIDTHS.rating },
      { heading: notes, width: WIDTHS.notes },
    ],
    rows,
    chart: drawn.length === 0 ? null : chartOf(line, { measures, hasTargets, isFromZero, rows: rows.length }),
  };
}

function chartOf(
  { title, unit }: SeriesLine,
  given: { measures: readonly string[]; hasTargets: boolean; isFromZero: boolean; rows: number },
): PlannedChart {
  const outturn = { colour: LIGHT_CHART.line, marker: 'Circle', isDashed: false } as const;
  const target = { colour: LIGHT_CHART.target, marker: 'None', isDashed: true } as const;
  return {
    type: 'LineMarkers',
    title,
    valueTitle: unit === '%' ? '' : unit,
    rows: given.rows,
    series: [...given.measures.map(() => outturn), ...(given.hasTargets ? [target] : [])],
    isFromZero: given.isFromZero,
  };
}

/** Every period from the first to the last; of one that no report is on record of, its text alone. */
function lineRows({ points, length }: SeriesLine): (LinePoint | string)[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]?.at ?? point.at - 1;
    const missing = Array.from({ length: Math.max(0, point.at - before - 1) }, (_, step) =>
      periodTextAt(before + 1 + step, length),
    );
    return [...missing, point];
  });
}

/** A heading for each measure in order: no line leads from one to the next, so that each has a column of its own. */
function measuresOf(drawn: readonly DrawnPoint[]): string[] {
  const isAlone = drawn.some(({ kind, unit }) => kind === 'cumulative' && unit !== '%');
  const heading = isAlone ? lineColumnLabels.alone : lineColumnLabels.outturn;
  const numbers = [...new Set(drawn.map(({ measure }) => measure))];
  if (numbers.length <= 1) return numbers.map(() => heading);
  return numbers.map(number => {
    const own = drawn.filter(({ measure }) => measure === number);
    return fill(labels.measure, { heading, first: own[0]?.period ?? '', last: own.at(-1)?.period ?? '' });
  });
}

interface RowContext {
  readonly line: SeriesLine;
  readonly judgement: LineJudgement;
  readonly measures: readonly string[];
  readonly hasTargets: boolean;
}

function pointRow(point: LinePoint, { line, judgement, measures, hasTargets }: RowContext): NewCell[] {
  const drawn = drawnPoints(line);
  const order = [...new Set(drawn.map(({ measure }) => measure))];
  const isDrawn = drawn.some(({ period }) => period === point.period);
  const outturn = isDrawn ? figureCell(point.drawn as number, point.unit ?? '', point.printed) : '';
  const { target = '' } = point;
  const aim = isDrawn && hasOwnTarget(point) ? figureCell(point.aim, point.unit ?? '', target) : '';
  const isPrinted = isDrawn && point.drawn === point.value && isShownAs(outturn, point.printed);
  const notes = [
    ...(isPrinted ? [] : [fill(sentences.reported, { printed: endless(point.printed) })]),
    ...(target === '' || (hasTargets && isShownAs(aim, target))
      ? []
      : [fill(linePointSentences.target, { target: endless(target) })]),
    ...pointNotes(point, judgement),
  ];
  return [
    point.period,
    ...measures.map((_, index) => (isDrawn && order[index] === point.measure ? outturn : '')),
    ...(hasTargets ? [aim] : []),
    point.rating ?? labels.notRated,
    notes.join(' '),
  ];
}

/** A figure that can be drawn: a percentage as a fraction, in the digits that the report printed where it shows them. */
function figureCell(value: number, unit: string, printed: string): NewCell {
  const exact = unit === '%' ? Number((value / 100).toPrecision(15)) : value;
  const asPrinted = printedNumber(printed);
  if (typeof asPrinted === 'object' && asPrinted.value === exact) return asPrinted;
  const shown = printedNumber(figureText(value, unit));
  return { value: exact, format: typeof shown === 'object' ? shown.format : 'General' };
}

function isShownAs(cell: NewCell, printed: string): boolean {
  const asPrinted = printedNumber(printed);
  return typeof cell === 'object' && typeof asPrinted === 'object' && asPrinted.format === cell.format;
}

const endless = (text: string): string => endWithFullStop(text || lineCellLabels.notKnown).slice(0, -1);

function sourceSentence({ council, readOn, receipt }: HistorySource): string {
  const source = fill(sentences.source, { council, day: readOn });
  if (receipt === null) return source;
  const { period, rev, digest } = receipt;
  return `${source} ${fill(sentences.receipt, { period, rev, digest: shortDigest(digest) })}`;
}
