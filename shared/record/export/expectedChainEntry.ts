import { quarterAct } from '../contract/importedFrom.ts';
import { reportNamedIn } from '../contract/reportNames.ts';
import type { ChainedLine } from './exportLine.ts';
import { parseJson } from './parseExportLine.ts';

/** The fields that a line's entry in the chain must have. Null: the entry must not have the field. */
export function expectedChainEntry(
  row: ChainedLine,
): Readonly<Record<string, string | number | boolean | null>> {
  switch (row.kind) {
    case 'report':
      return {
        act: 'report',
        report: row.report,
        n: row.n,
        name: row.name,
        actor: row.set_by,
        at: row.set_at,
      };
    case 'revision':
      return {
        act: quarterAct(row.rev, Object(parseJson(row.body))),
        report: reportNamedIn(row),
        period: row.period,
        rev: row.rev,
        body_sha256: row.body_sha256,
        actor: row.signed_by,
        at: row.signed_at,
        reason: row.reason,
        explanation: row.explanation,
        idem_key: row.idem_key,
      };
    case 'submission':
      return {
        act: 'submission',
        report: reportNamedIn(row),
        period: row.period,
        submission: row.id,
        replaces: row.replaces,
        body_sha256: row.body_sha256,
        actor: row.submitted_by,
        at: row.submitted_at,
        reason: row.reason,
        explanation: row.explanation,
        idem_key: row.idem_key,
      };
    case 'return':
      return {
        act: 'return',
        report: reportNamedIn(row),
        period: row.period,
        submission: row.id,
        reason: row.reason,
        actor: row.returned_by,
        at: row.returned_at,
      };
    case 'lock':
      return {
        act: row.locked ? 'lock' : 'unlock',
        report: reportNamedIn(row),
        period: row.period,
        reason: row.reason,
        actor: row.actor,
        at: row.at,
      };
    case 'publication':
      return {
        act: 'publication',
        report: reportNamedIn(row),
        period: row.period,
        rev: row.rev,
        open_from: row.open_from,
        actor: row.published_by,
        at: row.published_at,
      };
    case 'rule-set':
      return {
        act: 'rule-set',
        from: row.period,
        rule_set: row.id,
        version: row.version,
        body_sha256: row.body_sha256,
        actor: row.set_by,
        at: row.set_at,
      };
    case 'setting':
      return {
        act: 'setting',
        setting: row.name,
        value: row.value,
        actor: row.set_by,
        at: row.set_at,
      };
    case 'recovery':
      return {
        act: 'recovered',
        n: row.n,
        reason: row.reason,
        from_record: row.from_record,
        from_seq: row.from_seq,
        from_hash: row.from_hash,
        actor: row.recovered_by,
        at: row.recovered_at,
      };
    case 'link':
      return {
        act: 'link',
        old: row.old,
        new: row.new,
        link: row.link,
        why: row.why,
        actor: row.linked_by,
        at: row.linked_at,
      };
  }
}
