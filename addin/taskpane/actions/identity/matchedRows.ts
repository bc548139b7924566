import type { EarlierIndicator, EarlierQuarter } from '../../../../shared/checks/earlier/earlierQuarter.ts';
import type { CalledOnRecord, RowIdentity } from '../../../../shared/record/identity.ts';
import { isSameWording } from '../../../../shared/record/wording.ts';
import type { Indicator } from '../../../../shared/report.ts';
import type { RecordMatches } from '../../state/paneState.ts';

interface KnownRow {
  readonly row: Indicator;
  readonly was: CalledOnRecord;
}

/** The rows that are settled, by what there is to tell of them; a reworded one may be renumbered too. */
export interface MatchedRows {
  readonly asOnRecord: number;
  readonly renumbered: readonly KnownRow[];
  readonly reworded: readonly KnownRow[];
  /** Those that a person spoke of come first. */
  readonly fresh: readonly {
    readonly row: Indicator;
    readonly follows: NonNullable<RowIdentity['follows']>;
  }[];
  /** On record and not in the report, however long ago it left. */
  readonly gone: readonly CalledOnRecord[];
  /** Of those, the ones that the quarter before still had. */
  readonly leaving: readonly CalledOnRecord[];
}

export function matchedRows(
  rows: readonly Indicator[],
  { identities, gone, answers }: RecordMatches,
  earlier: EarlierQuarter | null,
): MatchedRows {
  const answered = new Set(answers.map(({ id }) => id));
  const settled = rows.map(row => ({ row, identity: identities.get(row.id) }));
  const known = settled.flatMap(({ row, identity }) =>
    identity?.state === 'known'
      ? [{ row, was: identity.was, isReworded: !isSameWording(identity.was.title, row.title) }]
      : [],
  );
  const reworded = known.filter(({ isReworded }) => isReworded);
  const renumbered = known.filter(({ row, was, isReworded }) => !isReworded && was.lineNo !== row.lineNo);
  return {
    asOnRecord: known.length - reworded.length - renumbered.length,
    renumbered,
    reworded,
    fresh: settled
      .flatMap(({ row, identity }) =>
        identity?.state === 'new' ? [{ row, follows: identity.follows ?? [] }] : [],
      )
      .toSorted((a, b) => (answered.has(a.row.id) ? 0 : 1) - (answered.has(b.row.id) ? 0 : 1)),
    gone,
    leaving: gone.filter(was => earlier?.indicators.some(row => isThe(row, was))),
  };
}

/** A quarter on record names what is in the sheet no more by its uid; another sheet of the workbook has its wording alone. */
const isThe = (row: EarlierIndicator, { uid, title }: CalledOnRecord): boolean =>
  row.id === uid || isSameWording(row.title, title);
