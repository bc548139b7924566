import { parsePeriod, periodCode } from '../../../shared/period.ts';
import type { ChainedLine } from '../../../shared/record/export/exportLine.ts';
import type { OutturnRow } from '../../register/indicatorRows.ts';
import type { RegisterRead } from '../../register/register.ts';
import { registerLink } from '../../register/registration.ts';
import type { RestoreStore } from '../restoreStore.ts';
import { CHAIN_HEAD, linkStatement, personStatement } from './chainedWrite.ts';
import { linksStatement } from './d1Links.ts';
import { lockStatement } from './d1Locks.ts';
import { publicationStatement } from './d1Publications.ts';
import { readRegister, registerStatement } from './d1Register.ts';
import { ruleSetStatement } from './d1RuleSets.ts';
import { returnStatement, submissionStatement } from './d1Submissions.ts';
import { NEXT_PERIOD } from './revisionSql.ts';
import { revisionStatements } from './revisionStatements.ts';

const NEW_COUNCIL = `INSERT INTO tenant (ons_code, entra_tid, name, two_people, public) VALUES (?1, ?2, ?3, ?4, ?5)
  ON CONFLICT (ons_code) DO NOTHING`;

const NEW_CHECKPOINT = `INSERT INTO checkpoint (tenant, day, seq, hash, sig) SELECT ?1, ?2, ?3, ?4, ?5
  WHERE NOT EXISTS (SELECT 1 FROM checkpoint WHERE tenant = ?1 AND day = ?2)`;

export function d1Restore(db: D1Database): RestoreStore {
  return {
    async restoreCouncil({ code, entra_tid, name, two_people, public: isPublic }) {
      await db.prepare(NEW_COUNCIL).bind(code, entra_tid, name, Number(two_people), Number(isPublic)).run();
      const tenant = await db
        .prepare('SELECT tenant FROM tenant WHERE ons_code = ?1')
        .bind(code)
        .first<number>('tenant');
      if (tenant === null) throw new Error('The council was not added.');
      return tenant;
    },

    head: tenant => db.prepare(CHAIN_HEAD).bind(tenant).first(),

    async restoreEntry(tenant, entry, row, outturns) {
      const known = await readRegister(db, tenant);
      const next =
        row.kind === 'revision'
          ? await db.prepare(NEXT_PERIOD).bind(tenant, codeOf(row.period)).first<number>('period')
          : null;
      await db.batch([
        linkStatement(db, tenant, entry),
        ...toldStatements(db, tenant, row, { ...entry, outturns, known, next }),
      ]);
    },

    async restorePeople(tenant, people) {
      if (people.length === 0) return;
      await db.batch(people.map(({ oid, name }) => personStatement(db, tenant, oid, name)));
    },

    async restoreCheckpoints(tenant, checkpoints) {
      if (checkpoints.length === 0) return;
      const add = db.prepare(NEW_CHECKPOINT);
      await db.batch(checkpoints.map(({ day, seq, hash, sig }) => add.bind(tenant, day, seq, hash, sig)));
    },
  };
}

type Link = Parameters<typeof linkStatement>[2] & {
  readonly outturns: readonly OutturnRow[];
  readonly known: RegisterRead;
  readonly next: number | null;
};

function toldStatements(
  db: D1Database,
  tenant: number,
  row: ChainedLine,
  { outturns, known, next, ...audit }: Link,
): D1PreparedStatement[] {
  if (row.kind === 'link') {
    const said = { uid: row.old, kind: row.link, why: row.why };
    const { link, register } = registerLink(known.register, row.new, said);
    return [linksStatement(db, tenant, [link], audit), registerStatement(db, tenant, known.n + 1, register)];
  }
  const period = codeOf(row.period);
  switch (row.kind) {
    case 'revision':
      return revisionStatements(db, {
        tenant,
        period,
        rev: row.rev,
        body: row.body,
        bodySha256: row.body_sha256,
        signedBy: row.signed_by,
        signedAt: row.signed_at,
        reason: row.reason,
        explanation: row.explanation,
        idemKey: row.idem_key,
        outturns,
        known,
        next,
        audit,
      });
    case 'submission': {
      const { id, replaces, body, reason, explanation } = row;
      const { body_sha256: bodySha256, idem_key: idemKey } = row;
      const by = { submittedBy: row.submitted_by, submittedAt: row.submitted_at };
      const submission = { tenant, period, id, replaces, body, bodySha256, reason, explanation, idemKey };
      return [submissionStatement(db, { ...submission, ...by }, audit.seq)];
    }
    case 'return': {
      const { id, reason, returned_by: by, returned_at: at } = row;
      return [returnStatement(db, tenant, { period, id, reason, by, at }, audit.seq)];
    }
    case 'lock':
      return [lockStatement(db, tenant, { ...row, period }, audit.seq)];
    case 'publication': {
      const by = { publishedBy: row.published_by, publishedAt: row.published_at };
      return [publicationStatement(db, tenant, { period, rev: row.rev, ...by }, audit.seq)];
    }
    case 'rule-set': {
      const { id, version, body, body_sha256: bodySha256, set_by: setBy, set_at: setAt } = row;
      const kept = { id, version, body, bodySha256, fromPeriod: period, setBy, setAt };
      return [ruleSetStatement(db, tenant, kept, audit.seq)];
    }
  }
}

function codeOf(text: string): number {
  const period = parsePeriod(text);
  if (!period) throw new Error('The export was not verified before it was restored.');
  return periodCode(period);
}
