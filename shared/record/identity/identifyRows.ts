import { groupBy } from '../../groupBy.ts';
import type { Period } from '../../period.ts';
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

/** What is known about a council's indicators when a period's report is matched to them. */
export interface KnownIndicators {
  readonly period: Period;
  readonly onRecord: readonly ListedIndicator[];
  /** The identities that the workbook keeps for one of its sheets: this one, or the previous quarter's. */
  readonly kept: readonly KeptIdentity[];
  readonly answers: readonly IdentityAnswer[];
  /** The rows of this quarter's current revision, whose statements are repeated. */
  readonly current?: readonly (RowIdentity & { readonly title: string })[];
}

export interface Identified {
  /** By row id, in the order of the rows. */
  readonly identities: ReadonlyMap<string, Identity>;
  /** Recorded indicators that the report neither contains nor carries on from. */
  readonly gone: readonly ListedIndicator[];
}

/**
 * From this similarity on a person is asked: five in two thousand pairs of different indicators of the sample reach it.
 * The same line number is a reason to ask sooner.
 */
const SIMILAR = 0.3;
const SIMILAR_ON_SAME_LINE = 0.15;

/**
 * Which indicator each row of a report is. A person's answer comes first, then the workbook's identities, then the same
 * wording on record. Similarity never matches a row: it only finds the candidates to ask a person about. A row without
 * candidates is new. No two rows get the same uid.
 */
export function identifyRows(rows: readonly ReportRow[], known: KnownIndicators): Identified {
  const onRecord = new Map(known.onRecord.map(one => [one.uid, one]));
  const matched = new Map<string, Identity>();
  const taken = new Set<string>();
  const match = (row: ReportRow, identity: Identity | null): void => {
    if (!identity || matched.has(row.id) || taken.has(identity.uid)) return;
    matched.set(row.id, identity);
    taken.add(identity.uid);
  };
  const answerOf = lookup(known.answers);
  const keptOf = keptLookup(rows, known.kept);
  const isAnsweredNew = (row: ReportRow): boolean => answerOf(row)[0]?.says === 'new';
  const left = () => rows.filter(row => !matched.has(row.id) && !isAnsweredNew(row));
  const free = () => known.onRecord.filter(({ uid }) => !taken.has(uid));

  for (const row of rows) for (const answer of answerOf(row)) match(row, answeredSame(row, answer, onRecord));
  for (const row of left()) for (const kept of keptOf(row)) match(row, keptOnRecord(row, kept, onRecord));
  for (const [row, was] of matchByWording(left(), free())) match(row, { state: 'known', uid: was.uid, was });
  // Only now: an indicator that this workbook minted may have gone on record from another workbook under another uid.
  for (const row of rows.filter(other => !matched.has(other.id))) {
    const follows = followsOf(answerOf(row)[0]);
    for (const { uid } of keptOf(row)) match(row, keptAsNew(row, uid, follows, onRecord));
  }

  const candidatesOf = candidatesFrom(left(), free());
  for (const row of rows.filter(other => !matched.has(other.id))) {
    const uid = mintUid(known.period, row.id, minted => taken.has(minted) || onRecord.has(minted));
    const [said] = answerOf(row);
    // The answer names an indicator that another row already is. That cannot be, so the person is asked again.
    const twice = said?.says === 'same' && taken.has(said.uid) ? onRecord.get(said.uid) : undefined;
    const candidates = said?.says === 'new' ? [] : [...(twice ? [twice] : []), ...candidatesOf(row)];
    match(
      row,
      candidates.length > 0 ? { state: 'asked', uid, candidates } : { state: 'new', uid, ...followsOf(said) },
    );
  }
  const identities = new Map(
    rows.map(row => [row.id, repeatCurrent(row, matched.get(row.id) as Identity, known)]),
  );
  return { identities, gone: goneFrom(identities, known.onRecord) };
}

/** The answers, or kept identities, of a row: those with its id and its wording. */
function lookup<Entry extends Pick<ReportRow, 'id' | 'title'>>(
  all: readonly Entry[],
): (row: ReportRow) => readonly Entry[] {
  return ({ id, title }) => all.filter(entry => entry.id === id && isSameWording(entry.title, title));
}

/**
 * The same for kept identities. Where several rows have the same wording, an added or removed row shifts the others to
 * their neighbours' ids, so the ids are only trusted while they are the same set.
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
  const trusted = new Set(
    [...now].flatMap(([wording, group]) => (isSameIds(wording, group) ? group.map(({ id }) => id) : [])),
  );
  return row => (trusted.has(row.id) ? lookUp(row) : []);
}

type RecordedByUid = ReadonlyMap<string, ListedIndicator>;

/** A person's answer holds while the record's title is the one at the time of the answer, or the row's. */
function answeredSame(
  { title }: ReportRow,
  answer: IdentityAnswer,
  onRecord: RecordedByUid,
): Identity | null {
  if (answer.says !== 'same') return null;
  const { uid, knownAs } = answer;
  const was = onRecord.get(uid);
  if (!was || ![knownAs, title].some(wording => isSameWording(was.title, wording))) return null;
  return { state: 'known', uid, ...(!isSameWording(knownAs, title) && { knownAs }), was };
}

function keptOnRecord(
  { title }: ReportRow,
  { uid, knownAs }: KeptIdentity,
  onRecord: RecordedByUid,
): Identity | null {
  const was = onRecord.get(uid);
  if (!was) return null;
  if (isSameWording(was.title, title)) return { state: 'known', uid, was };
  return knownAs !== undefined && isSameWording(was.title, knownAs)
    ? { state: 'known', uid, knownAs, was }
    : null;
}

/** A uid that was minted for the row: not on record yet, or signed off since with the row's wording. */
function keptAsNew(
  { title }: ReportRow,
  uid: string,
  follows: Pick<RowIdentity, 'follows'>,
  onRecord: RecordedByUid,
): Identity | null {
  const was = onRecord.get(uid);
  if (!was) return { state: 'new', uid, ...follows };
  return isSameWording(was.title, title) ? { state: 'known', uid, ...follows, was } : null;
}

const followsOf = (answer: IdentityAnswer | undefined): Pick<RowIdentity, 'follows'> =>
  answer?.says === 'new' && answer.follows.length > 0 ? { follows: [...answer.follows] } : {};

/** The recorded indicators to ask about: those with a similar title, most similar first. */
function candidatesFrom(
  rows: readonly ReportRow[],
  free: readonly ListedIndicator[],
): (row: ReportRow) => ListedIndicator[] {
  const similarity = titleSimilarity(
    rows.map(({ title }) => title),
    free.map(({ title }) => title),
  );
  return ({ lineNo, title }) =>
    free
      .map(was => ({ was, above: similarity(title, was.title) - threshold(lineNo, was) }))
      .filter(({ above }) => above >= 0)
      .sort((a, b) => b.above - a.above || (a.was.uid < b.was.uid ? -1 : 1))
      .map(({ was }) => was);
}

const threshold = (lineNo: string | null, was: ListedIndicator): number =>
  lineNo !== null && was.lineNo === lineNo ? SIMILAR_ON_SAME_LINE : SIMILAR;

/** A correction repeats what the current revision states about a row, which it would otherwise withdraw unasked. */
function repeatCurrent(
  { title }: ReportRow,
  identity: Identity,
  { current = [] }: KnownIndicators,
): Identity {
  const before = current.find(({ uid }) => uid === identity.uid);
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
