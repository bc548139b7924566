import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { addresses } from '../shared/record/contract/addresses.ts';
import {
  CouncilChange,
  type KnownCouncil,
  NameErasure,
  NewCouncil,
  type NightlyCheck,
  OnsCode,
  type StatementResult,
} from '../shared/record/contract/operator.ts';
import type { CouncilSetting } from '../shared/record/contract/settings.ts';
import { SettingName } from '../shared/record/export/exportLine.ts';
import { fill } from '../shared/words/fill.ts';
import { command, Refusal } from './commandRefusal.ts';
import { type OperatedRecord, RECORD_OPTIONS, withOperatedRecord } from './record/operatedRecord.ts';
import { councilCommandLines, councilCommandRefusals } from './record/words.ts';

// `npm run council -- list`
// `npm run council -- add CODE NAME TENANT-ID`
// `npm run council -- set CODE name|tenant|two_people|open_data VALUE`
// `npm run council -- check CODE`
// `npm run council -- sql CODE 'SELECT …'`
// `npm run council -- erase CODE DIRECTORY-ID [--dry-run]`
// each with `--env NAME` for a deployment, or `--state FOLDER` for another local record.
type Run = (record: OperatedRecord, given: readonly string[], isDryRun: boolean) => Promise<number>;

const COMMANDS = { list, add, set, check, sql, erase } as const satisfies Readonly<Record<string, Run>>;

async function list(record: OperatedRecord): Promise<number> {
  const response = await record.ask('GET', addresses.operatorCouncils);
  const { councils } = (await response.json()) as { councils: readonly KnownCouncil[] };
  for (const council of councils) console.log(lineOf(council));
  if (councils.length === 0) console.log(councilCommandLines.none);
  return 0;
}

function lineOf({ code, name, tid, night }: KnownCouncil): string {
  const checked =
    night === null ? councilCommandLines.notChecked : (night.wrong ?? councilCommandLines.right);
  return `${code}  ${name}  ${tid}  ${night?.day ?? ''} ${checked}`;
}

async function add(record: OperatedRecord, given: readonly string[]): Promise<number> {
  const [code, name, tid] = given;
  if (name === undefined || tid === undefined || given.length > 3) {
    throw new Refusal(councilCommandRefusals.addUsage);
  }
  const council = checked(NewCouncil, { name, tid });
  const response = await record.ask('PUT', addresses.operatorCouncil(checkedCode(code)), council);
  const added = (await response.json()) as KnownCouncil;
  console.log(fill(councilCommandLines.added, { name: added.name, code: added.code }));
  return 0;
}

async function set(record: OperatedRecord, given: readonly string[]): Promise<number> {
  const [code, what, value] = given;
  if (what === undefined || value === undefined || given.length > 3) {
    throw new Refusal(councilCommandRefusals.setUsage);
  }
  const council = checkedCode(code);
  if (what === 'name' || what === 'tenant') {
    const changed = checked(CouncilChange, what === 'name' ? { name: value } : { tid: value });
    await record.ask('POST', addresses.operatorCouncil(council), changed);
    console.log(fill(councilCommandLines.changed, { code: council, what, value }));
    return 0;
  }
  const setting = SettingName.safeParse(what);
  if (!setting.success || !['on', 'off'].includes(value)) throw new Refusal(councilCommandRefusals.setUsage);
  const address = addresses.operatorSetting(council, setting.data);
  const response = await record.ask('PUT', address, { value: value === 'on' });
  const now = (await response.json()) as CouncilSetting;
  console.log(
    fill(councilCommandLines.changed, { code: council, what: now.name, value: now.value ? 'on' : 'off' }),
  );
  return 0;
}

async function check(record: OperatedRecord, [code]: readonly string[]): Promise<number> {
  const response = await record.ask('POST', addresses.operatorCheck(checkedCode(code)));
  const { entries, wrong } = (await response.json()) as NightlyCheck;
  console.log(wrong ?? fill(councilCommandLines.checked, { entries: entries ?? 0 }));
  return wrong === null ? 0 : 1;
}

async function sql(
  record: OperatedRecord,
  [code, statement = '', ...more]: readonly string[],
): Promise<number> {
  if (statement === '' || more.length > 0) throw new Refusal(councilCommandRefusals.sqlUsage);
  const response = await record.ask('POST', addresses.operatorStatement(checkedCode(code)), {
    sql: statement,
  });
  const { rows, isWhole } = (await response.json()) as StatementResult;
  for (const row of rows) console.log(JSON.stringify(row));
  if (!isWhole) console.error(councilCommandLines.moreRows);
  return 0;
}

/** The name of a person, in every place that shows it. What is signed holds their directory id, which stays. */
async function erase(
  record: OperatedRecord,
  [code, oid, ...more]: readonly string[],
  isDryRun: boolean,
): Promise<number> {
  if (oid === undefined || more.length > 0) throw new Refusal(councilCommandRefusals.eraseUsage);
  const council = checkedCode(code);
  const person = checked(NameErasure, { oid });
  const rowsOf = async (statement: string): Promise<StatementResult['rows']> => {
    const response = await record.ask('POST', addresses.operatorStatement(council), { sql: statement });
    return ((await response.json()) as StatementResult).rows;
  };
  const [known] = await rowsOf(`SELECT name FROM person WHERE oid = '${person.oid}'`);
  const [counted] = await rowsOf(`SELECT count(*) AS n FROM audit WHERE actor = '${person.oid}'`);
  const said = { council, oid: person.oid, entries: Number(counted?.n ?? 0) };
  if (!known) {
    console.log(fill(councilCommandLines.noName, said));
    return 1;
  }
  if (isDryRun) {
    console.log(fill(councilCommandLines.wouldErase, { ...said, name: JSON.stringify(known.name) }));
    return 0;
  }
  await record.ask('POST', addresses.operatorNameErasure(council), person);
  console.log(fill(councilCommandLines.erased, said));
  return 0;
}

/** Checked before anything is sent, since the record would name the form of the message and not what was typed. */
function checked<Schema extends z.ZodType>(schema: Schema, typed: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(typed);
  if (!parsed.success) throw new Refusal(parsed.error.issues[0]?.message ?? '');
  return parsed.data;
}

function checkedCode(code = ''): string {
  const parsed = OnsCode.safeParse(code);
  if (!parsed.success) throw new Refusal(`"${code}": ${parsed.error.issues[0]?.message ?? ''}`);
  return parsed.data;
}

await command(async () => {
  const options = { ...RECORD_OPTIONS, 'dry-run': { type: 'boolean', default: false } } as const;
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [name = '', ...given] = positionals;
  const run: Run | undefined = COMMANDS[name as keyof typeof COMMANDS];
  if (!run) throw new Refusal(councilCommandRefusals.usage);
  const isDryRun = values['dry-run'];
  if (isDryRun && run !== erase) throw new Refusal(councilCommandRefusals.noDryRun);
  return withOperatedRecord(values, record => run(record, given, isDryRun));
});
