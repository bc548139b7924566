import { ExportWrong } from '../../shared/record/export/exportWrong.ts';
import type { Round, RoundPlace } from '../store/nightStore.ts';
import { PROJECTED_TABLES } from '../store/projectionStore.ts';
import { checkEntries } from './checkEntries.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { checkProjection } from './checkProjection.ts';
import { checkSection } from './checkSection.ts';
import { nightSentences } from './words.ts';

/** Within so many nights every row of the record is read once. */
const NIGHTS = 31;
/** A record of as many rows is read whole each night. */
const FEWEST_ROWS = 500;
/** While nobody knows how many rows there are: what was just restored is read in few nights. */
const FIRST_ROWS = 20_000;
/** The guards are looked at twice a round: they are an eighth of the rows of a quiet night. */
const SCHEMA_NIGHTS = 16;
const SCHEMA_ROWS = 120;

export const NO_ROUND: Round = { nights: 0, read: 0, next: null, rowsBefore: null, wholeBy: null };

type Key = RoundPlace['after'];

/** Checks the rows of one place after a key. It reads about as many as it is given. `next` is null at the place's end. */
type CheckPlace = (
  after: Key,
  rows: number,
  record: CheckedRecord,
) => Promise<{ readonly read: number; readonly next: Key }>;

const section =
  (kind: Parameters<typeof checkSection>[0]): CheckPlace =>
  async (_, __, record) => ({ read: await checkSection(kind, record), next: null });

/** The whole record, in the order in which a round reads it: what the chain says, then what follows from it. */
const PLACES = {
  async chain(after, rows, record) {
    const { read, last } = await checkEntries(Number(after?.[0] ?? 0), rows, record);
    return { read, next: last === null ? null : [last] };
  },
  report: section('report'),
  revision: section('revision'),
  submission: section('submission'),
  return: section('return'),
  lock: section('lock'),
  publication: section('publication'),
  'rule-set': section('rule-set'),
  link: section('link'),
  setting: section('setting'),
  recovery: section('recovery'),
  checkpoint: section('checkpoint'),
  async projection(after, rows, { store }) {
    const [name, ...key] = after ?? [];
    const table = PROJECTED_TABLES.find(known => known === name);
    const from = table ? { table, after: key.map(Number) } : null;
    const { read, next } = checkProjection(from, rows, store);
    return { read, next: next && [next.table, ...next.after] };
  },
} as const satisfies Readonly<Record<string, CheckPlace>>;
type PlaceName = keyof typeof PLACES;

const NAMES = Object.keys(PLACES) as readonly PlaceName[];
const FIRST: RoundPlace = { place: NAMES[0] ?? '', after: null };

/**
 * One night of a round: goes on where the last night ended, and reads the night's share of the record. A round ends with
 * its 31st night, however much was recorded meanwhile. Rejects with `ExportWrong` at the first fault; the next night then
 * begins at the same place, so that a fault is reported until it is mended.
 */
export async function nightOfRound(round: Round, record: CheckedRecord, day: string): Promise<Round> {
  return goOn(round, record, { rows: shareOf(round), day });
}

/** A round in one go. */
export async function wholeRound(round: Round, record: CheckedRecord, day: string): Promise<Round> {
  const { rowsBefore, wholeBy } = round;
  return goOn({ ...NO_ROUND, rowsBefore, wholeBy }, record, { rows: Number.POSITIVE_INFINITY, day });
}

function shareOf({ nights, rowsBefore }: Round): number {
  if (nights === NIGHTS - 1) return Number.POSITIVE_INFINITY;
  if (rowsBefore === null) return FIRST_ROWS;
  const rows = rowsBefore + SCHEMA_ROWS * Math.ceil(NIGHTS / SCHEMA_NIGHTS);
  return Math.max(FEWEST_ROWS, Math.ceil(rows / NIGHTS));
}

async function goOn(
  round: Round,
  record: CheckedRecord,
  { rows, day }: { readonly rows: number; readonly day: string },
): Promise<Round> {
  let next: RoundPlace | null = round.next ?? FIRST;
  let read = 0;
  let share = rows;
  if (round.nights % SCHEMA_NIGHTS === 0) {
    const schema = record.store.schemaState();
    if (schema !== 'as-expected') throw new ExportWrong(nightSentences[schema]);
    share -= SCHEMA_ROWS;
  }
  while (next && read < share) {
    const { place, after }: RoundPlace = next;
    const checked: Awaited<ReturnType<CheckPlace>> = await PLACES[place as PlaceName](
      after,
      share - read,
      record,
    );
    read += checked.read;
    next = checked.next ? { place, after: checked.next } : following(place);
  }
  const sofar = round.read + read;
  return next
    ? { ...round, nights: round.nights + 1, read: sofar, next }
    : { ...NO_ROUND, rowsBefore: sofar, wholeBy: day };
}

function following(place: string): RoundPlace | null {
  const name = NAMES[NAMES.indexOf(place as PlaceName) + 1];
  return name === undefined ? null : { place: name, after: null };
}
