import { parsePeriod, periodCode } from '../../../shared/quarter.ts';
import type { History, HistoryPoint } from '../../../shared/record/contract.ts';
import { isSameWording } from '../../../shared/record/wording.ts';

export type Predecessor = History['earlier'][number];

/** Quarters that were measured in one way, oldest first. */
export interface HistoryStretch {
  readonly uid: string;
  readonly points: readonly HistoryPoint[];
  /** How the next stretch carries on from it; null for the last. */
  readonly followed: Predecessor | null;
}

/** A wording that was given up, and the last period that had it. */
export interface FormerTitle {
  readonly title: string;
  readonly until: string;
}

/**
 * An indicator's line through its predecessors, oldest stretch first: one that was renamed is the same stretch, one that
 * was redefined is a stretch of its own. What was split or merged is no part of the line.
 */
export function historyLine(history: History): HistoryStretch[] {
  const pointsOf = new Map(history.earlier.map(({ uid, points }) => [uid, points]));
  pointsOf.set(history.uid, history.points);

  function stretchesTo(uid: string, followed: Predecessor | null): HistoryStretch[] {
    const names = namesOf(uid, history.earlier);
    const before = history.earlier.filter(
      ({ link, followedBy }) => link === 'redefined' && names.includes(followedBy),
    );
    const points = onePerPeriod(names.map(name => pointsOf.get(name) ?? []));
    return [...before.flatMap(older => stretchesTo(older.uid, older)), { uid, points, followed }];
  }
  return stretchesTo(history.uid, null);
}

/** The predecessors that are no part of the line, and that it came from all the same. */
export function splitAndMergedPredecessors(history: History): Predecessor[] {
  const inLine = historyLine(history).flatMap(({ uid }) => namesOf(uid, history.earlier));
  return history.earlier.filter(
    ({ link, followedBy }) => (link === 'split' || link === 'merged') && inLine.includes(followedBy),
  );
}

/** What the indicator was called before it was called as now. */
export function formerTitles(line: readonly HistoryStretch[], title: string): FormerTitle[] {
  const points = line.flatMap(stretch => stretch.points);
  return points.flatMap((point, index) => {
    const next = points[index + 1]?.title ?? title;
    return isSameWording(point.title, next) ? [] : [{ title: point.title, until: point.period }];
  });
}

/** The indicator and those that it is another name of, the newest first. The record tells of each older one once. */
function namesOf(uid: string, earlier: readonly Predecessor[]): string[] {
  const names = [uid];
  for (const name of names) {
    names.push(
      ...earlier.flatMap(({ uid: old, link, followedBy }) =>
        link === 'renamed' && followedBy === name ? [old] : [],
      ),
    );
  }
  return names;
}

/** Where two names have one quarter, as in the one in which it was renamed, the newer one's figure stands. */
function onePerPeriod(newestFirst: readonly (readonly HistoryPoint[])[]): HistoryPoint[] {
  const byPeriod = new Map(
    newestFirst.toReversed().flatMap(points => points.map(point => [point.period, point])),
  );
  return [...byPeriod.values()].toSorted((a, b) => codeOf(a) - codeOf(b));
}

function codeOf({ period: text }: HistoryPoint): number {
  const period = parsePeriod(text);
  return period ? periodCode(period) : 0;
}
