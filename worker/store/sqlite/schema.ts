import { QUARTER_ACTS } from '../../../shared/record/contract/importedFrom.ts';
import { TABLES } from './tables.ts';

/** Each table that is only ever added to, with what its guards say. */
const INSERT_ONLY = {
  report: ['a report', ['report']],
  report_name: ['the name of a report', ['report', 'n']],
  revision: ['a signed quarter', ['report', 'period', 'rev']],
  outturn: ['an outturn', ['indicator', 'period', 'report', 'rev']],
  headline: ['a headline', ['report', 'period', 'rev', 'place']],
  audit: ['an audit entry', ['seq']],
  indicator_label: ['a label', ['indicator', 'from_period', 'report', 'rev']],
  indicator_link: ['a link', ['new', 'old', 'n']],
  period_lock: ['a lock', ['report', 'period', 'n']],
  submission: ['a submission', ['report', 'period', 'id']],
  submission_return: ['what was sent back', ['report', 'period', 'id']],
  publication: ['a publication', ['report', 'period', 'rev']],
  checkpoint: ['a checkpoint', ['day']],
  rule_set: ['a rule set', ['id', 'version']],
  setting: ['a setting', ['name', 'n']],
  recovery: ['a recovery', ['n']],
} as const satisfies Readonly<Record<string, readonly [string, readonly string[]]>>;

/** The acts of the chain that may record a row of a table: such a row is written with the last entry, and never without one. */
const RECORDED_BY = {
  report_name: ['report'],
  revision: QUARTER_ACTS,
  submission: ['submission'],
  submission_return: ['return'],
  period_lock: ['lock', 'unlock'],
  publication: ['publication'],
  rule_set: ['rule-set'],
  setting: ['setting'],
  recovery: ['recovered'],
  indicator_link: ['link', ...QUARTER_ACTS],
} as const;

/** What else is refused: the condition under which a row of a table is not inserted, and the message. */
const REFUSED: readonly (readonly [table: string, when: string, why: string])[] = [
  [
    'revision',
    'EXISTS (SELECT 1 FROM revision WHERE report = NEW.report AND idem_key = NEW.idem_key)',
    'a signed quarter is never replaced',
  ],
  ['revision', 'NEW.rev < 1', 'revisions are numbered from one'],
  [
    'revision',
    'NEW.rev > 1 AND NOT EXISTS (SELECT 1 FROM revision WHERE report = NEW.report AND period = NEW.period AND rev = NEW.rev - 1)',
    'revisions are numbered without a gap',
  ],
  [
    'revision',
    'NEW.rev > 1 AND (NEW.reason IS NULL OR NEW.explanation IS NULL)',
    'a correction needs its reason',
  ],
  [
    'revision',
    '(SELECT locked FROM period_lock WHERE report = NEW.report AND period = NEW.period ORDER BY n DESC LIMIT 1) = 1',
    'the period is locked',
  ],
  // Of an approval and a return at the same moment one wins. The key of an approval is 'approval.' and the submission's id.
  [
    'revision',
    "substr(NEW.idem_key, 1, 9) = 'approval.' AND EXISTS (SELECT 1 FROM submission_return WHERE report = NEW.report AND period = NEW.period AND id = substr(NEW.idem_key, 10))",
    'what was sent back is never approved',
  ],
  ['audit', "NEW.seq = 1 AND NEW.prev <> ''", 'the audit chain starts from nothing'],
  ['audit', 'NEW.seq < 1', 'audit entries are numbered from one'],
  [
    'audit',
    'NEW.seq <> 1 AND NOT EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq - 1 AND hash = NEW.prev)',
    'an audit entry follows the last one',
  ],
  ['indicator_link', 'NEW.n < 1', 'links are numbered from one'],
  [
    'indicator_link',
    'NEW.n > 1 AND NOT EXISTS (SELECT 1 FROM indicator_link WHERE new = NEW.new AND old = NEW.old AND n = NEW.n - 1)',
    'links are numbered without a gap',
  ],
  ['indicator_link', 'NEW.old = NEW.new', 'an indicator does not carry on from itself'],
  [
    'indicator_link',
    'NOT EXISTS (SELECT 1 FROM indicator WHERE indicator = NEW.old) OR NOT EXISTS (SELECT 1 FROM indicator WHERE indicator = NEW.new)',
    'what was never signed is never linked',
  ],
  [
    'submission',
    'EXISTS (SELECT 1 FROM submission WHERE report = NEW.report AND idem_key = NEW.idem_key)',
    'a submission is never replaced',
  ],
  [
    'submission_return',
    'NOT EXISTS (SELECT 1 FROM submission WHERE report = NEW.report AND period = NEW.period AND id = NEW.id)',
    'what was never submitted is not sent back',
  ],
  [
    'submission_return',
    "EXISTS (SELECT 1 FROM revision WHERE report = NEW.report AND idem_key = 'approval.' || NEW.id)",
    'what was approved is never sent back',
  ],
  [
    'publication',
    'EXISTS (SELECT 1 FROM publication WHERE report = NEW.report AND period = NEW.period AND rev >= NEW.rev)',
    'a publication is never replaced',
  ],
  [
    'publication',
    'NOT EXISTS (SELECT 1 FROM revision WHERE report = NEW.report AND period = NEW.period AND rev = NEW.rev)',
    'what was never signed is never published',
  ],
  ['report', 'EXISTS (SELECT 1 FROM report WHERE slug = NEW.slug)', 'a report is never replaced'],
  ['report', 'NEW.report <> (SELECT max(report) + 1 FROM report)', 'reports are numbered without a gap'],
  ['report_name', 'NEW.n < 1', 'names of a report are numbered from one'],
  [
    'report_name',
    'NEW.n > 1 AND NOT EXISTS (SELECT 1 FROM report_name WHERE report = NEW.report AND n = NEW.n - 1)',
    'names of a report are numbered without a gap',
  ],
  ['rule_set', 'NEW.version < 1', 'versions of a rule set are numbered from one'],
  [
    'rule_set',
    'NEW.version > 1 AND NOT EXISTS (SELECT 1 FROM rule_set WHERE id = NEW.id AND version = NEW.version - 1)',
    'versions of a rule set are numbered without a gap',
  ],
  ['setting', 'NEW.n < 1', 'settings are numbered from one'],
  [
    'setting',
    'NEW.n > 1 AND NOT EXISTS (SELECT 1 FROM setting WHERE name = NEW.name AND n = NEW.n - 1)',
    'settings are numbered without a gap',
  ],
  ['recovery', 'NEW.n <> (SELECT count(*) + 1 FROM recovery)', 'recoveries are numbered without a gap'],
];

const LAST_ENTRY = '(SELECT seq, act, report, period, rev FROM audit ORDER BY seq DESC LIMIT 1)';

/** Acts as a list in SQL. */
export const inList = (acts: readonly string[]): string => acts.map(act => `'${act}'`).join(', ');

/** An indicator and its labels come with the last entry of the chain, before the revision that it records is written. */
const COMES_WITH_A_QUARTER = `EXISTS (SELECT 1 FROM ${LAST_ENTRY} a WHERE a.act IN (${inList(QUARTER_ACTS)})
      AND NOT EXISTS (SELECT 1 FROM revision r WHERE r.report = a.report AND r.period = a.period AND r.rev = a.rev))`;

const trigger = (name: string, event: string, table: string, when: string | null, why: string): string =>
  `CREATE TRIGGER ${name} ${event} ON ${table}${when === null ? '' : ` WHEN ${when}`} BEGIN
  SELECT RAISE(ABORT, '${why}');
END;`;

/** INSERT OR REPLACE deletes without firing delete triggers, so each table is guarded before an insert as well. */
function insertOnly(table: string, row: string, key: readonly string[]): string[] {
  const same = key.map(column => `${column} = NEW.${column}`).join(' AND ');
  return [
    trigger(`${table}_no_update`, 'BEFORE UPDATE', table, null, `${row} is never changed`),
    trigger(`${table}_no_delete`, 'BEFORE DELETE', table, null, `${row} is never deleted`),
    trigger(
      `${table}_no_replace`,
      'BEFORE INSERT',
      table,
      `EXISTS (SELECT 1 FROM ${table} WHERE ${same})`,
      `${row} is never replaced`,
    ),
  ];
}

const IDENTITY = 'an indicator keeps its identity';

/** The application never overwrites: these stop a slip of the application. A later guard is tried before an earlier one. */
const GUARDS: readonly string[] = [
  ...Object.entries(RECORDED_BY).map(([table, acts]) =>
    trigger(
      `${table}_recorded`,
      // After the insert, so that the guards before it name first what is wrong.
      'AFTER INSERT',
      table,
      `NOT EXISTS (SELECT 1 FROM ${LAST_ENTRY} a WHERE a.seq = NEW.seq AND a.act IN (${inList(acts)}))`,
      'a row without its entry in the chain is never written',
    ),
  ),
  trigger(
    'report_recorded',
    'AFTER INSERT',
    'report',
    `NOT EXISTS (SELECT 1 FROM ${LAST_ENTRY} a WHERE a.act = 'report')`,
    'a report without its entry in the chain is never made',
  ),
  ...['indicator', 'indicator_label'].map(table =>
    trigger(
      `${table}_recorded`,
      'AFTER INSERT',
      table,
      `NOT ${COMES_WITH_A_QUARTER}`,
      'a row without its quarter is never written',
    ),
  ),
  ...REFUSED.map(([table, when, why], index) =>
    trigger(`${table}_refused_${index + 1}`, 'BEFORE INSERT', table, when, why),
  ),
  trigger('indicator_no_update', 'BEFORE UPDATE', 'indicator', null, IDENTITY),
  trigger('indicator_no_delete', 'BEFORE DELETE', 'indicator', null, IDENTITY),
  trigger(
    'indicator_no_replace',
    'BEFORE INSERT',
    'indicator',
    'EXISTS (SELECT 1 FROM indicator WHERE indicator = NEW.indicator) OR EXISTS (SELECT 1 FROM indicator WHERE uid = NEW.uid)',
    IDENTITY,
  ),
  ...Object.entries(INSERT_ONLY).flatMap(([table, [row, key]]) => insertOnly(table, row, key)),
];

/** The whole schema of a council's database, as its first migration makes it. */
export const SCHEMA = `${TABLES}\n\n${GUARDS.join('\n')}`;
