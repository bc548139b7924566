import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchQuarter } from '../../bench/record/benchQuarter.ts';
import { developmentCertificate } from '../../local/certificate.ts';
import { inProject } from '../../local/project.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import { SERVED_COUNCIL as COUNCIL, type ServedRecord, servedRecord } from './servedRecord.ts';

// The operator's commands, over https, against a record that is served from one folder.
const SETTINGS = {
  tenant: '11111111-1111-4111-8111-111111111111',
  apiClientId: '22222222-2222-4222-8222-222222222222',
  addinClientId: '33333333-3333-4333-8333-333333333333',
  operatorClientId: '44444444-4444-4444-8444-444444444444',
};
const OTHER_TENANT = '55555555-5555-4555-8555-55555555555A';
const SECRET = 'the-operators-secret';

let record: ServedRecord;
let folder: string;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outturn-operator-'));
  const { cert, key, authorityPath } = await developmentCertificate(join(folder, 'certificate'));
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), readFileSync(authorityPath, 'utf8')]);
  record = await servedRecord({ certificateChain: String(cert), privateKey: String(key) });
  await record.start();
  mkdirSync(join(folder, 'settings'));
  const settings = { origin: record.origin, ...SETTINGS };
  writeFileSync(join(folder, 'settings/test.json'), JSON.stringify(settings));
  const { tenant, apiClientId, operatorClientId: client } = SETTINGS;
  const scope = `api://${apiClientId}/.default`;
  environment = {
    ...process.env,
    NODE_OPTIONS: `--import ${inProject('tests/reliability/entraStandIn.ts')}`,
    NODE_EXTRA_CA_CERTS: authorityPath,
    OUTTURN_OPERATOR_SECRET: SECRET,
    ENTRA: JSON.stringify({ tenant, client, secret: SECRET, scope, token: await record.operatorToken() }),
  };
}, 180_000);
afterAll(async () => record.end());

type Command = 'council' | 'backup' | 'restore' | 'verify';

/** Runs one of the commands, and gives its exit code and all that it wrote. */
async function run(name: Command, words: readonly string[], changed: NodeJS.ProcessEnv = {}) {
  const where = name === 'verify' ? [] : ['--env', 'test', '--settings', join(folder, 'settings')];
  const child = spawn(process.execPath, [inProject(`scripts/${name}.ts`), ...words, ...where], {
    env: { ...environment, ...changed },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      said += String(chunk);
    });
  const code = await new Promise(resolve => child.once('close', resolve));
  return { code, said };
}

const council = (...words: string[]) => run('council', words);

describe('npm run council, against a served record', () => {
  it('adds a council with an apostrophe in its name and a tenant id in capitals, and lists it', async () => {
    const name = "King's Lynn and West Norfolk";
    expect(await council('add', 'E07000146', name, OTHER_TENANT)).toMatchObject({ code: 0 });
    const { said } = await council('list');
    expect(said).toContain(`E07000146  ${name}  ${OTHER_TENANT.toLowerCase()}`);
  });

  it.each<[string, string[], RegExp]>([
    [
      'a code that is too short',
      ['add', 'E0900001', 'Havering', OTHER_TENANT],
      /"E0900001": .*not an ONS code/,
    ],
    ['a code with the letter O', ['add', 'E0900OO16', 'Havering', OTHER_TENANT], /not an ONS code/],
    ['a code of no country', ['add', 'X09000016', 'Havering', OTHER_TENANT], /not an ONS code/],
    ['a code in small letters', ['add', 'e09000016', 'Havering', OTHER_TENANT], /not an ONS code/],
    ['a ward’s code', ['add', 'E05000001', 'Havering', OTHER_TENANT], /not a council’s code/],
    [
      'the code of a council that is there',
      ['add', COUNCIL, 'Havering', OTHER_TENANT],
      /has this council already/,
    ],
    [
      'a mistyped tenant id',
      ['add', 'E09000001', 'City', OTHER_TENANT.slice(1)],
      /not the id of an Entra tenant/,
    ],
    [
      'a tenant of another council',
      ['add', 'E09000001', 'City', OTHER_TENANT],
      /E07000146 has this Entra tenant/,
    ],
    ['no name', ['add', 'E09000001', ' ', OTHER_TENANT], /has no name/],
    [
      'a name without quotes',
      ['add', 'E09000001', 'City', 'of', 'London', OTHER_TENANT],
      /code, name and tenant id/,
    ],
    ['a tenant that is mistyped', ['set', COUNCIL, 'tenant', 'contoso'], /not the id of an Entra tenant/],
    ['a setting that there is not', ['set', COUNCIL, 'colour', 'on'], /one of name, tenant, two_people/],
    ['a setting that is neither on nor off', ['set', COUNCIL, 'two_people', 'yes'], /on or off/],
    ['a council that is not there', ['set', 'E09000002', 'name', 'Barking'], /does not know this council/],
    ['a word that is no command', ['remove', COUNCIL], /takes list, add, set, check, sql or erase/],
    ['a statement that writes', ['sql', COUNCIL, "UPDATE person SET name = 'x'"], /\.\n$/],
    ['two statements', ['sql', COUNCIL, 'SELECT 1; DROP TABLE revision'], /\.\n$/],
    ['an erasure of nobody', ['erase', COUNCIL], /a code and a directory id/],
    ['an id with a quotation mark', ['erase', COUNCIL, "x' OR '1"], /is not a directory id/],
    [
      'a dry run of what has none',
      ['set', COUNCIL, 'two_people', 'on', '--dry-run'],
      /Only erase has a dry run/,
    ],
    ['a statement without quotes', ['sql', COUNCIL, 'SELECT', '1'], /one statement in quotes/],
  ])('refuses %s with a sentence', async (_, words, sentence) => {
    const { code, said } = await council(...words);
    expect([code, said]).toEqual([2, expect.stringMatching(sentence)]);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('sets two people and open data, and reads by one statement', async () => {
    for (const value of ['on', 'off']) {
      expect(await council('set', COUNCIL, 'two_people', value)).toEqual({
        code: 0,
        said: `${COUNCIL}: two_people is now ${value}.\n`,
      });
    }
    expect(await council('sql', COUNCIL, 'SELECT count(*) AS n FROM revision')).toMatchObject({ code: 0 });
  });

  it('erases a person’s name, after a dry run that erases nothing', async () => {
    expect((await record.signOff(benchQuarter(2016))).status).toBe(201);
    const { said } = await council('sql', COUNCIL, 'SELECT oid, name FROM person');
    const { oid, name } = JSON.parse(said.split('\n').find(line => line.includes('approver')) ?? '');
    const dry = await council('erase', COUNCIL, oid, '--dry-run');
    expect(dry).toEqual({
      code: 0,
      said: expect.stringContaining(`Would erase the name "${name}" of ${oid}`),
    });
    expect(await council('sql', COUNCIL, `SELECT name FROM person WHERE oid = '${oid}'`)).toMatchObject({
      said: `{"name":"${name}"}\n`,
    });
    expect(await council('erase', COUNCIL, oid)).toEqual({
      code: 0,
      said: `Erased the name of ${oid} in ${COUNCIL}. 1 entry of the chain stays, with the id. Backups still have the name.\n`,
    });
    expect(await council('erase', COUNCIL, oid)).toMatchObject({
      code: 1,
      said: expect.stringContaining('Nothing was erased.'),
    });
    expect(await council('check', COUNCIL)).toMatchObject({ code: 0 });
  });

  it('is refused without the operator’s secret, with a wrong one, and where nothing answers', async () => {
    const none = await run('council', ['list'], { OUTTURN_OPERATOR_SECRET: '' });
    expect([none.code, none.said]).toEqual([2, expect.stringMatching(/Set OUTTURN_OPERATOR_SECRET/)]);
    const wrong = await run('council', ['list'], { OUTTURN_OPERATOR_SECRET: 'wrong' });
    expect([wrong.code, wrong.said]).toEqual([2, expect.stringMatching(/Entra did not accept/)]);
    expect(wrong.said).not.toContain('wrong');
    const unknown = await run('council', ['list'], { NODE_EXTRA_CA_CERTS: '' });
    expect([unknown.code, unknown.said]).toEqual([2, expect.stringMatching(/does not answer \(/)]);
  });
});

describe('backup, verify and restore, against a served record', () => {
  it('bring a council back to the byte, with a checkpoint that proves it', async () => {
    for (const year of [2017, 2018]) expect((await record.signOff(benchQuarter(year))).status).toBe(201);
    await record.operate('POST', addresses.operatorCheck(COUNCIL));
    const [kept, again] = [join(folder, 'kept'), join(folder, 'again')];
    expect(await run('backup', [kept, COUNCIL])).toMatchObject({ code: 0 });
    const file = join(kept, `${COUNCIL}.ndjson`);
    const checkpoints = join(record.folder, 'checkpoints', COUNCIL);
    const day = join(checkpoints, readdirSync(checkpoints).find(name => name.endsWith('.jws')) ?? '');
    const key = join(folder, 'key.json');
    writeFileSync(key, record.checkpointKey);
    const verified = await run('verify', [file, '--checkpoint', day, '--key', key]);
    expect(verified).toMatchObject({ code: 0, said: expect.stringContaining('1 saved checkpoint') });
    expect(verified.said).toMatch(/^One person alone recorded (\d) of \1 revisions:$/m);
    expect(verified.said).toMatch(
      /^ {2}"2018\/19 Q2" of "corporate", revision 1 \(sign-off\), by "[^"]+" at /m,
    );

    // Into a record that has what it confirmed, nothing is written.
    expect(await run('restore', [file])).toMatchObject({ code: 0 });
    await record.kill();
    await record.loseDatabases();
    await record.start();
    expect(await record.textAt(addresses.wholeExport(COUNCIL))).not.toContain('"kind":"revision"');
    expect(await run('restore', [file])).toMatchObject({ code: 0 });
    expect(await run('backup', [again, COUNCIL])).toMatchObject({ code: 0 });
    expect(readFileSync(join(again, `${COUNCIL}.ndjson`), 'utf8')).toBe(readFileSync(file, 'utf8'));
  });
});

/** Changes a signed body in the database of the council, as a failing disk or a person with the files does. */
function damage(): void {
  const objects = join(record.folder, 'objects');
  const files = readdirSync(objects, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.sqlite'),
  );
  const damaged = files.filter(name => {
    const db = new DatabaseSync(join(objects, name));
    try {
      if (!db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'revision'").get()) return false;
      const { sql } = db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'revision_no_update'").get() as {
        sql: string;
      };
      db.exec('DROP TRIGGER revision_no_update');
      const { changes } = db
        .prepare("UPDATE revision SET body = replace(body, '2018/19 Q2', '2019/20 Q2')")
        .run();
      db.exec(sql);
      return Number(changes) > 0;
    } finally {
      db.close();
    }
  });
  expect(damaged).toHaveLength(1);
}

describe('restore --council, for one damaged council', () => {
  it('refuses a whole record and another council’s export, then gives a damaged council the copy', async () => {
    const kept = join(folder, 'before');
    expect(await run('backup', [kept, COUNCIL])).toMatchObject({ code: 0 });
    const file = join(kept, `${COUNCIL}.ndjson`);
    const why = ['--reason', 'The disk failed.'];
    const whole = await run('restore', [file, '--council', COUNCIL, ...why]);
    expect([whole.code, whole.said]).toEqual([
      2,
      expect.stringMatching(/is not damaged\..*--although-whole/),
    ]);
    const other = await run('restore', [file, '--council', 'E07000146', ...why]);
    expect([other.code, other.said]).toEqual([2, expect.stringMatching(/and not of E07000146/)]);
    const silent = await run('restore', [file, '--council', COUNCIL]);
    expect([silent.code, silent.said]).toEqual([2, expect.stringMatching(/takes its code and a reason/)]);

    const signed = await record.signOff(benchQuarter(2019));
    expect(signed.status).toBe(201);
    const receipt = join(folder, 'lost.json');
    writeFileSync(receipt, await signed.text());
    await record.kill();
    damage();
    await record.start();
    const checked = await council('check', COUNCIL);
    expect([checked.code, checked.said]).toEqual([1, expect.stringContaining('it was changed')]);

    const restored = await run('restore', [file, '--council', COUNCIL, ...why]);
    expect([restored.code, restored.said]).toEqual([
      0,
      expect.stringMatching(
        /has the copy now[\s\S]*keep its hash [0-9a-f]{64}\nLost with the former record: 1 entry/,
      ),
    ]);
    expect(await council('check', COUNCIL)).toMatchObject({ code: 0 });
    const after = join(folder, 'after');
    expect(await run('backup', [after, COUNCIL])).toMatchObject({ code: 0 });
    const verified = await run('verify', [join(after, `${COUNCIL}.ndjson`), '--receipt', receipt]);
    expect([verified.code, verified.said]).toEqual([
      1,
      expect.stringMatching(/later than the copy from which the record was brought back/),
    ]);
    expect((await record.signOff(benchQuarter(2019))).status).toBe(201);
    // The next night puts the whole of the new record in a folder of its own.
    await record.operate('POST', addresses.operatorCheck(COUNCIL));
    const increments = join(record.folder, 'backups', COUNCIL, 'recovery-1');
    expect(await run('verify', [increments])).toMatchObject({ code: 0 });
  });
});
