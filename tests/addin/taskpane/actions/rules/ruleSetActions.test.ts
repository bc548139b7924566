import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../../../addin/taskpane/rules/ruleSetDraft.ts';
import { isChoiceOnRecord, rulesOnRecord } from '../../../../../addin/taskpane/rules/rulesOnOffer.ts';
import type { MemorySheet, MemoryWorkbook } from '../../../../../addin/workbench/model/memoryWorkbook.ts';
import { quarterPeriod } from '../../../../../shared/period.ts';
import type { RuleSetVersion } from '../../../../../shared/record/contract/ruleSets.ts';
import { BUILT_IN_RULE_SETS, type RuleSet } from '../../../../../shared/rules/ruleSets/ruleSet.ts';
import { fakeRecord, jsonReply, ME, problemReply, type Sent } from '../../../record/fakeRecord.ts';
import { aPane, shortModel } from '../../aPane.ts';

const OURS: RuleSet = {
  id: 'within-7-5',
  title: 'Amber within 7.5%',
  rating: { form: 'flat-band', tolerance: 0.075 },
};
const kept = (ruleSet: RuleSet, version = 1, from = 'April 2017'): RuleSetVersion =>
  JSON.parse(
    JSON.stringify({
      ruleSet,
      version,
      from,
      body_sha256: 'a'.repeat(64),
      set_by: 'Record administrator',
      set_at: '2017-10-01T09:00:00.000Z',
    }),
  );
const onRecord = (...own: RuleSetVersion[]) => jsonReply(200, { builtIn: BUILT_IN_RULE_SETS, own });
const ADMINISTRATOR = { ...ME, roles: ['administrator'] };

async function lookingDesk(model?: MemoryWorkbook, record = fakeRecord().record) {
  const session = aPane(model ?? (await shortModel()), record);
  await session.actions.loadReport();
  return session;
}

/** The sheet, headed for another quarter of that year. */
function headed(model: MemoryWorkbook, quarter: 'Q2' | 'Q3'): void {
  const [sheet] = model.sheets as MemorySheet[];
  if (!sheet) throw new Error('There is no sheet.');
  for (let row = 0; row < 120; row++)
    for (const column of [4, 5]) {
      const text = sheet.value(row, column);
      const other = typeof text === 'string' ? text.replace(/^2017\/18 Q[23]/, `2017/18 ${quarter}`) : text;
      if (other !== text) sheet.write({ row, column, rows: 1, columns: 1 }, [[other]]);
    }
}

describe('the council’s own rules', () => {
  it('are applied: the sheet is rated by them, and the workbook finds them again', async () => {
    const model = await shortModel();
    const session = await lookingDesk(model);
    await session.actions.checkReport();
    await session.actions.applyRuleSet(OURS);
    expect(session.checked().open).toMatchObject({ ruleSet: OURS, ownRuleSets: [OURS] });
    expect(session.checked().assessment.headline.all.AMBER).toBeGreaterThan(0);
    expect(session.said()).toContain('The workbook keeps these rules.');
    const reopened = await lookingDesk(model);
    expect(reopened.open()).toMatchObject({ ruleSet: OURS, decisions: { ruleSet: OURS.id } });
  });

  it('can be left for Outturn’s rules and chosen again by their id', async () => {
    const session = await lookingDesk();
    await session.actions.applyRuleSet(OURS);
    await session.actions.chooseRuleSet('flat-band-5');
    expect(session.open().ruleSet.id).toBe('flat-band-5');
    await session.actions.chooseRuleSet(OURS.id);
    expect(session.open().ruleSet).toEqual(OURS);
  });

  it('survive a check and a sign-in while they are typed, and follow the rules that are chosen', async () => {
    const session = await lookingDesk(undefined, fakeRecord(jsonReply(200, ME), onRecord()).record);
    const typed = { ...draftOf(session.open().ruleSet), title: 'Half typ' };
    session.actions.editRuleSetDraft(typed);
    await session.actions.checkReport();
    await session.actions.signIn();
    expect(session.store.get().rulesDraft).toEqual(typed);
    await session.actions.applyRuleSet(OURS);
    expect(session.store.get().rulesDraft).toEqual(draftOf(OURS));
    session.actions.editRuleSetDraft(null);
    await session.actions.chooseRuleSet('flat-band-5');
    expect(session.store.get().rulesDraft).toBeNull();
  });

  it('that change in a later quarter leave the ratings of the quarter before as they were', async () => {
    const model = await shortModel();
    const first = await lookingDesk(model);
    await first.actions.applyRuleSet(OURS);
    headed(model, 'Q3');
    const later = await lookingDesk(model);
    expect(later.open().report.period).toEqual(quarterPeriod(2017, 3));
    expect(later.open().ruleSet).toEqual(OURS);
    const wider: RuleSet = { ...OURS, rating: { form: 'flat-band', tolerance: 0.2 } };
    await later.actions.applyRuleSet(wider);
    expect(later.open().ruleSet).toEqual(wider);
    headed(model, 'Q2');
    expect((await lookingDesk(model)).open().ruleSet).toEqual(OURS);
  });

  it('in the workbook that are not a rule set are ignored', async () => {
    const model = await shortModel();
    model.settings.set('outturn.rule-sets', [
      null,
      { from: 20170101 },
      { from: 20170101, ruleSet: { ...OURS, rating: { form: 'flat-band', tolerance: 7.5 } } },
      { from: 'x', ruleSet: OURS },
      { from: 20170101, ruleSet: { ...OURS, id: 'two-state' } },
      { from: 20170701, ruleSet: { ...OURS, id: 'later' } },
      { from: 20170101, ruleSet: OURS },
    ]);
    const session = await lookingDesk(model);
    await session.actions.chooseRuleSet('two-state');
    expect(session.open().ruleSet.rating).toEqual({ form: 'line' });
    await session.actions.chooseRuleSet('later');
    expect(session.open().ruleSet.id).toBe('two-state');
    await session.actions.chooseRuleSet(OURS.id);
    expect(session.open().ruleSet).toEqual(OURS);
  });

  it('on record are offered to a person who is signed in, and no longer once they sign out', async () => {
    const later = kept({ ...OURS, id: 'later' }, 1, 'October 2017');
    const session = await lookingDesk(
      undefined,
      fakeRecord(jsonReply(200, ME), onRecord(kept(OURS), later)).record,
    );
    const offered = () => rulesOnRecord(session.open(), session.store.get().councilRules);
    expect(offered()).toEqual([]);
    await session.actions.signIn();
    expect(offered()).toEqual([OURS]);
    await session.actions.applyRuleSet(OURS);
    expect(offered()).toEqual([]);
    expect(isChoiceOnRecord(session.open(), session.store.get().councilRules)).toBe(true);
    session.actions.signOut();
    expect(session.store.get().councilRules).toBeNull();
    expect(session.open().ruleSet).toEqual(OURS);
  });

  it('on record that differ are offered next to the workbook’s, which are not on record', async () => {
    const wider: RuleSet = { ...OURS, rating: { form: 'flat-band', tolerance: 0.2 } };
    const session = await lookingDesk(
      undefined,
      fakeRecord(jsonReply(200, ME), onRecord(kept(wider))).record,
    );
    await session.actions.applyRuleSet(OURS);
    await session.actions.signIn();
    const { councilRules } = session.store.get();
    expect(rulesOnRecord(session.open(), councilRules)).toEqual([wider]);
    expect(isChoiceOnRecord(session.open(), councilRules)).toBe(false);
  });

  it('that a later version replaced are no longer on record for this quarter', async () => {
    const wider: RuleSet = { ...OURS, rating: { form: 'flat-band', tolerance: 0.2 } };
    const session = await lookingDesk(
      undefined,
      fakeRecord(jsonReply(200, ME), onRecord(kept(wider), kept(OURS, 2))).record,
    );
    await session.actions.signIn();
    const { councilRules } = session.store.get();
    await session.actions.applyRuleSet(OURS);
    expect(isChoiceOnRecord(session.open(), councilRules)).toBe(true);
    await session.actions.applyRuleSet(wider);
    expect(isChoiceOnRecord(session.open(), councilRules)).toBe(false);
  });

  it('are recorded as the version after the one that was seen, from the first month of the quarter on', async () => {
    const keep = ({ address, init }: Sent) => {
      expect(address).toMatch(/\/v1\/councils\/E09000016\/rule-sets\/within-7-5$/);
      expect(init.method).toBe('PUT');
      expect(new Headers(init.headers).get('if-match')).toBe('"2"');
      const { from, ruleSet } = JSON.parse(String(init.body)) as { from: string; ruleSet: RuleSet };
      return jsonReply(201, kept(ruleSet, 3, from));
    };
    const older = [kept({ ...OURS, title: 'One' }), kept({ ...OURS, title: 'Two' }, 2)];
    const { record } = fakeRecord(jsonReply(200, ADMINISTRATOR), onRecord(...older), keep);
    const session = await lookingDesk(undefined, record);
    await session.actions.signIn();
    await session.actions.recordRuleSet(OURS);
    expect(session.said()).toBe(
      '“Amber within 7.5%” is on record as version 3. Your council can sign off by it from July 2017. The workbook keeps it too.',
    );
    expect(session.open().ruleSet).toEqual(OURS);
    expect(isChoiceOnRecord(session.open(), session.store.get().councilRules)).toBe(true);
  });

  it('are unchanged where the record has a later version by now, and that version is shown', async () => {
    const theirs = kept({ ...OURS, title: 'Theirs' });
    const detail = 'Version 1 of this rule set stands, kept by Record administrator.';
    const { record } = fakeRecord(
      jsonReply(200, ADMINISTRATOR),
      onRecord(),
      problemReply('stale', 412, { detail }),
      onRecord(theirs),
    );
    const session = await lookingDesk(undefined, record);
    await session.actions.signIn();
    await session.actions.recordRuleSet(OURS);
    expect(session.said()).toBe(detail);
    expect(session.open().ruleSet.id).toBe('two-state');
    expect(rulesOnRecord(session.open(), session.store.get().councilRules)).toEqual([theirs.ruleSet]);
  });

  it('are not recorded by a person without the role, and the record’s sentence says who can', async () => {
    const detail = 'Only an administrator of the record keeps a council’s own rules there. Ask one.';
    const { record } = fakeRecord(
      jsonReply(200, ME),
      onRecord(),
      jsonReply(200, { submissions: [] }),
      problemReply('not-allowed', 403, { detail }),
      onRecord(),
    );
    const session = await lookingDesk(undefined, record);
    await session.actions.signIn();
    await session.actions.recordRuleSet(OURS);
    expect(session.said()).toBe(detail);
    expect(session.open().ownRuleSets).toEqual([]);
  });

  it('that cannot be read do not stop a person from signing in', async () => {
    const { record } = fakeRecord(jsonReply(200, ME), problemReply('fault', 500));
    const session = await lookingDesk(undefined, record);
    await session.actions.signIn();
    expect(session.said()).toMatch(
      /^Signed in as Performance officer\. Your council’s own rules could not be read/,
    );
    expect(session.store.get().person).toMatchObject({ name: ME.name });
  });
});
