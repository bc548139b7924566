import { describe, expect, it } from 'vitest';
import { signedInRecord } from '../../record/fakeRecord.ts';
import { sampleModel, shortModel } from '../aPane.ts';
import { checkedPane } from '../paneSession.ts';

describe('the summary that is put into the workbook', () => {
  it('adds two sheets, and the report stays the only one that is read', async () => {
    const model = await sampleModel();
    const session = await checkedPane(model);
    await session.actions.putSummary();
    expect(model.sheets.map(({ name }) => name)).toEqual([
      'Appendix 1',
      'Summary 2017-18 Q2',
      'Exceptions 2017-18 Q2',
    ]);
    const before = session.checked().assessment.findings;
    await session.actions.checkReport();
    expect(session.checked().assessment.findings).toEqual(before);
    expect(session.open().copies).toEqual([]);
    expect(session.store.get().view.state).toBe('checked');
  });

  it('replaces its own sheets when it is put in again, and Undo takes both away', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    await session.actions.putSummary();
    await session.actions.putSummary();
    expect(model.sheets).toHaveLength(3);
    await session.actions.removeAddedSheets(session.store.get().notice?.removes ?? []);
    expect(model.sheets.map(({ name }) => name)).toEqual(['Appendix 1']);
  });

  it('is compared with the period before on record', async () => {
    const { record } = await signedInRecord();
    const none = { GREEN: 0, YELLOW: 0, AMBER: 0, RED: 0, BLUE: 0, notRated: 0 };
    const model = await shortModel();
    const session = await checkedPane(model, {
      ...record,
      headlines: async () => ({
        headlines: [
          {
            report: 'corporate',
            period: '2017/18 Q1',
            rev: 1,
            themes: [
              { theme: 'Places', ...none, GREEN: 2 },
              { theme: 'People', ...none, RED: 1, notRated: 1 },
            ],
          },
        ],
      }),
    });
    await session.actions.putSummary();
    const said = Array.from({ length: 12 }, (_, row) => String(model.sheets[1]?.value(row, 0)));
    expect(said).toContain(
      'On record for 2017/18 Q1: 3 of 4 indicators were rated: 2 (67%) GREEN and 1 (33%) RED. 1 was not rated.',
    );
  });
});
