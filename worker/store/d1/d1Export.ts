import { periodFromCode, periodText } from '../../../shared/period.ts';
import type { ExportLine } from '../../../shared/record/export/exportLine.ts';
import type { ExportedKind, ExportStore } from '../exportStore.ts';

interface Section {
  /** By keyset: ?2 and ?3 are the key of the last row that was read, ?4 the length of the chain, ?5 the page. */
  readonly sql: string;
  readonly first: readonly [string | number, string | number];
  readonly keyOf: (row: Row) => readonly [string | number, string | number];
  /** Of a section whose rows hold whole quarters, few at a time. */
  readonly page: number;
}
type Row = Readonly<Record<string, string | number>>;

/**
 * The rows that the chain recorded when it had ?4 entries, and those that it does not record at all, so that verifying the
 * export finds them. A row written during the export has a later entry, and is left out.
 */
const onRecordBy = (table: string): string =>
  `(${table}.seq <= ?4 OR NOT EXISTS (SELECT 1 FROM audit e WHERE e.tenant = ?1 AND e.seq = ${table}.seq))`;

const byPeriod = (second: string, first: string | number) => ({
  first: [Number.MIN_SAFE_INTEGER, first] as const,
  keyOf: (row: Row) => [row.period ?? 0, row[second] ?? ''] as const,
});

const SECTIONS: Readonly<Record<ExportedKind, Section>> = {
  entry: {
    sql: `SELECT seq, at, actor, act, entry, prev, hash FROM audit
      WHERE tenant = ?1 AND seq > ?2 AND seq <= ?4 AND ?3 = '' ORDER BY seq LIMIT ?5`,
    first: [0, ''],
    keyOf: ({ seq = 0 }) => [seq, ''],
    page: 500,
  },
  revision: {
    sql: `SELECT seq, period, rev, body, body_sha256, signed_by, signed_at, reason, explanation, idem_key FROM revision
      WHERE tenant = ?1 AND (period, rev) > (?2, ?3) AND ${onRecordBy('revision')} ORDER BY period, rev LIMIT ?5`,
    ...byPeriod('rev', 0),
    page: 4,
  },
  submission: {
    sql: `SELECT seq, period, id, replaces, body, body_sha256, submitted_by, submitted_at, reason, explanation, idem_key FROM submission
      WHERE tenant = ?1 AND (period, id) > (?2, ?3) AND ${onRecordBy('submission')} ORDER BY period, id LIMIT ?5`,
    ...byPeriod('id', ''),
    page: 4,
  },
  return: {
    sql: `SELECT seq, period, id, reason, returned_by, returned_at FROM submission_return
      WHERE tenant = ?1 AND (period, id) > (?2, ?3) AND ${onRecordBy('submission_return')} ORDER BY period, id LIMIT ?5`,
    ...byPeriod('id', ''),
    page: 500,
  },
  lock: {
    sql: `SELECT seq, period, n, locked, reason, actor, at FROM period_lock
      WHERE tenant = ?1 AND (period, n) > (?2, ?3) AND ${onRecordBy('period_lock')} ORDER BY period, n LIMIT ?5`,
    ...byPeriod('n', 0),
    page: 200,
  },
  publication: {
    sql: `SELECT seq, period, rev, published_by, published_at FROM publication
      WHERE tenant = ?1 AND (period, rev) > (?2, ?3) AND ${onRecordBy('publication')} ORDER BY period, rev LIMIT ?5`,
    ...byPeriod('rev', 0),
    page: 500,
  },
  'rule-set': {
    sql: `SELECT seq, from_period AS period, id, version, body, body_sha256, set_by, set_at FROM rule_set
      WHERE tenant = ?1 AND (id, version) > (?2, ?3) AND ${onRecordBy('rule_set')} ORDER BY id, version LIMIT ?5`,
    first: ['', 0],
    keyOf: ({ id = '', version = 0 }) => [id, version],
    page: 20,
  },
  link: {
    sql: `SELECT l.seq, o.uid AS old, i.uid AS new, l.kind AS link, l.why, l.who AS linked_by, l.at AS linked_at FROM indicator_link l
      LEFT JOIN audit a ON a.tenant = l.tenant AND a.seq = l.seq
      JOIN indicator o ON o.tenant = l.tenant AND o.indicator = l.old
      JOIN indicator i ON i.tenant = l.tenant AND i.indicator = l.new
      WHERE l.tenant = ?1 AND l.seq > ?2 AND ?3 = '' AND ${onRecordBy('l')}
        AND coalesce(a.act, '') NOT IN ('sign-off', 'correction') ORDER BY l.seq LIMIT ?5`,
    first: [Number.MIN_SAFE_INTEGER, ''],
    keyOf: ({ seq = 0 }) => [seq, ''],
    page: 500,
  },
  person: {
    sql: `SELECT oid, name FROM directory WHERE tenant = ?1 AND oid > ?2 AND ?3 = '' AND ?4 >= 0 ORDER BY oid LIMIT ?5`,
    first: ['', ''],
    keyOf: ({ oid = '' }) => [oid, ''],
    page: 500,
  },
  checkpoint: {
    sql: `SELECT day, seq, hash, sig FROM checkpoint
      WHERE tenant = ?1 AND day > ?2 AND ?3 = '' AND ${onRecordBy('checkpoint')} ORDER BY day LIMIT ?5`,
    first: ['', ''],
    keyOf: ({ day = '' }) => [day, ''],
    page: 500,
  },
};

export function d1Export(db: D1Database): ExportStore {
  return {
    async councilLine(tenant) {
      const row = await db
        .prepare('SELECT ons_code AS code, entra_tid, name, two_people, public FROM tenant WHERE tenant = ?1')
        .bind(tenant)
        .first<{ code: string; entra_tid: string; name: string; two_people: number; public: number }>();
      return (
        row && {
          ...row,
          kind: 'council',
          format: 1,
          two_people: row.two_people === 1,
          public: row.public === 1,
        }
      );
    },

    chainLength: async tenant =>
      (await db
        .prepare('SELECT coalesce(max(seq), 0) AS length FROM audit WHERE tenant = ?1')
        .bind(tenant)
        .first<number>('length')) ?? 0,

    async *exported(tenant, kind, until) {
      const { sql, first, keyOf, page } = SECTIONS[kind];
      let after = first;
      for (;;) {
        const { results } = await db
          .prepare(sql)
          .bind(tenant, ...after, until, page)
          .all<Row>();
        for (const row of results) yield lineOf(kind, row);
        const last = results.at(-1);
        if (!last || results.length < page) return;
        after = keyOf(last);
      }
    },
  };
}

function lineOf(kind: ExportedKind, row: Row): ExportLine {
  const period = row.period === undefined ? {} : { period: periodText(periodFromCode(Number(row.period))) };
  const locked = row.locked === undefined ? {} : { locked: row.locked === 1 };
  return { kind, ...row, ...period, ...locked } as unknown as ExportLine;
}
