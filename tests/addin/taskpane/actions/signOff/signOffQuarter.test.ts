import { expect, it } from 'vitest';
import { problemReply, signedInRecord } from '../../../record/fakeRecord.ts';
import { aPane, shortModel } from '../../aPane.ts';

it.each([
  [
    'a heading',
    { row: 11, column: 5 },
    '2017/18 Q3 Performance',
    'the headings now say 2017/18 Q3 instead of 2017/18 Q2',
  ],
  ['a section', { row: 12, column: 0 }, 'Places: Healthy Lives', 'a section, the sheet’s name or a decision'],
])('nothing is sent where %s has changed since the check', async (_, { row, column }, text, said) => {
  const model = await shortModel();
  const { record, sent } = await signedInRecord(problemReply('fault', 500));
  const session = aPane(model, record);
  await session.actions.loadReport();
  await session.actions.checkReport();
  model.sheets[0]?.write({ row, column, rows: 1, columns: 1 }, [[text]]);
  await session.actions.signOff();
  expect(session.said()).toContain(`Changed since the check: ${said}.`);
  expect(sent.filter(({ init }) => init.method === 'POST')).toEqual([]);
});
