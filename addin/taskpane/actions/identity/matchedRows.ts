import type { EarlierIndicator, EarlierQuarter } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import type { ListedIndicator, RowIdentity } from '../../../../shared/record/identity/rowIdentity.ts';
import { isSameWording } from '../../../../shared/record/identity/wording.ts';
import type { Indicator } from '../../../../shared/report.ts';
import type { RecordMatches } from '../../state/paneState.ts';

interface KnownRow {
  readonly row: Indicator;
  readonly was: ListedIndicator;
}

/** The matched rows, grouped by what changed; a retitled row may be renumbered too. */
export interface MatchedRows {
  readonly matched: number;
  readonly renumbered: readonly KnownRow[];
  readonly reworded: readonly KnownRow[];
  /** Those that a person answered about come first. */
  readonly fresh: readonly {
    readonly row: Indicator;
    readonly follows: NonNullable<RowIdentity['follows']>;
  }[];
  /** On record and not in the report, however long ago they left. */
  readonly gone: readonly ListedIndicator[];
  /** Those of them that the quarter before still had. */
  readonly leaving: readonly ListedIndicator[];
}

export function matchedRows(
  rows: readonly Indicator[],
  { identities, gone, answers }: RecordMatches,
  earlier: EarlierQuarter | null,
): MatchedRows {
  const answered = new Set(answers.map(({ id }) => id));
  const pairs = rows.map(row => ({ row, identity: identities.get(row.id) }));
  const known = pairs.flatMap(({ row, identity }) =>
    identity?.state === 'known'
      ? [{ row, was: identity.was, isReworded: !isSameWording(identity.was.title, row.title) }]
      : [],
  );
  const reworded = known.filter(({ isReworded }) => isReworded);
  const renumbered = known.filter(({ row, was, isReworded }) => !isReworded && was.lineNo !== row.lineNo);
  return {
    matched: known.length - reworded.length - renumbered.length,
    renumbered,
    reworded,
    fresh: pairs
      .flatMap(({ row, identity }) =>
        identity?.state === 'new' ? [{ row, follows: identity.follows ?? [] }] : [],
      )
      .toSorted((a, b) => (answered.has(a.row.id) ? 0 : 1) - (answered.has(b.row.id) ? 0 : 1)),
    gone,
    leaving: gone.filter(was => earlier?.indicators.some(row => isSameIndicator(row, was))),
  };
}

/** A recorded quarter names a row that left the sheet by its uid; another sheet of the workbook has only its title. */
const isSameIndicator = (row: EarlierIndicator, { uid, title }: ListedIndicator): boolean =>
  row.id === uid || isSameWording(row.title, title);
