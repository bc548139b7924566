import { type CsvColumn, csvHeading, csvRows } from '../export/csvText.ts';
import type { JudgedLine, LineJudgement } from './judgeLine.ts';
import { pointNotes } from './lineText.ts';
import type { LinePoint } from './seriesLine.ts';
import { lineColumnLabels as labels, lineCellLabels } from './words.ts';

interface CsvRow {
  readonly point: LinePoint;
  readonly judgement: LineJudgement;
}

/** The columns of the file of one or many indicators. */
const COLUMNS: readonly CsvColumn<CsvRow>[] = [
  { heading: labels.indicator, value: ({ point }) => point.title },
  { heading: labels.period, value: ({ point }) => point.period },
  { heading: labels.outturn, value: ({ point }) => point.printed },
  { heading: labels.value, value: ({ point }) => point.value ?? null },
  { heading: labels.alone, value: ({ point }) => point.drawn },
  { heading: labels.unit, value: ({ point }) => point.unit ?? '' },
  { heading: labels.target, value: ({ point }) => point.target ?? '' },
  { heading: labels.rating, value: ({ point }) => point.rating ?? '' },
  { heading: labels.short, value: ({ point }) => point.short ?? '' },
  { heading: labels.long, value: ({ point }) => point.long ?? '' },
  { heading: labels.dataPeriod, value: ({ point }) => point.dataPeriod ?? '' },
  { heading: labels.provisional, value: ({ point }) => (point.provisional ? lineCellLabels.yes : '') },
  { heading: labels.first, value: ({ point }) => point.first?.printed ?? '' },
  { heading: labels.reason, value: ({ point }) => point.reason ?? '' },
  { heading: labels.revision, value: ({ point }) => point.rev ?? 1 },
  { heading: labels.ruleSet, value: ({ point }) => point.ruleSet ?? '' },
  { heading: labels.notes, value: ({ point, judgement }) => pointNotes(point, judgement).join(' ') },
];

/** The figures of lines for a spreadsheet, oldest first. */
export const lineCsv = (lines: readonly JudgedLine[]): string =>
  csvHeading(COLUMNS) +
  csvRows(
    COLUMNS,
    lines.flatMap(({ line, judgement }) => line.points.map(point => ({ point, judgement }))),
  );
