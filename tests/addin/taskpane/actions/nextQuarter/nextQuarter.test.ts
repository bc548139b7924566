import { describe, expect, it } from 'vitest';
import { nextQuarterLines } from '../../../../../addin/taskpane/nextQuarter/nextQuarterLines.ts';
import type { NextQuarterState } from '../../../../../addin/taskpane/state/nextQuarterState.ts';
import { HostError } from '../../../../../addin/workbench/model/hostError.ts';
import type { MemoryWorkbook } from '../../../../../addin/workbench/model/memoryWorkbook.ts';
import { periodText } from '../../../../../shared/period.ts';
import { printedText } from '../../../../../shared/report.ts';
import { aPane, shortModel } from '../../aPane.ts';
import { checkedPane, type PaneSession } from '../../paneSession.ts';

const planOf = ({ store }: PaneSession) => {
  const { nextQuarter } = store.get();
  if (nextQuarter?.state !== 'planned') throw new Error(`Not planned: ${JSON.stringify(nextQuarter)}`);
  const [first] = nextQuarter.plans;
  if (!first) throw new Error('No sheet is planned.');
  return first.plan;
};

const stateOf = ({ store }: PaneSession): NextQuarterState['state'] | null =>
  store.get().nextQuarter?.state ?? null;

/** Everything that a person can see of the workbook's sheets. */
function contents(model: MemoryWorkbook) {
  return model.sheets.map(sheet => {
    const { rows = 0, columns = 0, row = 0, column = 0 } = sheet.used() ?? {};
    const cells = Array.from({ length: row + rows }, (_, r) =>
      Array.from({ length: column + columns }, (_, c) => [
        sheet.value(r, c),
        sheet.formula(r, c),
        sheet.look(r, c),
      ]),
    );
    return { id: sheet.id, name: sheet.name, merges: sheet.merges, freeze: sheet.freeze, cells };
  });
}

describe('the next quarter, from the pane', () => {
  it('is planned first, in sentences, and changes nothing', async () => {
    const model = await shortModel();
    const before = contents(model);
    const session = await checkedPane(model);
    await session.actions.planNextQuarter();
    const { moves, unknown } = nextQuarterLines(planOf(session));
    expect(moves[0]).toBe(
      'A copy of "Appendix 1" is added after it as "Appendix 1 Q3 2017-18". This sheet stays as it is.',
    );
    expect(moves[1]).toMatch(/^\d+ headings and titles move to 2017\/18 Q3\.$/);
    expect(unknown[0]).toMatch(/^Last year’s base is not known, so it stays blank: 1, /);
    expect(contents(model)).toEqual(before);
  });

  it('is a sheet of its own, read as the next quarter, with the outturns as its bases', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const { indicators } = session.open().report;
    await session.actions.planNextQuarter();
    await session.actions.addNextQuarter();
    expect(session.said()).toBe(
      'Added "Appendix 1 Q3 2017-18" for 2017/18 Q3. The new sheet is open: type its outturns there.',
    );
    expect(model.sheets.map(({ name }) => name).slice(0, 2)).toEqual(['Appendix 1', 'Appendix 1 Q3 2017-18']);
    expect(model.active.name).toBe('Appendix 1 Q3 2017-18');
    const { report } = session.open();
    expect([report.sheet, periodText(report.period)]).toEqual(['Appendix 1 Q3 2017-18', '2017/18 Q3']);
    expect(report.indicators.map(row => row.shortBase)).toEqual(indicators.map(({ outturn }) => outturn));
    // The old ratings' colours are gone from the empty cells.
    const fills = report.indicators.map(({ cells: { performance } }) =>
      performance ? model.sheets[1]?.look(performance.row, performance.column).fill : null,
    );
    expect([...new Set(fills)]).toEqual([null]);
    await session.actions.checkReport();
    expect(session.checked().assessment.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is taken away again, and the workbook is as it was', async () => {
    const model = await shortModel();
    const before = contents(model);
    const session = await checkedPane(model);
    await session.actions.planNextQuarter();
    await session.actions.addNextQuarter();
    await session.actions.removeNextQuarter();
    expect(session.said()).toBe('Deleted what was added. The workbook is as it was.');
    expect(contents(model)).toEqual(before);
    expect(session.open().sheet.name).toBe('Appendix 1');
    expect(stateOf(session)).toBeNull();
  });

  it('is not taken away once somebody has typed into it', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    await session.actions.planNextQuarter();
    await session.actions.addNextQuarter();
    const at = session.open().report.indicators[0]?.cells.performance;
    if (!at) throw new Error('No cell.');
    model.sheets[1]?.write({ ...at, rows: 1, columns: 1 }, [['150 per 100,000 population']]);
    await session.actions.removeNextQuarter();
    expect(session.said()).toMatch(/^Somebody has typed into the new sheet/);
    expect(model.sheets.map(({ name }) => name)).toContain('Appendix 1 Q3 2017-18');
    expect(stateOf(session)).toBe('added');
  });

  it('is planned again where the sheet has changed since', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    await session.actions.planNextQuarter();
    const at = session.open().report.indicators[0]?.cells.performance;
    if (!at) throw new Error('No cell.');
    model.sheets[0]?.write({ ...at, rows: 1, columns: 1 }, [['150 per 100,000 population GREEN']]);
    await session.actions.addNextQuarter();
    expect(session.said()).toMatch(/^The sheet has changed since the plan was made, so nothing was added\./);
    expect(model.sheets).toHaveLength(1);
    await session.actions.addNextQuarter();
    expect(printedText(session.open().report.indicators[0] as never, 'shortBase')).toBe(
      '150 per 100,000 population',
    );
  });

  it('is not added twice, and says which sheet is in the way', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    for (const turn of [1, 2]) {
      await session.actions.loadReport(model.sheets[0]?.id);
      await session.actions.planNextQuarter();
      await session.actions.addNextQuarter();
      expect(model.sheets).toHaveLength(2);
      if (turn === 2) expect(session.said()).toMatch(/^The workbook already has a sheet with the name/);
    }
  });

  it('is refused of a protected sheet', async () => {
    const model = await shortModel();
    for (const sheet of model.sheets) sheet.protected = true;
    const session = aPane(model);
    await session.actions.loadReport();
    await session.actions.planNextQuarter();
    const { nextQuarter } = session.store.get();
    expect(nextQuarter?.state === 'refused' && nextQuarter.sentence).toMatch(/^The sheet is protected, so/);
  });

  it('leaves no half of a sheet where Excel fails', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    await session.actions.planNextQuarter();
    const copySheet = model.copy.bind(model);
    model.copy = sheet => {
      const copy = copySheet(sheet);
      copy.write = () => {
        throw new HostError('ServerBusy', 'Excel is busy.');
      };
      return copy;
    };
    await session.actions.addNextQuarter();
    expect(session.said()).toMatch(/^Excel is busy\./);
    expect(model.sheets).toHaveLength(1);
  });
});
