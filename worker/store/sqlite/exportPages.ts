import { z } from 'zod';
import { parsePeriod, periodCode, periodFromCode, periodText } from '../../../shared/period.ts';
import { QUARTER_ACTS } from '../../../shared/record/contract/importedFrom.ts';
import { CORPORATE_REPORT } from '../../../shared/record/contract/reportNames.ts';
import type { ChainedLine, ExportLine } from '../../../shared/record/export/exportLine.ts';
import type { ExportedKind, ExportKey, ExportStore } from '../exportStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';
import { inList } from './schema.ts';

interface Section {
  readonly select: string;
  /** By keyset: ?1, ?2 and ?3 are the key of the last row that was read, ?4 the length of the chain, ?5 the page. */
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

const byPeriod = (last: string, first: string | number) => ({
  first: [0, Number.MIN_SAFE_INTEGER, first] as const,
  keyOf: (row: Row) => [row.reportNumber ?? 0, row.period ?? 0, row[last] ?? ''] as const,
});

/** The column of a row that says its report, which the line names by its slug. */
const reportOfRow = (table: string): string => `${table}.report AS reportNumber`;

const SECTIONS: Readonly<Record<ExportedKind, Section>> = {
  entry: {
    select: `SELECT seq, at, actor, act, entry, prev, hash FROM audit`,
    where: `seq > ?1 AND seq <= ?4 AND ?2 = ?3 ORDER BY seq LIMIT ?5`,
    first: [0, '', ''],
    keyOf: ({ seq = 0 }) => [seq, '', ''],
    page: 500,
  },
  report: {
    select: `SELECT seq, ${reportOfRow('report_name')}, n, name, set_by, set_at FROM report_name`,
    where: `(report, n) > (?1, ?2) AND ?3 = '' AND ${onRecordBy('report_name')} ORDER BY report_name.report, n LIMIT ?5`,
    first: [0, 0, ''],
    keyOf: ({ reportNumber = 0, n = 0 }) => [reportNumber, n, ''],
    page: 500,
  },
  revision: {
    select: `SELECT seq, ${reportOfRow('revision')}, period, rev, body, body_sha256, signed_by, signed_at, reason, explanation, idem_key FROM revision`,
    where: `(report, period, rev) > (?1, ?2, ?3) AND ${onRecordBy('revision')} ORDER BY revision.report, period, rev LIMIT ?5`,
    ...byPeriod('rev', 0),
    page: 4,
  },
  submission: {
    select: `SELECT seq, ${reportOfRow('submission')}, period, id, replaces, body, body_sha256, submitted_by, submitted_at, reason, explanation, idem_key FROM submission`,
    where: `(report, period, id) > (?1, ?2, ?3) AND ${onRecordBy('submission')} ORDER BY submission.report, period, id LIMIT ?5`,
    ...byPeriod('id', ''),
    page: 4,
  },
  return: {
    select: `SELECT seq, ${reportOfRow('submission_return')}, period, id, reason, returned_by, returned_at FROM submission_return`,
    where: `(report, period, id) > (?1, ?2, ?3) AND ${onRecordBy('submission_return')} ORDER BY submission_return.report, period, id LIMIT ?5`,
    ...byPeriod('id', ''),
    page: 500,
  },
  lock: {
    select: `SELECT seq, ${reportOfRow('period_lock')}, period, n, locked, reason, actor, at FROM period_lock`,
    where: `(report, period, n) > (?1, ?2, ?3) AND ${onRecordBy('period_lock')} ORDER BY period_lock.report, period, n LIMIT ?5`,
    ...byPeriod('n', 0),
    page: 200,
  },
  publication: {
    select: `SELECT seq, ${reportOfRow('publication')}, period, rev, published_by, published_at, open_from FROM publication`,
    where: `(report, period, rev) > (?1, ?2, ?3) AND ${onRecordBy('publication')} ORDER BY publication.report, period, rev LIMIT ?5`,
    ...byPeriod('rev', 0),
    page: 500,
  },
  'rule-set': {
    select: `SELECT seq, from_period AS period, id, version, body, body_sha256, set_by, set_at FROM rule_set`,
    where: `(id, version) > (?1, ?2) AND ?3 = '' AND ${onRecordBy('rule_set')} ORDER BY id, version LIMIT ?5`,
    first: ['', 0, ''],
    keyOf: ({ id = '', version = 0 }) => [id, version, ''],
    page: 20,
  },
  link: {
    select: `SELECT l.seq, o.uid AS old, i.uid AS new, l.kind AS link, l.why, l.who AS linked_by, l.at AS linked_at FROM indicator_link l
      LEFT JOIN audit a ON a.seq = l.seq
      JOIN indicator o ON o.indicator = l.old
      JOIN indicator i ON i.indicator = l.new`,
    where: `l.seq > ?1 AND ?2 = ?3 AND ${onRecordBy('l')}
        AND coalesce(a.act, '') NOT IN (${inList(QUARTER_ACTS)}) ORDER BY l.seq LIMIT ?5`,
    first: [Number.MIN_SAFE_INTEGER, '', ''],
    keyOf: ({ seq = 0 }) => [seq, '', ''],
    page: 500,
  },
  setting: {
    select: `SELECT seq, name, n, value, set_by, set_at FROM setting`,
    where: `(name, n) > (?1, ?2) AND ?3 = '' AND ${onRecordBy('setting')} ORDER BY name, n LIMIT ?5`,
    first: ['', 0, ''],
    keyOf: ({ name = '', n = 0 }) => [name, n, ''],
    page: 500,
  },
  recovery: {
    select: `SELECT seq, n, reason, from_record, from_seq, from_hash, recovered_by, recovered_at FROM recovery`,
    where: `n > ?1 AND ?2 = ?3 AND ${onRecordBy('recovery')} ORDER BY n LIMIT ?5`,
    first: [0, '', ''],
    keyOf: ({ n = 0 }) => [n, '', ''],
    page: 500,
  },
  person: {
    select: `SELECT oid, name FROM person`,
    where: `oid > ?1 AND ?2 = ?3 AND ?4 >= 0 ORDER BY oid LIMIT ?5`,
    first: ['', '', ''],
    keyOf: ({ oid = '' }) => [oid, '', ''],
    page: 500,
  },
  checkpoint: {
    select: `SELECT day, seq, hash, sig FROM checkpoint`,
    where: `day > ?1 AND ?2 = ?3 AND ${onRecordBy('checkpoint')} ORDER BY day LIMIT ?5`,
    first: ['', '', ''],
    keyOf: ({ day = '' }) => [day, '', ''],
    page: 500,
  },
};

const OF_REPORT = 'report = ?2';

/** Where the row of an entry is: ?1 is the entry, and the others what the entry says by these names; its report by number. */
const RECORDED = {
  report: { by: ['report', 'n'], where: `${OF_REPORT} AND n = ?3 AND seq = ?1` },
  revision: {
    by: ['report', 'period', 'rev'],
    where: `${OF_REPORT} AND period = ?3 AND rev = ?4 AND seq = ?1`,
  },
  submission: {
    by: ['report', 'period', 'submission'],
    where: `${OF_REPORT} AND period = ?3 AND id = ?4 AND seq = ?1`,
  },
  return: {
    by: ['report', 'period', 'submission'],
    where: `${OF_REPORT} AND period = ?3 AND id = ?4 AND seq = ?1`,
  },
  lock: { by: ['report', 'period'], where: `${OF_REPORT} AND period = ?3 AND seq = ?1` },
  publication: {
    by: ['report', 'period', 'rev'],
    where: `${OF_REPORT} AND period = ?3 AND rev = ?4 AND seq = ?1`,
  },
  'rule-set': { by: ['rule_set', 'version'], where: 'id = ?2 AND version = ?3 AND seq = ?1' },
  setting: { by: ['setting'], where: 'name = ?2 AND seq = ?1' },
  recovery: { by: ['n'], where: 'n = ?2 AND seq = ?1' },
  link: { by: ['old', 'new'], where: 'o.uid = ?2 AND i.uid = ?3 AND l.seq = ?1' },
} as const satisfies Readonly<
  Record<ChainedLine['kind'], { readonly by: readonly string[]; readonly where: string }>
>;

/** The kinds of lines that the acts of the chain record. */
const KIND_OF_ACT: ReadonlyMap<string, ChainedLine['kind']> = new Map([
  ['report', 'report'],
  ...QUARTER_ACTS.map(act => [act, 'revision'] as const),
  ['submission', 'submission'],
  ['return', 'return'],
  ['lock', 'lock'],
  ['unlock', 'lock'],
  ['publication', 'publication'],
  ['rule-set', 'rule-set'],
  ['setting', 'setting'],
  ['recovered', 'recovery'],
  ['link', 'link'],
]);

export function exportStore(db: CouncilDatabase): ExportStore {
  // An entry from before reports had names belongs to the corporate one. Read once a store: for the row of each entry it
  // would otherwise cost one row more.
  let slugs: ReportSlugs = new Map();
  const numberOf = (slug: string): number | undefined => [...slugs].find(([, known]) => known === slug)?.[0];
  return {
    entryLines: (after, limit) =>
      db
        .all<Row>(`${SECTIONS.entry.select} WHERE seq > ?1 ORDER BY seq LIMIT ?2`, after, limit)
        .map(row => lineOf('entry', row, slugs)),

    recordedLine({ act, seq, entry }) {
      const kind = KIND_OF_ACT.get(act);
      if (!kind) return null;
      const { by, where } = RECORDED[kind];
      const said = Said.parse(JSON.parse(entry));
      const slug = String(said.report ?? CORPORATE_REPORT);
      if (numberOf(slug) === undefined) slugs = reportSlugs(db);
      const key = by.map(name => {
        if (name === 'report') return numberOf(slug) ?? null;
        return name === 'period' ? codeOf(said.period) : (said[name] ?? null);
      });
      const row = db.first<Row>(`${SECTIONS[kind].select} WHERE ${where}`, seq, ...key);
      return row && lineOf(kind, row, slugs);
    },

    personLines: oids =>
      oids.flatMap(oid =>
        db.all<Row>(`${SECTIONS.person.select} WHERE oid = ?1`, oid).map(row => lineOf('person', row, slugs)),
      ),

    exportPage(kind, until, after) {
      const { select, where, first, keyOf, page } = SECTIONS[kind];
      const rows = db.all<Row>(`${select} WHERE ${where}`, ...(after ?? first), until, page);
      const last = rows.at(-1);
      const next = last && rows.length === page ? keyOf(last) : null;
      if (last && 'reportNumber' in last) slugs = reportSlugs(db);
      return { lines: rows.map(row => lineOf(kind, row, slugs)), next };
    },
  };
}

/** The names in addresses of a council's reports, by their numbers. */
type ReportSlugs = ReadonlyMap<number, string>;

const reportSlugs = (db: CouncilDatabase): ReportSlugs =>
  new Map(
    db
      .all<{ report: number; slug: string }>('SELECT report, slug FROM report')
      .map(({ report, slug }) => [report, slug]),
  );

const Said = z.record(z.string(), z.union([z.string(), z.number(), z.boolean().transform(Number), z.null()]));

function codeOf(text: string | number | null | undefined): number | null {
  const period = parsePeriod(String(text));
  return period && periodCode(period);
}

function lineOf(kind: ExportedKind, { reportNumber, ...row }: Row, slugs: ReportSlugs): ExportLine {
  // A report that has no row leaves its lines without a name, which no form accepts.
  const report = reportNumber === undefined ? {} : { report: slugs.get(Number(reportNumber)) ?? null };
  const period = row.period === undefined ? {} : { period: periodText(periodFromCode(Number(row.period))) };
  const locked = row.locked === undefined ? {} : { locked: row.locked === 1 };
  const set = kind === 'setting' ? { value: row.value === 1 } : {};
  return { kind, ...row, ...report, ...period, ...locked, ...set } as unknown as ExportLine;
}
