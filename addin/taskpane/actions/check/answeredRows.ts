import type { Decisions } from '../../../../shared/decisions.ts';
import type { ReportRow } from '../../../../shared/record/identity.ts';
import { sameWorded } from '../../../../shared/record/sameWorded.ts';
import { wordingOf } from '../../../../shared/record/wording.ts';

const BY_ROW = [
  'comparators',
  'kinds',
  'frequencies',
  'limits',
] as const satisfies readonly (keyof Decisions)[];

/** The rows that something was answered about, with all that are worded as one of them: what tells them apart later. */
export function answeredRows(decisions: Decisions, rows: readonly ReportRow[]): ReportRow[] {
  const ids = new Set(BY_ROW.flatMap(name => Object.keys(decisions[name])));
  const wordings = new Set(rows.filter(({ id }) => ids.has(id)).map(({ title }) => wordingOf(title)));
  return rows
    .filter(({ title }) => wordings.has(wordingOf(title)))
    .map(({ id, lineNo, title }) => ({ id, lineNo, title }));
}

/**
 * What was answered about each row of then, about the row that is worded so now: a row that moved or was renumbered takes
 * its answers along, and leaves none to the row in its old place. Where it is not plain which row that is, or its wording
 * is another, it is asked again.
 */
export function answersFollowing(
  decisions: Decisions,
  then: readonly ReportRow[],
  now: readonly ReportRow[],
): Decisions {
  const asThen = then.map(({ id: uid, lineNo, title }) => ({ uid, lineNo, title }));
  const idNow = new Map(sameWorded(now, asThen).map(([row, was]) => [was.uid, row.id]));
  const following = <Answer>(answers: Readonly<Record<string, Answer>>): Record<string, Answer> =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([id, answer]) => {
        const now = idNow.get(id);
        return now === undefined ? [] : [[now, answer]];
      }),
    );
  return {
    ...decisions,
    comparators: following(decisions.comparators),
    kinds: following(decisions.kinds),
    frequencies: following(decisions.frequencies),
    limits: following(decisions.limits),
  };
}
