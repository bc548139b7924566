import { z } from 'zod';
import { parsePeriod, periodCode, periodFromCode, periodText } from '../../../shared/period.ts';
import type { ChainedLine, ExportLine } from '../../../shared/record/export/exportLine.ts';
import type { ExportedKind, ExportKey, ExportStore } from '../exportStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

interface Section {
  readonly select: string;
  /** By keyset: ?2 and ?3 are the key of the last row that was read, ?4 the length of the chain, ?5 the page; ?1 the report. */
  readonly where: string;
  readonly first: ExportKey;
  readonly keyOf: (row: Row) => ExportKey;
  /** Of a section whose rows hold whole quarters, few at a time. */
  readonly page: number;
}
type Row = Readonly<Record<string, string | number>>;

/**
 * The rows that the chain recorded when it had ?4 entries, and those that it does not record at all, so that verifying the
 * export finds them. A row written during the export has a later entry, and is left out.
 */
const onRecordBy = (table: string): string =>
  `(${table}.seq <= ?4 OR NOT EXISTS (SELECT 1 FROM audit e WHERE e.seq = ${table}.seq))`;

const byPeriod = (second: string, first: string | number) => ({
  first: [Number.MIN_SAFE_INTEGER, first] as const,
  keyOf: (row: Row) => [row.period ?? 0, row[second] ?? ''] as const,
});

const SECTIONS: Readonly<Record<ExportedKind, Section>> = {
  entry: {
    select: `SELECT seq, at, actor, act, entry, prev, hash FROM audit`,
    where: `?1 > 0 AND seq > ?2 AND seq <= ?4 AND ?3 = '' ORDER BY seq LIMIT ?5`,
    first: [0, ''],
    keyOf: ({ seq = 0 }) => [seq, ''],
    page: 500,
  },
  revision: {
    select: `SELECT seq, period, rev, body, body_sha256, signed_by, signed_at, reason, explanation, idem_key FROM revision`,
    where: `report = ?1 AND (period, rev) > (?2, ?3) AND ${onRecordBy('revision')} ORDER BY period, rev LIMIT ?5`,
    ...byPeriod('rev', 0),
    page: 4,
  },
  submission: {
    select: `SELECT seq, period, id, replaces, body, body_sha256, submitted_by, submitted_at, reason, explanation, idem_key FROM submission`,
    where: `report = ?1 AND (period, id) > (?2, ?3) AND ${onRecordBy('submission')} ORDER BY period, id LIMIT ?5`,
    ...byPeriod('id', ''),
    page: 4,
  },
  return: {
    select: `SELECT seq, period, id, reason, returned_by, returned_at FROM submission_return`,
    where: `report = ?1 AND (period, id) > (?2, ?3) AND ${onRecordBy('submission_return')} ORDER BY period, id LIMIT ?5`,
    ...byPeriod('id', ''),
    page: 500,
  },
  lock: {
    select: `SELECT seq, period, n, locked, reason, actor, at FROM period_lock`,
    where: `report = ?1 AND (period, n) > (?2, ?3) AND ${onRecordBy('period_lock')} ORDER BY period, n LIMIT ?5`,
    ...byPeriod('n', 0),
    page: 200,
  },
  publication: {
    select: `SELECT seq, period, rev, published_by, published_at FROM publication`,
    where: `report = ?1 AND (period, rev) > (?2, ?3) AND ${onRecordBy('publication')} ORDER BY period, rev LIMIT ?5`,
    ...byPeriod('rev', 0),
    page: 500,
  },
  'rule-set': {
    select: `SELECT seq, from_period AS period, id, version, body, body_sha256, set_by, set_at FROM rule_set`,
    where: `?1 > 0 AND (id, version) > (?2, ?3) AND ${onRecordBy('rule_set')} ORDER BY id, version LIMIT ?5`,
    first: ['', 0],
    keyOf: ({ id = '', version = 0 }) => [id, version],
    page: 20,
  },
  link: {
    select: `SELECT l.seq, o.uid AS old, i.uid AS new, l.kind AS link, l.why, l.who AS linked_by, l.at AS linked_at FROM indicator_link l
      LEFT JOIN audit a ON a.seq = l.seq
      JOIN indicator o ON o.indicator = l.old
      JOIN indicator i ON i.indicator = l.new`,
    where: `?1 > 0 AND l.seq > ?2 AND ?3 = '' AND ${onRecordBy('l')}
        AND coalesce(a.act, '') NOT IN ('sign-off', 'correction') ORDER BY l.seq LIMIT ?5`,
    first: [Number.MIN_SAFE_INTEGER, ''],
    keyOf: ({ seq = 0 }) => [seq, ''],
    page: 500,
  },
  setting: {
    select: `SELECT seq, name, n, value, set_by, set_at FROM setting`,
    where: `?1 > 0 AND (name, n) > (?2, ?3) AND ${onRecordBy('setting')} ORDER BY name, n LIMIT ?5`,
    first: ['', 0],
    keyOf: ({ name = '', n = 0 }) => [name, n],
    page: 500,
  },
  person: {
    select: `SELECT oid, name FROM person`,
    where: `?1 > 0 AND oid > ?2 AND ?3 = '' AND ?4 >= 0 ORDER BY oid LIMIT ?5`,
    first: ['', ''],
    keyOf: ({ oid = '' }) => [oid, ''],
    page: 500,
  },
  checkpoint: {
    select: `SELECT day, seq, hash, sig FROM checkpoint`,
    where: `?1 > 0 AND day > ?2 AND ?3 = '' AND ${onRecordBy('checkpoint')} ORDER BY day LIMIT ?5`,
    first: ['', ''],
    keyOf: ({ day = '' }) => [day, ''],
    page: 500,
  },
};

/** Where the row of an entry is: ?1 is the report, ?2 the entry, and the others what the entry says by these names. */
const RECORDED = {
  revision: { by: ['period', 'rev'], where: 'report = ?1 AND period = ?3 AND rev = ?4 AND seq = ?2' },
  submission: { by: ['period', 'submission'], where: 'report = ?1 AND period = ?3 AND id = ?4 AND seq = ?2' },
  return: { by: ['period', 'submission'], where: 'report = ?1 AND period = ?3 AND id = ?4 AND seq = ?2' },
  lock: { by: ['period'], where: 'report = ?1 AND period = ?3 AND seq = ?2' },
  publication: { by: ['period', 'rev'], where: 'report = ?1 AND period = ?3 AND rev = ?4 AND seq = ?2' },
  'rule-set': { by: ['rule_set', 'version'], where: '?1 > 0 AND id = ?3 AND version = ?4 AND seq = ?2' },
  setting: { by: ['setting'], where: '?1 > 0 AND name = ?3 AND seq = ?2' },
  link: { by: ['old', 'new'], where: '?1 > 0 AND o.uid = ?3 AND i.uid = ?4 AND l.seq = ?2' },
} as const satisfies Readonly<
  Record<ChainedLine['kind'], { readonly by: readonly string[]; readonly where: string }>
>;

/** The kinds of lines that the acts of the chain record. */
const KIND_OF_ACT: ReadonlyMap<string, ChainedLine['kind']> = new Map([
  ['sign-off', 'revision'],
  ['correction', 'revision'],
  ['submission', 'submission'],
  ['return', 'return'],
  ['lock', 'lock'],
  ['unlock', 'lock'],
  ['publication', 'publication'],
  ['rule-set', 'rule-set'],
  ['setting', 'setting'],
  ['link', 'link'],
]);

export const exportStore = (db: CouncilDatabase, report: number): ExportStore => ({
  entryLines: (after, limit) =>
    db
      .all<Row>(`${SECTIONS.entry.select} WHERE seq > ?1 ORDER BY seq LIMIT ?2`, after, limit)
      .map(row => lineOf('entry', row)),

  recordedLine({ act, seq, entry }) {
    const kind = KIND_OF_ACT.get(act);
    if (!kind) return null;
    const { by, where } = RECORDED[kind];
    const said = Said.parse(JSON.parse(entry));
    const key = by.map(name => (name === 'period' ? codeOf(said.period) : (said[name] ?? null)));
    const row = db.first<Row>(`${SECTIONS[kind].select} WHERE ${where}`, report, seq, ...key);
    return row && lineOf(kind, row);
  },

  personLines: oids =>
    oids.flatMap(oid =>
      db.all<Row>(`${SECTIONS.person.select} WHERE oid = ?1`, oid).map(row => lineOf('person', row)),
    ),

  exportPage(kind, until, after) {
    const { select, where, first, keyOf, page } = SECTIONS[kind];
    const rows = db.all<Row>(`${select} WHERE ${where}`, report, ...(after ?? first), until, page);
    const last = rows.at(-1);
    const next = last && rows.length === page ? keyOf(last) : null;
    return { lines: rows.map(row => lineOf(kind, row)), next };
  },
});

const Said = z.record(z.string(), z.union([z.string(), z.number(), z.boolean().transform(Number), z.null()]));

function codeOf(text: string | number | null | undefined): number | null {
  const period = parsePeriod(String(text));
  return period && periodCode(period);
}

function lineOf(kind: ExportedKind, row: Row): ExportLine {
  const period = row.period === undefined ? {} : { period: periodText(periodFromCode(Number(row.period))) };
  const locked = row.locked === undefined ? {} : { locked: row.locked === 1 };
  const set = kind === 'setting' ? { value: row.value === 1 } : {};
  return { kind, ...row, ...period, ...locked, ...set } as unknown as ExportLine;
}
