import type { BackfillPlan, BackfillQuestion } from '../../shared/record/backfill/planBackfill.ts';
import { isSameWording } from '../../shared/record/identity/wording.ts';
import type { ArchivedQuarter } from './drawArchive.ts';

/** The true indicator of a title, in whichever quarter it is printed; null for a title that no quarter has. */
export function truthOf(archive: readonly ArchivedQuarter[]): (title: string) => string | null {
  const truth = archive.flatMap(({ truth: rows }) => [...rows]);
  return title => truth.find(([known]) => isSameWording(known, title))?.[1] ?? null;
}

/** How a person answers who knows the council: by what each candidate really is. */
export function answersOf(archive: readonly ArchivedQuarter[], questions: readonly BackfillQuestion[]) {
  const idOf = truthOf(archive);
  return questions.map(({ title, candidates }) => ({
    title,
    answer: candidates.find(known => idOf(known.title) === idOf(title))?.uid ?? 'new',
  }));
}

/** How many uids stand for more than one true indicator, and which true indicators have more than one uid. */
export function joinsOf(archive: readonly ArchivedQuarter[], { quarters }: Pick<BackfillPlan, 'quarters'>) {
  const idOf = truthOf(archive);
  const rows = quarters.flatMap(({ quarter }) => quarter.indicators);
  const pairs = rows.map(({ uid, title }) => ({ uid, id: idOf(title) ?? title }));
  return {
    wrong: several(pairs.map(({ uid, id }) => [uid, id])).length,
    split: several(pairs.map(({ uid, id }) => [id, uid])),
  };
}

/** The keys with more than one value. */
function several(pairs: readonly (readonly [key: string, value: string])[]): string[] {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of pairs) values.set(key, (values.get(key) ?? new Set()).add(value));
  return [...values].filter(([, { size }]) => size > 1).map(([key]) => key);
}
