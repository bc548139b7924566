import { describe, expect, it } from 'vitest';
import type { CentralRecord } from '../../../../../addin/record/centralRecord.ts';
import { RecordError } from '../../../../../addin/record/recordError.ts';
import { drawArchive } from '../../../../../bench/archive/drawArchive.ts';
import { workbookBytes } from '../../../../../bench/measure/writeReportFile.ts';
import type { SignedQuarter } from '../../../../../shared/record/contract/signedQuarter.ts';
import { recordAfter } from '../../../../examples/recordAfter.ts';
import { fakeRecord, ME } from '../../../record/fakeRecord.ts';
import { aPane, shortModel } from '../../aPane.ts';

const QUARTERS = 4;
const files = await Promise.all(
  drawArchive(QUARTERS, 1).map(
    async ({ file, cells }) => new File([await workbookBytes(cells)] as BlobPart[], file),
  ),
);

/** A pane that is signed in to a record in memory, with a report open. */
async function paneWithRecord(before: (sent: number) => void = () => {}) {
  const recorded: SignedQuarter[] = [];
  let requests = 0;
  const after = () => {
    requests++;
    return recordAfter(recorded);
  };
  const record: CentralRecord = {
    ...fakeRecord().record,
    person: () => ME as ReturnType<CentralRecord['person']>,
    recordedPeriods: async () => after().periods,
    indicatorNames: async () => after().indicators,
    ruleSets: async () => {
      requests++;
      return { builtIn: [], own: [] };
    },
    signOff: async quarter => {
      requests++;
      before(recorded.length);
      recorded.push(quarter);
      return { state: 'signed', fresh: true, receipt: {} } as never;
    },
  };
  const pane = aPane(await shortModel(), record);
  await pane.actions.loadReport();
  pane.store.set({ person: record.person() });
  /** Plans, and answers every question. */
  const plan = async (chosen: readonly File[]) => {
    await pane.actions.planOldWorkbooks(chosen);
    const { plan: planned } = pane.store.get().backfill ?? {};
    const asked = planned?.questions ?? [];
    await pane.actions.answerBackfill(asked.map(({ title }) => ({ title, answer: 'new' })));
  };
  return { ...pane, recorded, plan, requests: () => requests };
}

describe('old workbooks that an officer chooses', () => {
  it('are planned, and nothing is recorded while a question is open', async () => {
    const { actions, store, recorded, said } = await paneWithRecord();
    const damaged = new File(['This is no workbook.'], 'damaged.xlsx');
    await actions.planOldWorkbooks([damaged, ...files, new File(['x'], '~$lock.xlsx')]);
    expect(said()).toBe('4 reports to bring in, 1 left out, 4 questions open. Nothing is on record yet.');
    const { plan } = store.get().backfill ?? {};
    expect(plan?.skipped.map(({ file, sentence }) => [file, sentence.length > 20])).toEqual([
      ['damaged.xlsx', true],
    ]);
    await actions.bringPlanIn();
    expect(recorded).toEqual([]);
  });

  it('go on record oldest first, in at most three requests each', async () => {
    const { actions, plan, recorded, said, requests, store } = await paneWithRecord();
    await plan(files.toReversed());
    expect(said()).toContain(' 0 questions open.');
    await actions.bringPlanIn();
    expect(said()).toBe('4 reports are on record, as published.');
    expect(recorded.map(({ period }) => period)).toEqual([
      '2008/09 Q1',
      '2008/09 Q2',
      '2008/09 Q3',
      '2008/09 Q4',
    ]);
    expect(recorded.every(({ imported }) => imported !== undefined)).toBe(true);
    expect(requests()).toBeLessThanOrEqual(3 * QUARTERS);
    const { quarters, before } = store.get().backfill?.plan ?? {};
    expect([quarters, before?.length]).toEqual([[], QUARTERS]);
  });

  it('go on where the officer stopped, with the same bodies as without the stop', async () => {
    const whole = await paneWithRecord();
    await whole.plan(files);
    await whole.actions.bringPlanIn();

    const pane = await paneWithRecord(sent => {
      if (sent === 1) pane.store.get().work?.cancel?.();
    });
    await pane.plan(files);
    await pane.actions.bringPlanIn();
    expect(pane.recorded).toHaveLength(2);
    expect(pane.said()).toBe(
      'It stopped at 2008/09 Q3 ("KPI report 2008-09 Q3.xlsx"): You stopped it. 2 reports are on record, none of them half. Choose Bring in again to go on.',
    );
    await pane.actions.bringPlanIn();
    expect(pane.recorded).toEqual(whole.recorded);
  });

  it('keep their plan where the sign-in expires on the way, and lose it when the officer signs out', async () => {
    const { actions, plan, store, said } = await paneWithRecord(sent => {
      if (sent === 1) throw new RecordError('sign-in-needed');
    });
    await plan(files);
    await actions.bringPlanIn();
    expect(said()).toContain('your sign-in has expired');
    expect(store.get().backfill?.plan.quarters).toHaveLength(3);
    await actions.signOut();
    expect(store.get().backfill).toBe(null);
  });
});
