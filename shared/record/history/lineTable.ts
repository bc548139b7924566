import type { Rating } from '../../rules/verdict.ts';
import type { LineJudgement } from './judgeLine.ts';
import { figureText, pointNotes } from './lineText.ts';
import type { LinePoint, SeriesLine } from './seriesLine.ts';
import { lineCellLabels, lineColumnLabels } from './words.ts';

/** A row of the table beside a picture. */
export interface LineRow {
  readonly point: LinePoint;
  readonly printed: string;
  /** Null where no figure of the line was ever a count from April. */
  readonly alone: string | null;
  readonly target: string;
  readonly rating: Rating | null;
  readonly notes: string;
}

export interface LineTable {
  readonly columns: readonly string[];
  /** Latest first. */
  readonly rows: readonly LineRow[];
}

/** Every period as it was reported: what the picture shows, for people who do not see it and for those who want the figures. */
export function lineTable(line: SeriesLine, judgement: Pick<LineJudgement, 'unusual'>): LineTable {
  const { points } = line;
  const isCounted = ({ kind, unit }: LinePoint): boolean => kind === 'cumulative' && unit !== '%';
  const hasCounts = points.some(isCounted);
  const { period, yearToDate, outturn, alone, target, rating, notes } = lineColumnLabels;
  return {
    columns: [
      period,
      hasCounts && points.every(isCounted) ? yearToDate : outturn,
      ...(hasCounts ? [alone] : []),
      target,
      rating,
      notes,
    ],
    rows: points.toReversed().map(point => ({
      point,
      printed: point.printed,
      alone: hasCounts ? aloneText(point) : null,
      target: point.target ?? lineCellLabels.noTarget,
      rating: point.rating ?? null,
      notes: pointNotes(point, judgement).join(' '),
    })),
  };
}

const aloneText = ({ drawn, unit = '' }: LinePoint): string =>
  drawn === null ? lineCellLabels.notKnown : figureText(drawn, unit);
