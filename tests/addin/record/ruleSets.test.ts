import { describe, expect, it } from 'vitest';
import { BUILT_IN_RULE_SETS, type RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { fakeRecord, headersOf, jsonReply, ORIGIN, problemReply, signedInRecord } from './fakeRecord.ts';

const OURS: RuleSet = { id: 'ours', title: 'Ours', rating: { form: 'flat-band', tolerance: 0.04 } };
const KEPT = {
  ruleSet: OURS,
  version: 1,
  from: '2017/18 Q2',
  body_sha256: 'a'.repeat(64),
  set_by: 'Record administrator',
  set_at: '2017-10-01T09:00:00.000Z',
};

describe('the rules that a council may rate by', () => {
  it('are read from the record', async () => {
    const answer = { builtIn: BUILT_IN_RULE_SETS, own: [KEPT] };
    const { record, sent } = await signedInRecord(jsonReply(200, answer));
    expect(await record.ruleSets()).toEqual(answer);
    expect(sent[0]?.address).toBe(`${ORIGIN}/v1/councils/E09000016/rule-sets`);
  });

  it.each([
    [0, 'if-none-match', '*', 'if-match'],
    [3, 'if-match', '"3"', 'if-none-match'],
  ] as const)('are kept after version %s under %s: %s', async (replaces, header, value, other) => {
    const { record, sent } = await signedInRecord(jsonReply(201, KEPT));
    expect(await record.keepRuleSet(OURS, '2017/18 Q2', replaces)).toEqual(KEPT);
    const [request] = sent;
    if (!request) throw new Error('Nothing was sent.');
    expect(request.address).toBe(`${ORIGIN}/v1/councils/E09000016/rule-sets/ours`);
    expect(request.init.method).toBe('PUT');
    expect(JSON.parse(String(request.init.body))).toEqual({ from: '2017/18 Q2', ruleSet: OURS });
    expect(headersOf(request).get(header)).toBe(value);
    expect(headersOf(request).get(other)).toBeNull();
  });

  it('stay at their address with any characters in their id', async () => {
    const { record, sent } = await signedInRecord(jsonReply(201, KEPT));
    await record.keepRuleSet({ ...OURS, id: '../../x?y#z' }, '2017/18 Q2', 0);
    expect(sent[0]?.address).toBe(`${ORIGIN}/v1/councils/E09000016/rule-sets/..%2F..%2Fx%3Fy%23z`);
  });

  it('are refused in the record’s own sentence where another version came first', async () => {
    const detail = 'Version 2 of this rule set stands.';
    const { record } = await signedInRecord(problemReply('stale', 412, { detail }));
    await expect(record.keepRuleSet(OURS, '2017/18 Q2', 1)).rejects.toMatchObject({
      kind: 'not-taken',
      message: detail,
    });
  });

  it('are requested only by a signed-in person', async () => {
    await expect(fakeRecord().record.ruleSets()).rejects.toMatchObject({ kind: 'sign-in-needed' });
  });
});
