import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MemorySheet } from '../../../addin/workbench/model/memoryWorkbook.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import {
  appearance,
  firstModelSheet,
  manyRows,
  neverCancelled,
  noProgress,
  plannedFormat,
} from './formatSession.ts';
import { type OpenExcel, openExcel, workbookOf } from './openExcel.ts';

describe('when formatting does not come to its end', () => {
  const cells = manyRows(350);
  let planned: Pick<Awaited<ReturnType<typeof plannedFormat>>, 'id' | 'plan'>;
  let excel: OpenExcel;
  let sheet: MemorySheet;
  let id: string;
  let plan: FormatPlan;
  beforeAll(async () => {
    planned = await plannedFormat(opened());
  });
  beforeEach(() => {
    excel = opened();
    sheet = firstModelSheet(excel);
    ({ id, plan } = planned);
  });
  function opened(): OpenExcel {
    const fresh = openExcel(workbookOf(cells));
    firstModelSheet(fresh).restyle(
      { row: 5, column: 5, rows: 3, columns: 1 },
      { fill: '#123456', bold: true },
    );
    return fresh;
  }

  it('puts everything back once it is cancelled, and keeps nothing', async () => {
    const before = appearance(sheet);
    const abort = new AbortController();
    const halfway = (share: number) => share > 0.3 && abort.abort();
    await expect(excel.workbook.format(id, plan, halfway, abort.signal)).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(appearance(sheet)).toEqual(before);
    expect(await excel.workbook.canRestore(id)).toBe(false);
  });

  it('does nothing at all where it was cancelled before it began', async () => {
    const before = appearance(sheet);
    await expect(excel.workbook.format(id, plan, noProgress, AbortSignal.abort())).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(appearance(sheet)).toEqual(before);
    expect(excel.model.settings.size).toBe(0);
  });

  it('writes nothing at all where it is cancelled while the sheet is read', async () => {
    const abort = new AbortController();
    const { syncs } = excel.richApi.traffic;
    const format = excel.workbook.format(id, plan, noProgress, abort.signal);
    abort.abort();
    await expect(format).rejects.toMatchObject({ kind: 'cancelled' });
    // Those that read; putting the look back would take more.
    expect(excel.richApi.traffic.syncs - syncs).toBe(4);
    expect(excel.model.settings.size).toBe(0);
  });

  it('can be restored later where Excel did not come back', async () => {
    const before = appearance(sheet);
    const lost = (share: number) => {
      if (share > 0.3) excel.richApi.fault = { code: 'ConnectionFailure', message: 'lost' };
    };
    await expect(excel.workbook.format(id, plan, lost, neverCancelled)).rejects.toMatchObject({
      kind: 'interrupted',
    });
    excel.richApi.fault = null;
    expect(await excel.workbook.canRestore(id)).toBe(true);
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
  });

  it.each([
    ['protected', 'sheet-protected'],
    ['being edited', 'cell-being-edited'],
  ])('a sheet that is %s is left as it is', async (trouble, kind) => {
    const before = appearance(sheet);
    if (trouble === 'protected') sheet.protected = true;
    else excel.richApi.fault = { code: 'InvalidOperationInCellEditMode', message: 'editing' };
    await expect(excel.workbook.format(id, plan, noProgress, neverCancelled)).rejects.toMatchObject({ kind });
    expect(appearance(sheet)).toEqual(before);
    expect(excel.model.settings.size).toBe(0);
  });

  it('a second formatting that fails keeps the look from before the first one', async () => {
    const before = appearance(sheet);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    sheet.restyle({ row: 2, column: 5, rows: 1, columns: 1 }, { fill: '#ABCDEF' });
    const cancel = new AbortController();
    const secondFormat = excel.workbook.format(id, plan, () => cancel.abort(), cancel.signal);
    await expect(secondFormat).rejects.toMatchObject({ kind: 'cancelled' });
    expect(await excel.workbook.canRestore(id)).toBe(true);
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
  });

  it('a second formatting that fails leaves the saved look as the first one saved it', async () => {
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const saved = structuredClone([...excel.model.settings]);
    // A longer sheet has more to save.
    sheet.write({ row: 355, column: 0, rows: 1, columns: 1 }, [['A note below the report']]);
    const cancel = new AbortController();
    const secondFormat = excel.workbook.format(id, plan, () => cancel.abort(), cancel.signal);
    await expect(secondFormat).rejects.toMatchObject({ kind: 'cancelled' });
    expect([...excel.model.settings]).toEqual(saved);
  });

  it('leaves the sheet formatted where Excel fails only once all is done, and cannot compare it', async () => {
    const compared = await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const formatted = appearance(sheet);
    expect(compared).toEqual([]);
    await excel.workbook.restore(id);
    const lost = (share: number): void => {
      if (share === 1) excel.richApi.fault = { code: 'ConnectionFailure', message: 'lost' };
    };
    expect(await excel.workbook.format(id, plan, lost, neverCancelled)).toBeNull();
    expect(appearance(sheet)).toEqual(formatted);
  });
});
