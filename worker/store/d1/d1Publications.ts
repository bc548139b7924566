import type { PublicationRow, PublicationStore } from '../publicationStore.ts';
import type { RevisionRow } from '../revisionRows.ts';
import { CHAIN_HEAD, chainedWrite, headOf } from './chainedWrite.ts';
import { ONE_REVISION } from './revisionSql.ts';

const OF_PERIOD = `SELECT p.period, p.rev, p.published_by AS publishedBy, coalesce(d.name, 'An officer') AS publishedByName,
  p.published_at AS publishedAt
  FROM publication p LEFT JOIN directory d ON d.tenant = p.tenant AND d.oid = p.published_by
  WHERE p.tenant = ?1 AND p.period = ?2 ORDER BY p.rev`;

const NEW_PUBLICATION = `INSERT INTO publication (tenant, period, rev, published_by, published_at, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)`;

// SQLite gives the other columns of the row that holds the max().
const LAST_OF_EACH = `SELECT period, max(rev) AS rev, published_at AS publishedAt FROM publication
  WHERE tenant = ?1 GROUP BY period ORDER BY period DESC`;

const REPORTS = `SELECT p.rev, p.published_at AS publishedAt, r.body, r.body_sha256 AS bodySha256 FROM publication p
  JOIN revision r ON r.tenant = p.tenant AND r.period = p.period AND r.rev = p.rev
  WHERE p.tenant = ?1 AND p.period = ?2 ORDER BY p.rev`;

export function d1Publications(db: D1Database): PublicationStore {
  const all = async <T>(sql: string, ...values: unknown[]): Promise<T[]> =>
    (
      await db
        .prepare(sql)
        .bind(...values)
        .all<T>()
    ).results;
  return {
    async publicationState(tenant, period, rev) {
      const [revision, published, head] = await db.batch([
        db.prepare(ONE_REVISION).bind(tenant, period, rev),
        db.prepare(OF_PERIOD).bind(tenant, period),
        db.prepare(CHAIN_HEAD).bind(tenant),
      ]);
      return {
        revision: (revision?.results[0] as RevisionRow | undefined) ?? null,
        published: (published?.results ?? []) as PublicationRow[],
        head: headOf(head),
      };
    },

    publish: (tenant, { period, rev, publishedBy, publishedByName, publishedAt }, audit) =>
      chainedWrite(db, { tenant, audit, actorName: publishedByName }, [
        publicationStatement(db, tenant, { period, rev, publishedBy, publishedAt }, audit.seq),
      ]),

    publications: (tenant, period) => all(OF_PERIOD, tenant, period),

    publicCouncil: code =>
      db.prepare('SELECT tenant, name FROM tenant WHERE ons_code = ?1 AND public = 1').bind(code).first(),

    publishedPeriods: tenant => all(LAST_OF_EACH, tenant),
    publishedReports: (tenant, period) => all(REPORTS, tenant, period),
  };
}

export const publicationStatement = (
  db: D1Database,
  tenant: number,
  { period, rev, publishedBy, publishedAt }: Omit<PublicationRow, 'publishedByName'>,
  seq: number,
): D1PreparedStatement =>
  db.prepare(NEW_PUBLICATION).bind(tenant, period, rev, publishedBy, publishedAt, seq);
