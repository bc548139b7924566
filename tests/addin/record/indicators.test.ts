import { describe, expect, it } from 'vitest';
import { createRecordClient } from '../../../addin/record/recordClient.ts';
import { jsonReply, ME, ORIGIN, problemReply, type Sent } from './fakeRecord.ts';

const LINK = {
  old: '2016-17-Q2:14',
  new: '2017-18-Q2:14b',
  kind: 'redefined',
  why: 'Homes alone are counted.',
  linked_by: ME.name,
  linked_at: '2017-10-31T09:00:00.000Z',
} as const;

/** A client whose person is signed in, before a record that gives one answer. */
async function asking(answer: Response) {
  const sent: Sent[] = [];
  const record = createRecordClient({
    origin: ORIGIN,
    fetch: async (address, init) => {
      sent.push({ address, init });
      return sent.length === 1 ? jsonReply(200, ME) : answer;
    },
    signIn: async () => ({ token: 'a-token', expires: Number.POSITIVE_INFINITY }),
    wait: async () => {},
  });
  await record.signIn();
  return { record, sent };
}

describe('a link between two indicators', () => {
  const request = { old: LINK.old, kind: LINK.kind, why: LINK.why };

  it.each([201, 200])('is sent to the newer indicator’s address (%i)', async status => {
    const { record, sent } = await asking(jsonReply(status, LINK));
    expect(await record.link(LINK.new, request)).toEqual(LINK);
    expect(sent[1]?.address).toBe(`${ORIGIN}/v1/councils/E09000016/indicators/2017-18-Q2%3A14b/links`);
    expect(sent[1]?.init).toMatchObject({ method: 'POST', body: JSON.stringify(request) });
  });

  it('is refused in the record’s own sentence', async () => {
    const detail = '“Burglaries” carries on from Line 14 already.';
    const { record } = await asking(problemReply('body-invalid', 422, { detail }));
    await expect(record.link(LINK.new, request)).rejects.toMatchObject({
      kind: 'not-taken',
      message: detail,
    });
  });
});
