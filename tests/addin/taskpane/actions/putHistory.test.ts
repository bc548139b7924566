import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../../shared/record/contract/reports.ts';
import { judgedValues } from '../../../shared/record/history/aSeries.ts';
import { fakeRecord } from '../../record/fakeRecord.ts';
import { aPane, shortModel } from '../aPane.ts';

const JUDGED = judgedValues([61, 64]);

describe("an indicator's history that is put into the workbook", () => {
  it('becomes a sheet that names the receipt of its latest figure, and is taken away by Undo', async () => {
    const { record } = fakeRecord();
    const model = await shortModel();
    const revision = { rev: 1, body_sha256: 'ab'.repeat(32) } as Revision;
    const session = aPane(model, {
      ...record,
      revisions: async ({ period }) => (period.part === 2 ? [revision] : []),
    });
    await session.actions.putHistory(JUDGED);
    const sheet = model.sheets.at(-1);
    expect(sheet?.name).toBe('History 1 Parks rated good');
    expect(sheet?.value(5, 0)).toContain(
      'revision 1 of 2007/08 Q2, whose receipt begins with abababababababab.',
    );
    const { notice } = session.store.get();
    expect(notice).toMatchObject({ tone: 'success', removes: ['a'] });
    await session.actions.removeAddedSheets(notice?.removes ?? []);
    expect(model.sheets).toHaveLength(1);
  });

  it('leaves the workbook as it was where the record does not answer', async () => {
    const { record } = fakeRecord();
    const model = await shortModel();
    const session = aPane(model, { ...record, revisions: () => Promise.reject(new Error('down')) });
    await session.actions.putHistory(JUDGED);
    expect(model.sheets).toHaveLength(1);
    expect(session.store.get().notice?.tone).toBe('error');
  });
});
