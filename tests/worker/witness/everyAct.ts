import { receiptIn } from '../../../addin/record/receiptIn.ts';
import type { ActReceipt } from '../../../shared/record/contract/actReceipts.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { keep, OURS } from '../acts/savedRuleSets.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import { correct, postSignOff, revisionsOf, send } from '../recordHarness.ts';
import { HAVERING } from '../routes/exportedRecord.ts';
import { operatorToken, tokenFor } from '../tokens.ts';

/** A record with an act of every kind; the receipt of each, in the order of the chain. */
export async function everyAct(): Promise<readonly ActReceipt[]> {
  const token = await tokenFor('approver');
  const admin = { token: await tokenFor('administrator') };
  const editor = await tokenFor('editor');
  const rows = [anIndicator(), anOutturn('2', '120'), anOutturn('3', '9')];
  const of = (period: string) => aQuarter({ period, indicators: rows });
  const [q3, q4] = ['Q3', 'Q4'].map(
    quarter => `${HAVERING}/reports/corporate/2017-18-${quarter}/submissions`,
  );
  const idIn = async (response: Response) => Submission.parse(await response.clone().json()).id;
  const replies: Response[] = [];
  const add = async (reply: Promise<Response>): Promise<Response> => {
    const response = await reply;
    replies.push(response.clone());
    return response;
  };
  const setting = `/v1/operator/councils/E09000016/settings/open_data`;
  await add(send('PUT', setting, { value: true }, { token: await operatorToken() }));
  await add(postSignOff(of('2017/18 Q1')));
  await add(correct({ ...of('2017/18 Q1'), sheet: 'Appendix 2' }, 1));
  await add(
    send('POST', `${HAVERING}/indicators/2/links`, { old: '3', kind: 'split', why: 'Agreed.' }, { token }),
  );
  const submitted = await add(postSignOff(of('2017/18 Q3'), { path: `${q3}`, token: editor }));
  await add(send('POST', `${q3}/${await idIn(submitted)}/approval`, undefined, { token }));
  const late = await add(postSignOff(of('2017/18 Q4'), { path: `${q4}`, token: editor }));
  await add(send('POST', `${q4}/${await idIn(late)}/return`, { reason: 'A ward is missing.' }, { token }));
  await add(send('PUT', `${revisionsOf('2017/18 Q1')}/2/publication`, undefined, { token }));
  const lock = `${HAVERING}/reports/corporate/2017-18-Q1/lock`;
  await add(send('PUT', lock, { locked: true, reason: 'Closed.' }, admin));
  await add(send('PUT', lock, { locked: false, reason: 'A late figure.' }, admin));
  await add(keep(OURS));
  await add(send('POST', `${HAVERING}/reports`, { report: 'housing', name: 'Housing' }, { token }));
  const imported = { file: 'KPIs 2014-15.xlsx', sha256: 'a'.repeat(64), reason: 'It stays as published.' };
  await add(postSignOff({ ...of('2014/15 Q1'), imported }));
  await add(send('PUT', `${revisionsOf('2014/15 Q1')}/1/void`, { reason: 'Of another year.' }, { token }));
  return Promise.all(
    replies.map(async response => {
      const receipt = receiptIn(await response.json());
      if (!receipt) throw new Error(`A reply of status ${response.status} has no receipt.`);
      return receipt;
    }),
  );
}
