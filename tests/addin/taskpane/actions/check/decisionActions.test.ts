import { describe, expect, it } from 'vitest';
import { aPane, sampleModel, shortModel } from '../../aPane.ts';
import { acknowledgeAll, checkedPane, findingOf, inAnotherQuarter, type } from '../../paneSession.ts';

describe('a decision about the report', () => {
  it('confirms a comparator, which the workbook remembers for this quarter', async () => {
    const model = await sampleModel();
    const session = await checkedPane(model);
    await session.actions.confirmComparator('1', {
      value: 184,
      area: 'England',
      period: '',
      source: 'commentary',
    });
    const unconfirmed = session
      .checked()
      .assessment.findings.filter(({ code }) => code === 'comparator-unconfirmed')
      .map(({ indicator }) => indicator);
    expect(unconfirmed).toEqual(['P16', 'P17']);
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopened.open().decisions.comparators).toMatchObject({ 1: { value: 184, confirmed: true } });
  });

  it('acknowledges a warning by name and with a reason, until the row’s facts change', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const missing = findingOf(session, 'outturn-missing', '31');
    await session.actions.acknowledgeWarnings([missing], {
      reason: 'It is measured in Q4.',
      by: 'Performance officer',
    });
    expect(findingOf(session, 'outturn-missing', '31').acknowledgement).toMatchObject({
      reason: 'It is measured in Q4.',
    });
    await session.actions.withdrawAcknowledgement(findingOf(session, 'outturn-missing', '31'));
    expect(findingOf(session, 'outturn-missing', '31').acknowledgement).toBeUndefined();

    await session.actions.acknowledgeWarnings([missing], {
      reason: 'It is measured in Q4.',
      by: 'Performance officer',
    });
    const target = session.open().report.indicators.find(({ id }) => id === '31')?.cells.target;
    if (!target) throw new Error('Indicator 31 has no target.');
    type(model, target, '99');
    await session.actions.checkReport();
    expect(findingOf(session, 'outturn-missing', '31').acknowledgement).toBeUndefined();
  });

  it('asks once whether an indicator adds up from April, and checks its arrow with the answer', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const { indicator } = findingOf(session, 'looks-cumulative');
    await session.actions.answerKind(indicator, 'cumulative');
    const codes = () =>
      session
        .checked()
        .assessment.findings.filter(found => found.indicator === indicator)
        .map(({ code }) => code);
    expect(codes()).not.toContain('looks-cumulative');
    expect(codes()).toContain('short-direction-mismatch');
    await session.actions.answerKind(indicator, 'unmarked');
    expect(codes()).not.toContain('short-direction-mismatch');
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopened.open().decisions.kinds).toEqual({ [indicator]: 'unmarked' });
  });

  it('starts a new quarter with the answers that hold for every quarter, and none that belong to one', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    await session.actions.chooseRuleSet('flat-band-10');
    await session.actions.answerFrequency('31', 'annual');
    await session.actions.answerLimits('4', { tolerance: '5%' });
    await session.actions.answerKind('10', 'unmarked');
    await session.actions.answerPolarities({ 10: 'smaller' });
    await acknowledgeAll(session);
    inAnotherQuarter(model);
    const next = await checkedPane(model);
    expect(next.open().decisions).toEqual({
      ruleSet: 'flat-band-10',
      comparators: {},
      overrides: [],
      acknowledgements: [],
      kinds: { 10: 'unmarked' },
      polarities: { 10: 'smaller' },
      frequencies: { 31: 'annual' },
      limits: { 4: { tolerance: '5%' } },
    });
  });

  it('keeps an answer with the row of that title, even where its line number changed', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    await session.actions.answerKind('10', 'unmarked');
    await session.actions.answerLimits('4', { tolerance: '5%' });
    await session.actions.answerFrequency('31', 'annual');
    const cellOf = (id: string, column: 'lineNo' | 'title') => {
      const cell = session.open().report.indicators.find(row => row.id === id)?.cells[column];
      if (!cell) throw new Error(`Indicator ${id} has no ${column}.`);
      return cell;
    };
    type(model, cellOf('10', 'lineNo'), '11');
    type(model, cellOf('11', 'lineNo'), '10');
    type(model, cellOf('31', 'title'), 'Visits to libraries on a Sunday');
    inAnotherQuarter(model);
    const next = await checkedPane(model);
    expect(next.open().decisions).toMatchObject({
      kinds: { 11: 'unmarked' },
      limits: { 4: { tolerance: '5%' } },
      polarities: {},
      frequencies: {},
    });
    expect(next.open().decisions.kinds).not.toHaveProperty('10');
  });
});
