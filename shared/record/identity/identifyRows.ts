import { groupBy } from '../../checks/groupBy.ts';
import type { Period } from '../../quarter.ts';
import { matchByWording } from './matchByWording.ts';
import { mintUid } from './mintUid.ts';
import type {
  Identity,
  IdentityAnswer,
  KeptIdentity,
  ListedIndicator,
  ReportRow,
  RowIdentity,
} from './rowIdentity.ts';
import { titleSimilarity } from './titleSimilarity.ts';
import { isSameWording, wordingOf } from './wording.ts';

/** What is known of a council's indicators when a report of a period is laid beside them. */
export interface KnownIndicators {
  readonly period: Period;
  readonly onRecord: readonly ListedIndicator[];
  /** What the workbook keeps of one of its sheets: this one, or that of the quarter before. */
  readonly kept: readonly KeptIdentity[];
  readonly answers: readonly IdentityAnswer[];
  /** The rows of the revision of this very quarter that stands: what it says of them is said again. */
  readonly standing?: readonly (RowIdentity & { readonly title: string })[];
}

export interface Identified {
  /** By the row's id, in the order of the rows. */
  readonly identities: ReadonlyMap<string, Identity>;
  /** On record, and neither in the report nor carried on from there. */
  readonly gone: readonly ListedIndicator[];
}

/**
 * From here on two titles are alike enough to ask a person: of the sample's pairs of different indicators five in two
 * thousand are. A line number in common is a reason to ask sooner.
 */
const LIKE = 0.3;
const LIKE_ON_ONE_LINE = 0.15;

/**
 * Which indicator each row of a report is. What a person said comes first, then what the workbook keeps, then the same
 * wording on record: those are settled. Likeness settles nothing, it only finds whom to ask about; a row that is like
 * nothing on record is new. No two rows get one uid.
 */
export function identifyRows(rows: readonly ReportRow[], known: KnownIndicators): Identified {
  const onRecord = new Map(known.onRecord.map(one => [one.uid, one]));
  const settled = new Map<string, Identity>();
  const taken = new Set<string>();
  const settle = (row: ReportRow, identity: Identity | null): void => {
    if (!identity || settled.has(row.id) || taken.has(identity.uid)) return;
    settled.set(row.id, identity);
    taken.add(identity.uid);
  };
  const answerOf = lookup(known.answers);
  const keptOf = keptLookup(rows, known.kept);
  const isSaidNew = (row: ReportRow): boolean => answerOf(row)[0]?.says === 'new';
  const left = () => rows.filter(row => !settled.has(row.id) && !isSaidNew(row));
  const free = () => known.onRecord.filter(({ uid }) => !taken.has(uid));

  for (const row of rows) for (const answer of answerOf(row)) settle(row, saidSame(row, answer, onRecord));
  for (const row of left()) for (const kept of keptOf(row)) settle(row, keptOnRecord(row, kept, onRecord));
  for (const [row, was] of matchByWording(left(), free())) settle(row, { state: 'known', uid: was.uid, was });
  // Not before: what the workbook minted may have gone on record from another one meanwhile, under another uid.
  for (const row of rows.filter(other => !settled.has(other.id))) {
    const follows = followsOf(answerOf(row)[0]);
    for (const { uid } of keptOf(row)) settle(row, keptAsNew(row, uid, follows, onRecord));
  }

  const candidatesOf = likeliest(left(), free());
  for (const row of rows.filter(other => !settled.has(other.id))) {
    const uid = mintUid(known.period, row.id, minted => taken.has(minted) || onRecord.has(minted));
    const [said] = answerOf(row);
    // Said to be one that another row is already: that cannot be, and what it is instead is not for us to say.
    const twice = said?.says === 'same' && taken.has(said.uid) ? onRecord.get(said.uid) : undefined;
    const candidates = said?.says === 'new' ? [] : [...(twice ? [twice] : []), ...candidatesOf(row)];
    settle(
      row,
      candidates.length > 0 ? { state: 'asked', uid, candidates } : { state: 'new', uid, ...followsOf(said) },
    );
  }
  const identities = new Map(
    rows.map(row => [row.id, saidAgain(row, settled.get(row.id) as Identity, known)]),
  );
  return { identities, gone: goneFrom(identities, known.onRecord) };
}

/** What was said of a row under its id and its wording. */
function lookup<Said extends Pick<ReportRow, 'id' | 'title'>>(
  all: readonly Said[],
): (row: ReportRow) => readonly Said[] {
  return ({ id, title }) => all.filter(said => said.id === id && isSameWording(said.title, title));
}

/**
 * The same of what is kept. Where a wording stands more than once, a row that came or went moves the others on to their
 * neighbour's id: then the ids tell nothing.
 */
function keptLookup(
  rows: readonly ReportRow[],
  kept: readonly KeptIdentity[],
): (row: ReportRow) => readonly KeptIdentity[] {
  const lookUp = lookup(kept);
  const now = groupBy(rows, ({ title }) => wordingOf(title));
  const then = groupBy(kept, ({ title }) => wordingOf(title));
  const isSameIds = (wording: string, group: readonly ReportRow[]): boolean => {
    const ids = new Set(then.get(wording)?.map(({ id }) => id));
    return ids.size === group.length && group.every(({ id }) => ids.has(id));
  };
  const told = new Set(
    [...now].flatMap(([wording, group]) => (isSameIds(wording, group) ? group.map(({ id }) => id) : [])),
  );
  return row => (told.has(row.id) ? lookUp(row) : []);
}

type OnRecord = ReadonlyMap<string, ListedIndicator>;

/** A person's word holds while the record calls the indicator as it did then, or as the row does by now. */
function saidSame({ title }: ReportRow, answer: IdentityAnswer, onRecord: OnRecord): Identity | null {
  if (answer.says !== 'same') return null;
  const { uid, knownAs } = answer;
  const was = onRecord.get(uid);
  if (!was || ![knownAs, title].some(wording => isSameWording(was.title, wording))) return null;
  return { state: 'known', uid, ...(!isSameWording(knownAs, title) && { knownAs }), was };
}

function keptOnRecord(
  { title }: ReportRow,
  { uid, knownAs }: KeptIdentity,
  onRecord: OnRecord,
): Identity | null {
  const was = onRecord.get(uid);
  if (!was) return null;
  if (isSameWording(was.title, title)) return { state: 'known', uid, was };
  return knownAs !== undefined && isSameWording(was.title, knownAs)
    ? { state: 'known', uid, knownAs, was }
    : null;
}

/** A uid that was minted for the row: not on record yet, or signed off by now under the row's own words. */
function keptAsNew(
  { title }: ReportRow,
  uid: string,
  follows: Pick<RowIdentity, 'follows'>,
  onRecord: OnRecord,
): Identity | null {
  const was = onRecord.get(uid);
  if (!was) return { state: 'new', uid, ...follows };
  return isSameWording(was.title, title) ? { state: 'known', uid, ...follows, was } : null;
}

const followsOf = (answer: IdentityAnswer | undefined): Pick<RowIdentity, 'follows'> =>
  answer?.says === 'new' && answer.follows.length > 0 ? { follows: [...answer.follows] } : {};

/** Whom to ask about: those on record that are like the row, the likeliest first. */
function likeliest(
  rows: readonly ReportRow[],
  free: readonly ListedIndicator[],
): (row: ReportRow) => ListedIndicator[] {
  const likeness = titleSimilarity(
    rows.map(({ title }) => title),
    free.map(({ title }) => title),
  );
  return ({ lineNo, title }) =>
    free
      .map(was => ({ was, above: likeness(title, was.title) - barOf(lineNo, was) }))
      .filter(({ above }) => above >= 0)
      .sort((a, b) => b.above - a.above || (a.was.uid < b.was.uid ? -1 : 1))
      .map(({ was }) => was);
}

const barOf = (lineNo: string | null, was: ListedIndicator): number =>
  lineNo !== null && was.lineNo === lineNo ? LIKE_ON_ONE_LINE : LIKE;

/** A correction repeats what the quarter's standing revision says of a row: else it would take it back unasked. */
function saidAgain({ title }: ReportRow, identity: Identity, { standing = [] }: KnownIndicators): Identity {
  const before = standing.find(({ uid }) => uid === identity.uid);
  if (identity.state !== 'known' || !before || !isSameWording(before.title, title)) return identity;
  const { state, uid, was } = identity;
  const { knownAs, follows } = before;
  return { state, uid, was, ...(knownAs !== undefined && { knownAs }), ...(follows && { follows }) };
}

function goneFrom(
  identities: ReadonlyMap<string, Identity>,
  onRecord: readonly ListedIndicator[],
): ListedIndicator[] {
  const named = new Set(
    [...identities.values()].flatMap(identity =>
      identity.state === 'asked'
        ? identity.candidates.map(({ uid }) => uid)
        : [identity.uid, ...(identity.follows ?? []).map(({ uid }) => uid)],
    ),
  );
  return onRecord.filter(({ uid }) => !named.has(uid));
}
