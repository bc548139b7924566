import { describe, expect, it } from 'vitest';
import { shortModel } from '../../aPane.ts';
import { checkedPane, findingOf, textAt, type } from '../../paneSession.ts';

describe('a finding', () => {
  it('selects the cell that a finding is about', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const { cell } = findingOf(session, 'row-shifted');
    await session.actions.selectCell(cell);
    expect(model.selection).toMatchObject(cell);
  });

  it('repairs a shifted row on request, and the finding is gone', async () => {
    const session = await checkedPane(await shortModel());
    await session.actions.applyRepair(findingOf(session, 'row-shifted'));
    expect(session.said()).toBe('The sheet is repaired and has been checked again.');
    expect(session.checked().assessment.findings.map(({ code }) => code)).not.toContain('row-shifted');
  });

  it('writes no part of a repair where one of its cells was edited since', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const finding = findingOf(session, 'row-shifted');
    const [first, second] = finding.repair?.writes ?? [];
    if (!first || !second) throw new Error('There is no repair of two cells.');
    type(model, second.cell, 'typed since');
    await session.actions.applyRepair(finding);
    expect(session.said()).toContain('changed since the check');
    expect(textAt(model, first.cell)).toBe(first.from);
  });

  it('lists the findings on a sheet of their own, as text', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    await session.actions.listFindings();
    const listing = model.sheets.find(({ name }) => name === 'Outturn findings');
    expect(listing?.used()?.rows).toBeGreaterThan(session.checked().assessment.findings.length);
    await session.actions.loadReport();
    expect(session.open().sheet.name).toBe('Appendix 1');
  });
});
