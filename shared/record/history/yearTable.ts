import type { Rating } from '../../rules/verdict.ts';
import { fill } from '../../words/fill.ts';
import { figureText } from './lineText.ts';
import type { LinePoint, SeriesLine } from './seriesLine.ts';
import { lineCellLabels, pictureSentences, yearColumnLabels, yearSentences } from './words.ts';
import { placeInYear, yearsByPart, yearText } from './yearsByPart.ts';

/** A period in the table of years. */
export interface YearCell {
  readonly point: LinePoint;
  /** The figure of the period alone, as the picture has it; what was printed where that is not known. */
  readonly text: string;
  readonly rating: Rating | null;
}

export interface YearTable {
  readonly columns: readonly string[];
  /** Latest first. A cell is null where the period is not on record. */
  readonly rows: readonly { readonly year: string; readonly cells: readonly (YearCell | null)[] }[];
}

/** A year in each row, and the same part of every year in one column. Null where there is nothing to compare. */
export function yearTable(line: SeriesLine): YearTable | null {
  const parts = yearsByPart(line)?.parts;
  if (!parts) return null;
  const byYear = new Map<number, (YearCell | null)[]>();
  for (const point of line.points) {
    const { year, part } = placeInYear(line, point);
    const cells = byYear.get(year) ?? parts.map(() => null);
    cells[part] = { point, text: cellText(point), rating: point.rating ?? null };
    byYear.set(year, cells);
  }
  return {
    columns: [yearColumnLabels.year, ...parts.map(({ name }) => name)],
    rows: [...byYear].toSorted(([a], [b]) => b - a).map(([year, cells]) => ({ year: yearText(year), cells })),
  };
}

const cellText = ({ drawn, printed, unit = '' }: LinePoint): string =>
  drawn === null ? printed || lineCellLabels.notKnown : figureText(drawn, unit);

/** What the picture of years shows, in sentences: of each part of the year the first figure and the latest. */
export function yearTexts(line: SeriesLine, isFromZero: boolean): string[] {
  const byPart = yearsByPart(line);
  if (!byPart) return [];
  const { years, parts } = byPart;
  const [from = '', to = ''] = [years[0], years.at(-1)];
  return [
    fill(yearSentences.whole, { from, to }),
    ...parts.flatMap(({ name, byYear }) => {
      const known = byYear.flatMap((point, index) => (point ? [{ point, year: years[index] ?? '' }] : []));
      const [first, last] = [known[0], known.at(-1)];
      if (!first || !last || first === last) return [];
      const text = (point: LinePoint) => figureText(point.drawn ?? 0, line.unit);
      const values = {
        name,
        first: text(first.point),
        from: first.year,
        last: text(last.point),
        to: last.year,
      };
      return [fill(yearSentences.part, values)];
    }),
    ...(line.points.some(({ kind, unit }) => kind === 'cumulative' && unit !== '%')
      ? [pictureSentences.counted]
      : []),
    ...(isFromZero ? [] : [pictureSentences.broken]),
  ];
}
