import { codeOfText } from '../../../shared/period.ts';
import type { History, HistoryPoint } from '../../../shared/record/contract/indicators.ts';
import { indicatorNames } from '../../../shared/record/identity/indicatorLinks.ts';
import { isSameWording } from '../../../shared/record/identity/wording.ts';

export type Predecessor = History['earlier'][number];

/** Quarters measured in one way, oldest first. */
export interface HistoryStretch {
  readonly uid: string;
  readonly points: readonly HistoryPoint[];
  /** How the next stretch continues it; null for the last. */
  readonly followed: Predecessor | null;
}

/** An earlier title, and the last period that had it. */
export interface FormerTitle {
  readonly title: string;
  readonly until: string;
}

/**
 * An indicator's line through its predecessors, oldest stretch first. A renamed one is part of the same stretch; a redefined
 * one is a stretch of its own; a split or merged one is not part of the line.
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

/** The predecessors that were split or merged, which are not part of the line. */
export function splitAndMergedPredecessors(history: History): Predecessor[] {
  const inLine = historyLine(history).flatMap(({ uid }) => namesOf(uid, history.earlier));
  return history.earlier.filter(
    ({ link, followedBy }) => (link === 'split' || link === 'merged') && inLine.includes(followedBy),
  );
}

/** The indicator's earlier titles. */
export function formerTitles(line: readonly HistoryStretch[], title: string): FormerTitle[] {
  const points = line.flatMap(stretch => stretch.points);
  return points.flatMap((point, index) => {
    const next = points[index + 1]?.title ?? title;
    return isSameWording(point.title, next) ? [] : [{ title: point.title, until: point.period }];
  });
}

/** The indicator and those that it was renamed from, the newest first. */
const namesOf = (uid: string, earlier: readonly Predecessor[]): string[] =>
  indicatorNames(uid, name =>
    earlier
      .filter(({ followedBy }) => followedBy === name)
      .map(({ uid: old, link: kind }) => ({ old, kind })),
  );

/** Where two names have the same quarter, as when it was renamed, the newer name's figure counts. */
function onePerPeriod(newestFirst: readonly (readonly HistoryPoint[])[]): HistoryPoint[] {
  const byPeriod = new Map(
    newestFirst.toReversed().flatMap(points => points.map(point => [point.period, point])),
  );
  return [...byPeriod.values()].toSorted((a, b) => codeOfText(a.period) - codeOfText(b.period));
}
