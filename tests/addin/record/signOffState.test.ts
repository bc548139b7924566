import { describe, expect, it } from 'vitest';
import { createRecordClient } from '../../../addin/record/recordClient.ts';
import { quarterPeriod } from '../../../shared/period.ts';
import { jsonReply, ME, NOTHING_ON_RECORD, ORIGIN } from './fakeRecord.ts';

const Q2 = { report: 'corporate', period: quarterPeriod(2017, 2) };
const STATE = {
  ...NOTHING_ON_RECORD,
  indicators: [{ uid: '2016-17-Q2:14', lineNo: '14', title: 'Burglaries' }],
};

/** A client whose person is signed in, before a record that gives one answer to everything else. */
async function asking(answer: object) {
  const asked: string[] = [];
  const record = createRecordClient({
    origin: ORIGIN,
    fetch: async address => {
      if (address.endsWith('/me')) return jsonReply(200, ME);
      asked.push(address.slice(`${ORIGIN}/v1/councils/E09000016/reports/corporate/2017-18-Q2`.length));
      return jsonReply(200, answer);
    },
    signIn: async () => ({ token: 'a-token', expires: Number.POSITIVE_INFINITY }),
    wait: async () => {},
  });
  await record.signIn();
  return { record, asked };
}

describe('what the Sign off step asks', () => {
  it('is one request, with the earlier quarters that the sheet is compared with', async () => {
    const { record, asked } = await asking(STATE);
    expect(await record.signOffState(Q2, [])).toEqual(STATE);
    await record.signOffState(Q2, [quarterPeriod(2017, 1), quarterPeriod(2016, 1)]);
    expect(asked).toEqual(['/sign-off', '/sign-off?earlier=2017-18-Q1&earlier=2016-17-Q1']);
  });

  it('is not understood in another form than the contract’s', async () => {
    const { record } = await asking({ ...STATE, indicators: [{ uid: 14, title: 'Burglaries' }] });
    await expect(record.signOffState(Q2, [])).rejects.toMatchObject({ kind: 'not-understood' });
  });
});
