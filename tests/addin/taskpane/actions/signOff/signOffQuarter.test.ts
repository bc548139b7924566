import { expect, it } from 'vitest';
import { excelFailureRefusals } from '../../../../../addin/excel/words.ts';
import { problemReply, signedInRecord } from '../../../record/fakeRecord.ts';
import { aPane, shortModel } from '../../aPane.ts';

it.each([
  [
    'a heading',
    [
      [11, 4, '2017/18 Q3 Target'],
      [11, 5, '2017/18 Q3 Performance'],
    ],
    'Changed since the check: the headings now say 2017/18 Q3 instead of 2017/18 Q2.',
  ],
  [
    'the outturn’s heading alone',
    [[11, 5, '2017/18 Q3 Performance']],
    excelFailureRefusals['outturn-unclear'],
  ],
  [
    'a section',
    [[12, 0, 'Places: Healthy Lives']],
    'Changed since the check: a section, the sheet’s name or a decision.',
  ],
] as const)('nothing is sent where %s has changed since the check', async (_, writes, said) => {
  const model = await shortModel();
  const { record, sent } = await signedInRecord(problemReply('fault', 500));
  const session = aPane(model, record);
  await session.actions.loadReport();
  await session.actions.checkReport();
  for (const [row, column, text] of writes)
    model.sheets[0]?.write({ row, column, rows: 1, columns: 1 }, [[text]]);
  await session.actions.signOff();
  expect(session.said()).toContain(said);
  expect(sent.filter(({ init }) => init.method === 'POST')).toEqual([]);
});
