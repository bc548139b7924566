import type { CellValue } from '../../shared/cells.ts';

/** One indicator of an old report. Percentages are in points. */
export interface ArchiveRow {
  readonly lineNo: string;
  readonly title: string;
  readonly unit: 'percent' | 'days' | 'count';
  readonly isBigger: boolean;
  readonly theme: string;
  readonly value: number;
  /** Null where it was not reported then. */
  readonly before: number | null;
  readonly lastYear: number | null;
  readonly target: number;
  /** Where it is not the target of the quarter. */
  readonly annualTarget?: number;
  /** How far beyond the target is AMBER, in per cent of it. */
  readonly band: number;
}

interface ArchivePeriod {
  readonly startYear: number;
  readonly quarter: number;
}

type ArchiveLayout = (
  rows: readonly ArchiveRow[],
  period: ArchivePeriod,
) => readonly (readonly CellValue[])[];

const yearText = (startYear: number): string =>
  `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
const quarterText = ({ startYear, quarter }: ArchivePeriod): string =>
  `${yearText(startYear)} Quarter ${quarter}`;
const shortText = ({ startYear, quarter }: ArchivePeriod): string => `Q${quarter} ${yearText(startYear)}`;
const previous = ({ startYear, quarter }: ArchivePeriod): ArchivePeriod =>
  quarter === 1 ? { startYear: startYear - 1, quarter: 4 } : { startYear, quarter: quarter - 1 };
const lastYear = ({ startYear, quarter }: ArchivePeriod): ArchivePeriod => ({
  startYear: startYear - 1,
  quarter,
});

function printed({ unit }: ArchiveRow, value: number | null): string {
  if (value === null) return 'N/A';
  if (unit === 'percent') return `${value}%`;
  return unit === 'days' ? `${value} days` : `${value}`;
}

/** Worked out here, so that the product's own rules are not asked: the band is a share of the target's size. */
function ratingOf({ value, target, band, isBigger }: ArchiveRow): 'GREEN' | 'AMBER' | 'RED' {
  const short = isBigger ? target - value : value - target;
  if (short <= 0) return 'GREEN';
  return Math.round(short * 1000) <= Math.round(target * band * 10) ? 'AMBER' : 'RED';
}

function arrowOf({ value, isBigger }: ArchiveRow, base: number | null): string {
  if (base === null) return '';
  if (base === value) return '→';
  return value > base === isBigger ? '↑' : '↓';
}

const polarity = ({ isBigger }: ArchiveRow): string => (isBigger ? 'Bigger is better' : 'Smaller is better');

/** With a row for each theme where it begins. */
function byTheme(rows: readonly ArchiveRow[], cells: (row: ArchiveRow) => readonly CellValue[]) {
  return rows.flatMap((row, at) => [...(rows[at - 1]?.theme === row.theme ? [] : [[row.theme]]), cells(row)]);
}

export const ARCHIVE_LAYOUTS = {
  /** The rating in a column of its own, by its first letter; the outturn behind its target. */
  lettered: (rows, period) => [
    [`Performance Indicators ${quarterText(period)}`],
    [],
    [
      'Ref',
      'Indicator',
      'Polarity',
      `Target ${shortText(period)}`,
      `Actual ${shortText(period)}`,
      'RAG',
      `Actual ${shortText(previous(period))}`,
      'Comments',
    ],
    ...byTheme(rows, row => [
      row.lineNo,
      row.title,
      polarity(row),
      printed(row, row.target),
      printed(row, row.value),
      ratingOf(row).charAt(0),
      printed(row, row.before),
      'As in the service plan.',
    ]),
  ],
  /** Earlier quarters from left to right, then the target and the rating in words, and one arrow. */
  columns: (rows, period) => [
    [`Corporate scorecard, ${quarterText(period)}`],
    [],
    [
      'No.',
      'Performance measure',
      'Good performance',
      shortText(lastYear(period)),
      shortText(previous(period)),
      shortText(period),
      'Target',
      'RAG status',
      `Direction of travel since ${shortText(previous(period))}`,
      'Service',
    ],
    ...byTheme(rows, row => [
      row.lineNo,
      row.title,
      polarity(row),
      printed(row, row.lastYear),
      printed(row, row.before),
      printed(row, row.value),
      printed(row, row.target),
      ratingOf(row),
      arrowOf(row, row.before),
      row.theme,
    ]),
  ],
  /** The outturn and its rating in one cell, and an arrow before each base. */
  committee: (rows, period) => [
    [`Corporate Performance Report ${quarterText(period)}`],
    [],
    [
      'Line',
      'Indicator',
      'Value',
      `Annual Target ${yearText(period.startYear)}`,
      `Target ${quarterText(period)}`,
      `Performance ${quarterText(period)}`,
      'Short term DOT against',
      quarterText(previous(period)),
      'Long term DOT against',
      quarterText(lastYear(period)),
      'Comments',
      'Service',
    ],
    ...byTheme(rows, row => [
      row.lineNo,
      row.title,
      polarity(row),
      printed(row, row.annualTarget ?? row.target),
      printed(row, row.target),
      `${printed(row, row.value)} ${ratingOf(row)}`,
      arrowOf(row, row.before),
      printed(row, row.before),
      arrowOf(row, row.lastYear),
      printed(row, row.lastYear),
      'See the plan.',
      row.theme,
    ]),
  ],
} as const satisfies Readonly<Record<string, ArchiveLayout>>;
