import { partText, periodText, yearPeriod } from '../../period.ts';
import { type DrawnPoint, drawnPoints, type LinePoint, type SeriesLine } from './seriesLine.ts';

/** The same part of every year, such as each Q2. */
export interface PartOfYears {
  /** "Q2". */
  readonly name: string;
  /** From the first of the years on: null where it has no figure to draw. */
  readonly byYear: readonly (DrawnPoint | null)[];
}

export interface YearsByPart {
  /** "2016/17", without a gap, oldest first. */
  readonly years: readonly string[];
  readonly parts: readonly PartOfYears[];
}

/** The year of a period, and how many periods of its length are in the year before it. */
export function placeInYear({ length }: Pick<SeriesLine, 'length'>, { at }: Pick<LinePoint, 'at'>) {
  const inYear = 12 / length;
  return { year: Math.floor((at - 1) / inYear), part: (at - 1) % inYear };
}

/** A line by the parts of the year. Null where a year is one period, or where all figures are of one year. */
export function yearsByPart(line: SeriesLine): YearsByPart | null {
  const drawn = drawnPoints(line);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last || line.length === 12) return null;
  const start = placeInYear(line, first).year;
  const count = placeInYear(line, last).year - start + 1;
  if (count < 2) return null;
  const byPlace = new Map(drawn.map(point => [point.at, point]));
  const inYear = 12 / line.length;
  return {
    years: Array.from({ length: count }, (_, index) => yearText(start + index)),
    parts: Array.from({ length: inYear }, (_, part) => ({
      name: partText({ months: line.length, part: part + 1 }),
      byYear: Array.from(
        { length: count },
        (__, index) => byPlace.get((start + index) * inYear + part + 1) ?? null,
      ),
    })),
  };
}

export const yearText = (startYear: number): string => periodText(yearPeriod(startYear));
