import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editedSinceRead } from '../../../../../addin/taskpane/state/paneState.ts';
import { reportSummary } from '../../../../../addin/taskpane/words/reportSummary.ts';
import type { MemoryWorkbook } from '../../../../../addin/workbench/model/memoryWorkbook.ts';
import { a1 } from '../../../../../shared/cells.ts';
import { readSample } from '../../../../examples/theSample.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { aPane, sampleModel, shortModel } from '../../aPane.ts';
import {
  checkedPane,
  type PaneSession,
  performanceCell,
  readyPane,
  sheetOf,
  type,
} from '../../paneSession.ts';

/** How long a person pauses before the sheet is read again, in milliseconds; as watchWorkbook.ts has it. */
const PAUSE = 600;
/** How long after a calculation the sheet is compared. */
const COMPARE = 1_000;

// The client library keeps the timers that it was loaded with; the product's wait for these.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Time passes without another edit. */
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('an edit in the workbook', () => {
  it('reads the sheet again before the check, and names the edited cells after it', async () => {
    const model = await shortModel();
    const session = aPane(model);
    await session.actions.loadReport();
    const end = await session.watch();
    const sheet = sheetOf(model);
    const cell = performanceCell(session, '4');
    const typed = () =>
      session.client.richApi.raise({ kind: 'changed', sheet, range: { ...cell, rows: 1, columns: 1 } });
    type(model, cell, '70% GREEN');
    typed();
    await expect.poll(() => editedIn(session)).toEqual([a1(cell)]);
    await pass(PAUSE);
    await expect
      .poll(() => session.open().report.indicators.find(({ id }) => id === '4')?.texts.performance)
      .toBe('70% GREEN');

    typed();
    await expect.poll(() => editedIn(session)).toEqual([a1(cell)]);
    await session.actions.checkReport();
    await pass(PAUSE);
    expect(session.checked().editedSince).toEqual([]);
    typed();
    await expect.poll(() => session.checked().editedSince).toEqual([a1(cell)]);
    await end();
  });
});

/** A person types into the outturn of line 4, and Excel says so. */
function typed(model: MemoryWorkbook, session: PaneSession, text: string, sheet = sheetOf(model)): string {
  const cell = performanceCell(session, '4');
  type(model, cell, text);
  session.client.richApi.raise({ kind: 'changed', sheet, range: { ...cell, rows: 1, columns: 1 } });
  return a1(cell);
}

const editedIn = ({ store }: PaneSession): readonly string[] => editedSinceRead(store.get());

const soon = { timeout: 5_000 };

describe('what the pane states about the sheet', () => {
  it('is withdrawn with the first edit, and found again in the edited sheet without being asked', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    const why = () => session.checked().assessment.judgements.get('4')?.rating.why;
    const before = why();
    const cell = typed(model, session, '1% GREEN');
    await expect.poll(() => session.checked().editedSince).toEqual([cell]);
    await pass(PAUSE);
    await expect.poll(() => session.checked().editedSince, soon).toEqual([]);
    expect(session.open().report.indicators.find(({ id }) => id === '4')?.texts.performance).toBe('1% GREEN');
    expect(why()).not.toEqual(before);
    expect(why()).toMatch(/^1%/);
    await end();
  });

  it('never says that the sheet is as it was signed off once a cell was typed over', async () => {
    const council = await aCouncilsRecord({});
    const model = await shortModel();
    const session = await readyPane(model, council.record);
    await session.actions.signOff();
    const end = await session.watch();
    const summary = () => reportSummary(session.open(), null);
    expect(summary()).toMatch(/signed off as revision 1\.$/);
    typed(model, session, '70% GREEN');
    await expect.poll(() => session.open().signedOff?.matches).toBeNull();
    expect(summary()).toMatch(/signed off as revision 1, and edited since\.$/);
    await pass(PAUSE);
    await expect.poll(() => session.open().signedOff?.matches, soon).toBe(false);
    expect(summary()).toMatch(/signed off as revision 1, and changed here since\.$/);
    expect(session.said()).toContain('is signed off as revision 1.');
    await end();
  });

  it('is withdrawn for an edit of another sheet, which the report may calculate from', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    const other = model.add('Data');
    typed(model, session, '70% GREEN', other);
    await expect.poll(() => session.checked().editedSince).toEqual(['another sheet']);
    await pass(PAUSE);
    await expect.poll(() => session.checked().editedSince, soon).toEqual([]);
    await end();
  });

  it('is withdrawn for an edit made while an action runs, which may have read the sheet before', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    const checking = session.actions.checkReport();
    typed(model, session, '70% GREEN');
    await checking;
    await expect.poll(() => session.checked().editedSince.length).toBe(1);
    await pass(PAUSE);
    await expect.poll(() => session.checked().editedSince, soon).toEqual([]);
    expect(session.open().report.indicators.find(({ id }) => id === '4')?.texts.performance).toBe(
      '70% GREEN',
    );
    await end();
  });

  it('stays withdrawn while Excel cannot hand the sheet over', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    session.client.richApi.fault = { code: 'InvalidOperationInCellEditMode', message: 'Editing.' };
    const cell = typed(model, session, '70% GREEN');
    await expect.poll(() => session.checked().editedSince).toEqual([cell]);
    await pass(PAUSE);
    await expect.poll(() => session.store.get().work).toBeNull();
    expect(session.checked().editedSince).toEqual([cell]);
    expect(session.said()).toBe('');
    session.client.richApi.fault = null;
    await session.actions.checkReport();
    expect(session.checked().editedSince).toEqual([]);
    await end();
  });

  it('goes where the edit takes the report away', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    const sheet = sheetOf(model);
    const used = sheet.used();
    if (!used) throw new Error('The sheet is empty.');
    const blanks = Array.from({ length: used.rows }, () => Array.from({ length: used.columns }, () => ''));
    sheet.write(used, blanks);
    session.client.richApi.raise({ kind: 'changed', sheet, range: used });
    await expect.poll(() => editedIn(session)).toHaveLength(1);
    await pass(PAUSE);
    await expect.poll(() => session.store.get().view.state, soon).toBe('no-report');
    await end();
  });

  it('does not include a refusal to sign off for findings that the edit may have answered', async () => {
    const council = await aCouncilsRecord({});
    const model = await shortModel();
    const session = await checkedPane(model, council.record);
    const end = await session.watch();
    await session.actions.signOff();
    expect(session.said()).toContain('5 warnings need an answer.');
    typed(model, session, '70% GREEN');
    await expect.poll(() => session.said()).toBe('');
    await end();
  });

  it('asks the record once for all the edits in a row', async () => {
    const council = await aCouncilsRecord({});
    const asked: string[] = [];
    const signOffState: typeof council.record.signOffState = (of, earlier) => {
      asked.push('sign-off state');
      return council.record.signOffState(of, earlier);
    };
    const model = await shortModel();
    const session = await checkedPane(model, { ...council.record, signOffState });
    const end = await session.watch();
    asked.length = 0;
    const editAndWait = async (text: string) => {
      typed(model, session, text);
      await expect.poll(() => session.checked().editedSince.length).toBe(1);
      await pass(PAUSE);
      await expect.poll(() => session.checked().editedSince, soon).toEqual([]);
    };
    await editAndWait('70% GREEN');
    await editAndWait('71% GREEN');
    expect(asked).toEqual(['sign-off state']);
    session.store.set({ onRecord: null, person: null });
    await editAndWait('72% GREEN');
    expect(asked).toEqual(['sign-off state', 'sign-off state']);
    await end();
  });
});

describe('what changes the sheet without anybody typing', () => {
  const shown = (session: PaneSession) =>
    session.open().report.indicators.find(({ id }) => id === '4')?.texts.performance;

  /** Once the pane has had the time to read the sheet again. */
  const settled = async (value: () => unknown, expected: unknown): Promise<void> => {
    await expect
      .poll(async () => {
        await pass(PAUSE);
        return value();
      }, soon)
      .toEqual(expected);
  };

  it('a number format is read again', async () => {
    const model = await sampleModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    const [sheet, cell] = [sheetOf(model), performanceCell(session, '4')];
    sheet.write({ ...cell, rows: 1, columns: 1 }, [[0.644]]);
    session.client.richApi.raise({ kind: 'changed', sheet, range: { ...cell, rows: 1, columns: 1 } });
    await settled(() => shown(session), '0.644');
    sheet.restyle({ ...cell, rows: 1, columns: 1 }, { numberFormat: '0%' });
    session.client.richApi.raise({ kind: 'restyled', sheet, range: { ...cell, rows: 1, columns: 1 } });
    await expect.poll(() => session.checked().editedSince).toEqual([a1(cell)]);
    await settled(() => shown(session), '64%');
    await end();
  });

  it('the result of a formula is read again once it is another', async () => {
    const model = await sampleModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    const [sheet, cell] = [sheetOf(model), performanceCell(session, '4')];
    sheet.write({ ...cell, rows: 1, columns: 1 }, [['70% GREEN']]);
    session.client.richApi.raise({ kind: 'calculated', sheet });
    await settled(() => shown(session), '70% GREEN');
    await end();
  });

  it('a calculation that changes nothing leaves the pane alone', async () => {
    const model = await sampleModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    const before = session.checked();
    const { syncs } = session.client.richApi.traffic;
    for (let time = 0; time < 5; time++)
      session.client.richApi.raise({ kind: 'calculated', sheet: sheetOf(model) });
    await pass(COMPARE);
    await expect.poll(() => session.client.richApi.traffic.syncs).toBeGreaterThan(syncs);
    await pass(PAUSE);
    expect(session.checked()).toBe(before);
    await end();
  });

  it('a new name of the sheet is shown', async () => {
    const model = await sampleModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    const sheet = sheetOf(model);
    sheet.name = 'Report Q2';
    session.client.richApi.raise({ kind: 'renamed', sheet });
    await settled(() => reportSummary(session.open(), null).includes('sheet Report Q2'), true);
    await end();
  });

  it('a copy of the report is named once it is added, and no more once it is deleted', async () => {
    const model = await sampleModel();
    const session = await checkedPane(model);
    const end = await session.watch();
    const copy = model.add('Copy');
    const [{ cells } = { cells: null }] = (await readSample()).sheets;
    if (cells === null) throw new Error('The sample has no sheet.');
    copy.write(
      { row: 0, column: 0, rows: cells.values.length, columns: cells.values[0]?.length ?? 0 },
      cells.values,
    );
    session.client.richApi.raise({ kind: 'added', sheet: copy });
    await settled(() => session.open().copies.map(({ name }) => name), ['Copy']);
    model.remove(copy);
    session.client.richApi.raise({ kind: 'deleted', sheet: copy });
    await settled(() => session.open().copies.map(({ name }) => name), []);
    await end();
  });
});
