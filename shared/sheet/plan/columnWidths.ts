import type { Column, Report } from '../../report.ts';

/**
 * In points, by what a column holds: the comment gets most of the room, an arrow little. Havering's twelve columns come
 * to some 1,090 points, which fit-to-width prints at seven tenths on A4 landscape and in full on A3.
 */
const WIDTHS: Readonly<Record<Column, number>> = {
  lineNo: 40,
  title: 145,
  polarity: 56,
  annualTarget: 66,
  target: 66,
  tolerance: 66,
  floor: 66,
  lowerThreshold: 66,
  upperThreshold: 66,
  performance: 88,
  rating: 58,
  shortArrow: 52,
  shortBase: 66,
  longArrow: 52,
  longBase: 66,
  comment: 270,
  services: 90,
};

/** The column of line numbers must fit a word where it holds surveys' names. */
const SURVEY_NAME = 72;

/** Zero-based column to width in points. An unknown column keeps its width. */
export function columnWidths({ layout, indicators }: Report): ReadonlyMap<number, number> {
  const hasSurveys = indicators.some(({ group }) => group !== null);
  return new Map(
    (Object.entries(layout.columns) as [Column, number][]).map(([column, position]) => [
      position,
      column === 'lineNo' && hasSurveys ? SURVEY_NAME : WIDTHS[column],
    ]),
  );
}
