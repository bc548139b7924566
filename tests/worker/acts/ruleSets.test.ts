import { beforeEach, describe, expect, it } from 'vitest';
import { AuditPage } from '../../../shared/record/contract/audit.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { RecordedReport } from '../../../shared/record/contract/reports.ts';
import { RuleSets, RuleSetVersion } from '../../../shared/record/contract/ruleSets.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { ExportLine } from '../../../shared/record/export/exportLine.ts';
import { verifyExport } from '../../../shared/record/export/verifyExport.ts';
import { BUILT_IN_RULE_SETS, type RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { sha256 } from '../../../web/sha256.ts';
import { d1Store } from '../../../worker/store/d1/d1Store.ts';
import { restoreRecord } from '../../../worker/upkeep/restoreRecord.ts';
import { anIndicator, aQuarter } from '../quarters.ts';
import {
  ask,
  COUNCIL,
  correct,
  DB,
  emptyRecord,
  freshRecord,
  get,
  send,
  signOff,
  told,
} from '../recordHarness.ts';
import { NAME, OTHER_COUNCIL, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const COUNCILS_OWN = `/v1/councils/${COUNCIL.code}/rule-sets`;
/** The indicator's outturn, 66.2%, is 3.6% of the target short of 68.7%. */
const OURS = {
  id: 'ours',
  title: 'amber within 4% of the target',
  rating: { form: 'flat-band', tolerance: 0.04 },
} as const satisfies RuleSet;
const AMBER = { indicators: [anIndicator({ rating: 'AMBER' }, { target: '68.7%' })] };
const RED = { indicators: [anIndicator({ rating: 'RED' }, { target: '68.7%' })] };

interface Keeping {
  readonly replaces?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly from?: string;
  readonly role?: Parameters<typeof tokenFor>[0];
  readonly tid?: string;
}

async function keep(ruleSet: unknown, keeping: Keeping = {}): Promise<Response> {
  const { replaces = 0, role = 'administrator', tid, from = '2017/18 Q1' } = keeping;
  const precondition: Record<string, string> =
    replaces === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${replaces}"` };
  return ask(keeping.path ?? `${COUNCILS_OWN}/ours`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${await tokenFor(role, tid)}`,
      'content-type': 'application/json',
      ...(keeping.headers ?? precondition),
    },
    body: JSON.stringify({ from, ruleSet }),
  });
}

const known = async (): Promise<RuleSets> => RuleSets.parse(await (await get(COUNCILS_OWN)).json());
/** The detail, and behind it each field with what is wrong with it. */
const reasonsOf = async (response: Response): Promise<string> => {
  const { detail, rows = [] } = Problem.parse(await response.json());
  return [detail, ...rows.map(({ field, sentence }) => `${field}: ${sentence}`)].join(' ');
};
const detailOf = async (response: Response): Promise<string> => Problem.parse(await response.json()).detail;
const entries = async (): Promise<unknown[]> =>
  AuditPage.parse(await (await get(`/v1/councils/${COUNCIL.code}/audit`)).json()).entries.map(({ entry }) =>
    JSON.parse(entry),
  );

describe('a council’s own rule set', () => {
  it('names an indicator as its sheet does, whatever its identity on record', async () => {
    const floor = (text: string) => ({ floor: text });
    const byLine = {
      ...OURS,
      rating: { form: 'floor', indicators: { 14: floor('60%'), P2: floor('60%'), uid: floor('60%') } },
    } as const satisfies RuleSet;
    expect((await keep(byLine)).status).toBe(201);
    // 66.2%, against a target of 68.7% and a floor of 60%; without a floor it is not rated.
    const row = (uid: string, lineNo: string | null, rating: 'AMBER' | null) =>
      anIndicator({ uid, lineNo, rating }, { target: '68.7%' });
    const indicators = [
      row('2017-18-Q2:P1', null, null),
      row('2017-18-Q2:14', '14', 'AMBER'),
      row('2016-17-Q1:P7', null, 'AMBER'),
      row('uid', '15', null),
    ];
    const response = await signOff(aQuarter({ ruleSet: byLine, indicators }));
    expect(response.status, await response.clone().text()).toBe(201);
  });

  it('is kept by an administrator, named beside Outturn’s own, and told of in the chain', async () => {
    const response = await keep(OURS);
    expect(response.status).toBe(201);
    const said = await response.json();
    const kept = RuleSetVersion.parse(said);
    expect(kept).toEqual(said);
    expect(kept).toMatchObject({ ruleSet: OURS, version: 1, from: '2017/18 Q1', set_by: NAME });
    expect(await known()).toEqual({ builtIn: BUILT_IN_RULE_SETS, own: [kept] });
    expect(await entries()).toEqual([
      {
        act: 'rule-set',
        council: COUNCIL.code,
        rule_set: 'ours',
        version: 1,
        from: '2017/18 Q1',
        body_sha256: kept.body_sha256,
        actor: 'oid-admin',
        at: kept.set_at,
      },
    ]);
  });

  it('of a whole year holds from its first quarter', async () => {
    expect(await (await keep(OURS, { from: '2017/18' })).json()).toMatchObject({ from: '2017/18 Q1' });
  });

  it.each(['reader', 'editor', 'approver'] as const)('is no %s’s to keep', async role => {
    const response = await keep(OURS, { role });
    expect(response.status).toBe(403);
    expect(await detailOf(response)).toContain('Only an administrator');
    expect((await known()).own).toEqual([]);
  });

  it('is another council’s to read and to keep no more than its quarters are', async () => {
    await keep(OURS);
    expect(await told(await keep(OURS, { replaces: 1, tid: OTHER_COUNCIL.tid }))).toBe('404 not-found');
    const theirs = await tokenFor('approver', OTHER_COUNCIL.tid);
    expect(await told(await get(COUNCILS_OWN, theirs))).toBe('404 not-found');
    const path = `/v1/councils/${OTHER_COUNCIL.code}/rule-sets`;
    expect(RuleSets.parse(await (await get(path, theirs)).json()).own).toEqual([]);
  });

  it('sent again is the version that it made, and no second one', async () => {
    const first = await (await keep(OURS)).json();
    const again = await keep(OURS);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    expect(await entries()).toHaveLength(1);
  });

  it('is changed by a new version alone, and by whoever knows the one that stands', async () => {
    const wider = { ...OURS, rating: { form: 'flat-band', tolerance: 0.1 } };
    await keep(OURS);
    const stale = await keep(wider);
    expect(stale.status).toBe(412);
    expect(await detailOf(stale)).toContain(`Version 1 of this rule set, saved by ${NAME}, is the latest.`);
    expect((await keep(wider, { replaces: 1 })).status).toBe(201);
    expect(await told(await keep(OURS, { replaces: 1 }))).toBe('412 stale');
    expect((await known()).own.map(({ version, ruleSet }) => [version, ruleSet])).toEqual([
      [1, OURS],
      [2, wider],
    ]);
    expect(await told(await keep({ ...OURS, id: 'new' }, { replaces: 1, path: `${COUNCILS_OWN}/new` }))).toBe(
      '412 stale',
    );
  });

  it('kept by two at once is kept once', async () => {
    const titles = ['one', 'two', 'three'];
    const responses = await Promise.all(titles.map(title => keep({ ...OURS, title })));
    expect(responses.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    expect((await known()).own).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['no word of what it replaces', {}],
    ['both words of it', { 'if-none-match': '*', 'if-match': '"1"' }],
    ['a version that is no number', { 'if-match': '"x"' }],
  ])('is not kept on %s', async (_, headers) => {
    const response = await keep(OURS, { headers: headers as Record<string, string> });
    expect(response.status).toBe(428);
    expect(await detailOf(response)).toContain('does not state which version it replaces');
  });

  it.each<[string, unknown, RegExp]>([
    [
      'an id of Outturn’s own',
      { ...BUILT_IN_RULE_SETS[1], id: 'two-state' },
      /the id of a rule set that every council has/,
    ],
    ['another id than its address', { ...OURS, id: 'theirs' }, /differs from the id in the address/],
    [
      'an id that no address holds',
      { ...OURS, id: 'Ours & theirs' },
      /lower-case letters, digits and hyphens/,
    ],
    [
      'an amber that ends before green does',
      { ...OURS, rating: { form: 'shifted-band', green: 0.1, amber: 0.05 } },
      /rating\.amber: Write no less than for GREEN/,
    ],
    [
      'a floor that is no figure',
      { ...OURS, rating: { form: 'floor', indicators: { 4: { floor: 'low' } } } },
      /rating\.indicators\.4\.floor: Write it as a report prints it/,
    ],
    [
      'a tolerance in per cent',
      { ...OURS, rating: { form: 'flat-band', tolerance: 4 } },
      /rating\.tolerance: Write a share from 0 to under 1/,
    ],
    ['a field that nobody knows', { ...OURS, colour: 'gold' }, /does not have the form/],
    ['nothing', null, /does not have the form/],
  ])('is not kept with %s', async (_, ruleSet, sentence) => {
    const id = (ruleSet as { id?: string } | null)?.id ?? 'ours';
    const path = `${COUNCILS_OWN}/${id === 'theirs' ? 'ours' : encodeURIComponent(id)}`;
    const response = await keep(ruleSet, { path });
    expect(response.status).toBe(422);
    expect(await reasonsOf(response)).toMatch(sentence);
    expect((await known()).own).toEqual([]);
  });

  it.each(['2017/19', '2017', 'Q2', '2017/18 Q5', ''])('does not hold from %j', async from => {
    expect(await told(await keep(OURS, { from }))).toBe('422 body-invalid');
  });

  it('is never changed, deleted or replaced in the database', async () => {
    await keep(OURS);
    for (const attack of [
      "UPDATE rule_set SET body = replace(body, '0.04', '0.4')",
      'DELETE FROM rule_set',
      'INSERT OR REPLACE INTO rule_set SELECT * FROM rule_set',
      'INSERT INTO rule_set SELECT tenant, id, 3, body, body_sha256, from_period, set_by, set_at, seq FROM rule_set',
    ])
      await expect(DB.prepare(attack).run(), attack).rejects.toThrow(/never|without a gap/);
  });
});

describe('a quarter that names a council’s own rules', () => {
  it('is judged by them, word for word as the record keeps them', async () => {
    await keep(OURS);
    expect((await signOff(aQuarter({ ruleSet: OURS, ...AMBER }))).status).toBe(201);
    const other = { period: '2017/18 Q3', ruleSet: OURS };
    expect(await told(await signOff(aQuarter({ ...other, ...RED })))).toBe('422 rows-invalid');
  });

  it.each<[string, RuleSet]>([
    ['with a wider band', { ...OURS, rating: { ...OURS.rating, tolerance: 0.05 } }],
    ['under another title', { ...OURS, title: 'amber within 5% of the target' }],
    [
      'with directions of their own',
      { ...OURS, direction: { arrows: 'both', deadBand: 0, cumulative: 'raw' } },
    ],
    ['under another id', { ...OURS, id: 'theirs' }],
  ])('%s is refused, and says what to do', async (_, ruleSet) => {
    await keep(OURS);
    const response = await signOff(aQuarter({ ruleSet, ...AMBER }));
    expect(response.status).toBe(422);
    const { rows = [] } = Problem.parse(await response.json());
    expect(rows).toMatchObject([{ indicator: '', field: 'ruleSet', stated: ruleSet.id }]);
    expect(rows[0]?.sentence).toContain('ask an administrator to record this one');
  });

  it('that another council keeps is refused', async () => {
    const path = `/v1/councils/${OTHER_COUNCIL.code}/rule-sets/ours`;
    expect((await keep(OURS, { path, tid: OTHER_COUNCIL.tid })).status).toBe(201);
    expect(await told(await signOff(aQuarter({ ruleSet: OURS, ...AMBER })))).toBe('422 rows-invalid');
  });

  it('from before they hold is refused, and says from when they do', async () => {
    await keep(OURS, { from: '2017/18 Q3' });
    const response = await signOff(aQuarter({ ruleSet: OURS, ...AMBER }));
    const { rows = [] } = Problem.parse(await response.json());
    expect(rows[0]?.sentence).toContain('"ours" applies from 2017/18 Q3 on');
    const later = { period: '2017/18 Q3', ruleSet: OURS };
    expect((await signOff(aQuarter({ ...later, ...AMBER }))).status).toBe(201);
  });

  it('keeps its ratings when the council has moved on, and is corrected by the rules that it was signed by', async () => {
    const quarter = aQuarter({ ruleSet: OURS, ...AMBER });
    const narrower = { ...OURS, rating: { form: 'flat-band', tolerance: 0.01 } } as const;
    await keep(OURS);
    await signOff(quarter);
    await keep(narrower, { replaces: 1, from: '2017/18 Q3' });
    const path = `/v1/councils/${COUNCIL.code}/reports/2017-18-Q2`;
    const standing = RecordedReport.parse(await (await get(path)).json());
    expect(standing.body).toEqual(quarter);
    expect(standing.headline.all).toMatchObject({ AMBER: 1, RED: 0 });
    expect((await correct({ ...quarter, sheet: 'Corrected' }, 1)).status).toBe(201);
    expect(await told(await correct(aQuarter({ ruleSet: narrower, ...RED }), 2))).toBe('422 rows-invalid');
    expect((await signOff(aQuarter({ period: '2017/18 Q3', ruleSet: narrower, ...RED }))).status).toBe(201);
  });

  it('is signed by the version that holds for it, and by none that a later one took the place of', async () => {
    const narrower = { ...OURS, rating: { form: 'flat-band', tolerance: 0.01 } } as const;
    await keep(OURS);
    await keep(narrower, { replaces: 1, from: '2018/19' });
    const next = { period: '2019/20 Q1' };
    const response = await signOff(aQuarter({ ...next, ruleSet: OURS, ...AMBER }));
    expect(response.status).toBe(422);
    const { rows = [] } = Problem.parse(await response.json());
    expect(rows).toMatchObject([{ indicator: '', field: 'ruleSet', stated: 'ours' }]);
    expect(rows[0]?.sentence).toContain('A later version of the rule set "ours" applies to 2019/20 Q1.');
    expect((await signOff(aQuarter({ ...next, ruleSet: narrower, ...RED }))).status).toBe(201);
    const before = { period: '2018/19 Q1', ruleSet: OURS };
    expect(await told(await signOff(aQuarter({ ...before, ...AMBER })))).toBe('422 rows-invalid');
    expect((await signOff(aQuarter({ ...before, period: '2017/18 Q4', ...AMBER }))).status).toBe(201);
  });

  it('is no longer signed by what a version from the same quarter took the place of, and is corrected by its own', async () => {
    const quarter = aQuarter({ ruleSet: OURS, ...AMBER });
    const narrower = { ...OURS, rating: { form: 'flat-band', tolerance: 0.01 } } as const;
    await keep(OURS);
    await signOff(quarter);
    await keep(narrower, { replaces: 1 });
    expect(await told(await signOff({ ...quarter, period: '2017/18 Q3' }))).toBe('422 rows-invalid');
    expect((await correct({ ...quarter, sheet: 'Corrected' }, 1)).status).toBe(201);
    expect((await correct(aQuarter({ ruleSet: narrower, ...RED }), 2)).status).toBe(201);
    // Now it stands signed by the later version, and there is no way back.
    expect(await told(await correct(quarter, 3))).toBe('422 rows-invalid');
  });

  it('is not approved by rules that another version took the place of since it was submitted', async () => {
    await keep(OURS);
    const path = `/v1/councils/${COUNCIL.code}/reports/2017-18-Q2/submissions`;
    const submitted = await signOff(aQuarter({ ruleSet: OURS, ...AMBER }), {
      path,
      token: await tokenFor('editor'),
    });
    const { id } = Submission.parse(await submitted.json());
    await keep({ ...OURS, title: 'Another' }, { replaces: 1 });
    const token = await tokenFor('approver');
    expect(await told(await send('POST', `${path}/${id}/approval`, undefined, { token }))).toBe(
      '422 rows-invalid',
    );
  });

  it('is submitted and approved by them too', async () => {
    await keep(OURS);
    const path = `/v1/councils/${COUNCIL.code}/reports/2017-18-Q2/submissions`;
    const token = await tokenFor('editor');
    const altered = aQuarter({ ruleSet: { ...OURS, title: 'Other' }, ...AMBER });
    expect(await told(await signOff(altered, { path, token }))).toBe('422 rows-invalid');
    const submitted = await signOff(aQuarter({ ruleSet: OURS, ...AMBER }), { path, token });
    expect(submitted.status).toBe(201);
    const { id } = Submission.parse(await submitted.json());
    const approval = await send('POST', `${path}/${id}/approval`, undefined, {
      token: await tokenFor('approver'),
    });
    expect(approval.status).toBe(201);
  });
});

describe('the export of a record with rules of the council’s own', () => {
  const exported = async (): Promise<string[]> => {
    const path = `/v1/councils/${COUNCIL.code}/export.ndjson`;
    const response = await get(path, await tokenFor('administrator'));
    return new TextDecoder()
      .decode(await response.arrayBuffer())
      .trimEnd()
      .split('\n');
  };
  const verify = async () =>
    verifyExport(await exported(), { sha256, receipts: [], checkpoints: [], isSigned: null });

  it('is right by itself, and restored it is the same to the byte', async () => {
    await keep(OURS);
    await signOff(aQuarter({ ruleSet: OURS, ...AMBER }));
    await keep({ ...OURS, title: 'Another' }, { replaces: 1 });
    const lines = await exported();
    expect(await verify()).toMatchObject({ entries: 3, revisions: 1 });
    await emptyRecord();
    await restoreRecord(
      lines.map(line => ExportLine.parse(JSON.parse(line))),
      d1Store(DB),
    );
    expect(await exported()).toEqual(lines);
  });

  it.each([
    [
      "UPDATE rule_set SET body = replace(body, '0.04', '0.4')",
      /rule set \(ours\) that does not have its digest/,
    ],
    ['UPDATE rule_set SET from_period = 20174', /from is not what entry 1/],
    ["UPDATE rule_set SET set_by = 'oid-somebody'", /actor is not what entry 1/],
    ['DELETE FROM rule_set', /records a rule-set that is not in the export/],
  ])('finds out %s behind the application', async (attack, sentence) => {
    await keep(OURS);
    await DB.batch(
      ['DROP TRIGGER rule_set_no_update', 'DROP TRIGGER rule_set_no_delete', attack].map(sql =>
        DB.prepare(sql),
      ),
    );
    await expect(verify()).rejects.toThrow(sentence);
  });
});
