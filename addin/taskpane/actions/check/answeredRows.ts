import type { Decisions } from '../../../../shared/decisions.ts';
import { matchByWording } from '../../../../shared/record/identity/matchByWording.ts';
import type { ReportRow } from '../../../../shared/record/identity/rowIdentity.ts';
import { wordingOf } from '../../../../shared/record/identity/wording.ts';

const BY_ROW = [
  'comparators',
  'kinds',
  'polarities',
  'frequencies',
  'limits',
] as const satisfies readonly (keyof Decisions)[];

/**
 * The rows that a person answered something about, with every other row of the same title, so that they can be
 * distinguished later.
 */
export function answeredRows(decisions: Decisions, rows: readonly ReportRow[]): ReportRow[] {
  const ids = new Set(BY_ROW.flatMap(name => Object.keys(decisions[name])));
  const wordings = new Set(rows.filter(({ id }) => ids.has(id)).map(({ title }) => wordingOf(title)));
  return rows
    .filter(({ title }) => wordings.has(wordingOf(title)))
    .map(({ id, lineNo, title }) => ({ id, lineNo, title }));
}

/**
 * Moves each answer to the row that has the same title now. A row that moved or was renumbered keeps its answers, and the
 * row in its old place does not inherit them. Where the match is ambiguous or the title changed, the answer is dropped and
 * the question is asked again.
 */
export function answersFollowing(
  decisions: Decisions,
  then: readonly ReportRow[],
  now: readonly ReportRow[],
): Decisions {
  const asThen = then.map(({ id: uid, lineNo, title }) => ({ uid, lineNo, title }));
  const idNow = new Map(matchByWording(now, asThen).map(([row, was]) => [was.uid, row.id]));
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
    polarities: following(decisions.polarities),
    frequencies: following(decisions.frequencies),
    limits: following(decisions.limits),
  };
}
