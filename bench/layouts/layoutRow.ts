import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Rating } from '../../shared/rules/verdict.ts';
import type { Dice } from '../generator/dice.ts';
import { compareRatios, figure, isBeyond, less, printed, type WrittenFigure } from '../generator/figure.ts';
import { LAYOUT_COMMENTS, LAYOUT_OWNERS, LAYOUT_TITLES, type LayoutTitle } from './titles.ts';

/** One indicator with its figures at every point that a layout may print. */
export interface LayoutRow extends LayoutTitle {
  readonly ref: string;
  readonly decimals: number;
  /** By quarters before the reported one: 0 is the outturn. For a report of a year, by years. */
  readonly points: readonly WrittenFigure[];
  readonly lastYear: WrittenFigure;
  readonly yearToDate: WrittenFigure;
  readonly target: WrittenFigure;
  readonly annualTarget: WrittenFigure;
  readonly comment: string;
  readonly owner: string;
  /** Marked (C): it adds up from April. */
  readonly adds: boolean;
}

const POINTS = 9;

export function drawRows(
  dice: Dice,
  size: number,
  wants: { readonly adds: boolean; readonly quarter: number | null; readonly ratiosOnly: boolean },
): LayoutRow[] {
  const titles = dice.shuffled(
    LAYOUT_TITLES.filter(({ is }) => !wants.ratiosOnly || (is !== 'count' && is !== 'money')),
  );
  return titles.slice(0, size).map((title, index) => drawRow(dice, title, index, wants));
}

function drawRow(
  dice: Dice,
  title: LayoutTitle,
  index: number,
  { adds: mayAdd, quarter }: { readonly adds: boolean; readonly quarter: number | null },
): LayoutRow {
  const isShare = title.is === 'share';
  const decimals = title.is === 'count' ? 0 : isShare ? dice.whole(0, 2) : 1;
  const scale = 10 ** decimals;
  const middle = isShare
    ? dice.whole(40, 90) * scale
    : dice.whole(title.is === 'average' ? 8 : 30, title.is === 'average' ? 60 : 900) * scale;
  const near = (share: number): WrittenFigure => {
    const swing = Math.max(1, Math.round(middle * share));
    const drawn = Math.max(1, middle + dice.whole(-swing, swing));
    return figure(isShare ? Math.min(100 * scale, drawn) : drawn, decimals);
  };
  const adds = mayAdd && title.is === 'count' && quarter !== null && dice.chance(0.5);
  const alone = Array.from({ length: POINTS }, () => near(0.12));
  const points =
    adds && quarter !== null
      ? addedUp(alone, quarter)
      : alone.map((point, at) => (at > 0 && dice.chance(0.1) ? (alone[0] ?? point) : point));
  const target = adds && quarter !== null ? figure(near(0.05).scaled * quarter, 0) : near(0.1);
  return {
    ...title,
    title: adds ? `${title.title} (C)` : title.title,
    ref: '',
    decimals,
    points,
    lastYear: title.is === 'count' ? figure(near(0.1).scaled * 4, 0) : near(0.1),
    yearToDate: title.is === 'count' ? figure((points[0]?.scaled ?? 0) * (quarter ?? 1) + 3, 0) : near(0.08),
    target,
    annualTarget:
      title.is === 'count'
        ? figure(target.scaled * 4 + dice.whole(1, 9), 0)
        : dice.chance(0.7)
          ? target
          : near(0.1),
    comment:
      `${dice.pick(LAYOUT_COMMENTS)} ${index % 2 === 0 ? 'The next review is in the spring.' : ''}`.trim(),
    owner: dice.pick(LAYOUT_OWNERS),
    adds,
  };
}

/** Each point of a (C) row is the sum since April. */
function addedUp(alone: readonly WrittenFigure[], quarter: number): WrittenFigure[] {
  return alone.map((_, back) => {
    const ofYear = ((((quarter - 1 - back) % 4) + 4) % 4) + 1;
    const parts = Array.from(
      { length: ofYear },
      (_, each) => alone[back + each]?.scaled ?? alone[0]?.scaled ?? 1,
    );
    return figure(
      parts.reduce((sum, part) => sum + part, 0),
      0,
    );
  });
}

const sign = ({ polarity }: LayoutRow): number => (polarity === 'bigger' ? 1 : -1);

/** GREEN at the line, AMBER within `band` per cent of it, RED beyond. */
export function ratingOfRow(row: LayoutRow, target: WrittenFigure, band: number): Rating {
  const outturn = row.points[0] as WrittenFigure;
  if (compareRatios(printed(outturn), printed(target)) * sign(row) >= 0) return 'GREEN';
  return band > 0 && !isBeyond(printed(outturn), printed(target), band) ? 'AMBER' : 'RED';
}

export function directionOfRow(row: LayoutRow, base: WrittenFigure): Direction {
  return directionBetween(row, row.points[0] as WrittenFigure, base);
}

function directionBetween(row: LayoutRow, now: WrittenFigure, then: WrittenFigure): Direction {
  const gap = compareRatios(printed(now), printed(then)) * sign(row);
  return gap > 0 ? 'better' : gap < 0 ? 'worse' : 'same';
}

/** The short arrow of a (C) row compares the quarters alone, which from Q3 on and in Q1 takes the point before the base. */
export function shortDirectionOfRow(row: LayoutRow, quarter: number): Direction {
  const [now, base, before] = row.points as [WrittenFigure, WrittenFigure, WrittenFigure];
  if (!row.adds) return directionBetween(row, now, base);
  const alone = quarter === 1 ? now : less(now, base);
  return directionBetween(row, alone, quarter === 2 ? base : less(base, before));
}
