import { beforeEach, describe, expect, it } from 'vitest';
import { RuleSets, RuleSetVersion } from '../../../shared/record/contract/ruleSets.ts';
import { ExportLine } from '../../../shared/record/export/exportLine.ts';
import { verifyExport } from '../../../shared/record/export/verifyExport.ts';
import { BUILT_IN_RULE_SETS, type RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { sha256 } from '../../../web/sha256.ts';
import { anIndicator, aQuarter } from '../quarters.ts';
import { freshRecord, get, HAVERING_COUNCIL, postSignOff, runSql, statusAndType } from '../recordHarness.ts';
import { restore } from '../routes/exportedRecord.ts';
import { NAME, OTHER_COUNCIL, tokenFor } from '../tokens.ts';
import { AMBER, COUNCILS_OWN, detailOf, entries, keep, known, OURS, reasonsOf } from './savedRuleSets.ts';

beforeEach(freshRecord);

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
    const response = await postSignOff(aQuarter({ ruleSet: byLine, indicators }));
    expect(response.status, await response.clone().text()).toBe(201);
  });

  it('is saved by an administrator, listed with Outturn’s, and recorded in the chain', async () => {
    const response = await keep(OURS);
    expect(response.status).toBe(201);
    const said = await response.json();
    const kept = RuleSetVersion.parse(said);
    expect(kept).toEqual(said);
    expect(kept).toMatchObject({ ruleSet: OURS, version: 1, from: 'April 2017', set_by: NAME });
    const { receipt, ...listed } = kept;
    expect(receipt).toMatchObject({ act: 'rule-set', period: null, seq: 1 });
    expect(await known()).toEqual({ builtIn: BUILT_IN_RULE_SETS, own: [listed] });
    expect(await entries()).toEqual([
      {
        act: 'rule-set',
        council: HAVERING_COUNCIL.code,
        rule_set: 'ours',
        version: 1,
        from: 'April 2017',
        body_sha256: kept.body_sha256,
        actor: 'oid-admin',
        at: kept.set_at,
      },
    ]);
  });

  it.each([
    ['2017/18', 'April 2017'],
    ['2017/18 H2', 'October 2017'],
    ['January 2018', 'January 2018'],
  ])('saved for %s applies from %s', async (from, month) => {
    expect(await (await keep(OURS, { from })).json()).toMatchObject({ from: month });
  });

  it.each(['reader', 'editor', 'approver'] as const)('cannot be saved by a %s', async role => {
    const response = await keep(OURS, { role });
    expect(response.status).toBe(403);
    expect(await detailOf(response)).toContain('Only an administrator');
    expect((await known()).own).toEqual([]);
  });

  it('cannot be read or saved by another council', async () => {
    await keep(OURS);
    expect(await statusAndType(await keep(OURS, { replaces: 1, tid: OTHER_COUNCIL.tid }))).toBe(
      '404 not-found',
    );
    const theirs = await tokenFor('approver', OTHER_COUNCIL.tid);
    expect(await statusAndType(await get(COUNCILS_OWN, theirs))).toBe('404 not-found');
    const path = `/v1/councils/${OTHER_COUNCIL.code}/rule-sets`;
    expect(RuleSets.parse(await (await get(path, theirs)).json()).own).toEqual([]);
  });

  it('makes no second version if it is sent again', async () => {
    const first = await (await keep(OURS)).json();
    const again = await keep(OURS);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    expect(await entries()).toHaveLength(1);
  });

  it('changes only by a new version, from a person who names the latest', async () => {
    const wider = { ...OURS, rating: { form: 'flat-band', tolerance: 0.1 } };
    await keep(OURS);
    const stale = await keep(wider);
    expect(stale.status).toBe(412);
    expect(await detailOf(stale)).toContain(`Version 1 of this rule set, saved by ${NAME}, is the latest.`);
    expect((await keep(wider, { replaces: 1 })).status).toBe(201);
    expect(await statusAndType(await keep(OURS, { replaces: 1 }))).toBe('412 stale');
    expect((await known()).own.map(({ version, ruleSet }) => [version, ruleSet])).toEqual([
      [1, OURS],
      [2, wider],
    ]);
    expect(
      await statusAndType(await keep({ ...OURS, id: 'new' }, { replaces: 1, path: `${COUNCILS_OWN}/new` })),
    ).toBe('412 stale');
  });

  it('is saved once if several people save it at the same moment', async () => {
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

  it.each(['2017/19', '2017', 'Q2', '2017/18 Q5', ''])('does not apply from %j', async from => {
    expect(await statusAndType(await keep(OURS, { from }))).toBe('422 body-invalid');
  });

  it('is never changed, deleted or replaced in the database', async () => {
    await keep(OURS);
    for (const attack of [
      "UPDATE rule_set SET body = replace(body, '0.04', '0.4')",
      'DELETE FROM rule_set',
      'INSERT OR REPLACE INTO rule_set SELECT * FROM rule_set',
      'INSERT INTO rule_set SELECT id, 3, body, body_sha256, from_period, set_by, set_at, seq FROM rule_set',
    ])
      await expect(runSql(attack), attack).rejects.toThrow(/never|without a gap/);
  });
});

describe('the export of a record with a council’s rule sets', () => {
  const exported = async (): Promise<string[]> => {
    const path = `/v1/councils/${HAVERING_COUNCIL.code}/export.ndjson`;
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
    await postSignOff(aQuarter({ ruleSet: OURS, ...AMBER }));
    await keep({ ...OURS, title: 'Another' }, { replaces: 1 });
    const lines = await exported();
    expect(await verify()).toMatchObject({ entries: 3, revisions: 1 });
    await freshRecord();
    await restore(lines.map(line => ExportLine.parse(JSON.parse(line))));
    expect(await exported()).toEqual(lines);
  });

  it.each([
    [
      "UPDATE rule_set SET body = replace(body, '0.04', '0.4')",
      /rule set \(ours\) that does not have its digest/,
    ],
    ['UPDATE rule_set SET from_period = 20171203', /from is not what entry 1/],
    ["UPDATE rule_set SET set_by = 'oid-somebody'", /actor is not what entry 1/],
    ['DELETE FROM rule_set', /records a rule-set that is not in the export/],
  ])('finds out %s behind the application', async (attack, sentence) => {
    await keep(OURS);
    await runSql(`DROP TRIGGER rule_set_no_update; DROP TRIGGER rule_set_no_delete; ${attack}`);
    await expect(verify()).rejects.toThrow(sentence);
  });
});
