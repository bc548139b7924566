import { beforeEach, describe, expect, it } from 'vitest';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  correct,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  rowCounts,
  send,
} from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const HAVERING = `/v1/councils/${HAVERING_COUNCIL.code}`;
const REPORT = `${HAVERING}/reports/corporate/2017-18-Q2`;
const SUBMISSIONS = `${REPORT}/submissions`;
const as = async (role: Parameters<typeof tokenFor>[0]) => ({ token: await tokenFor(role) });

/** Each act with words of a person that others read later. */
const ACTS: Readonly<Record<string, (said: string) => Promise<Response>>> = {
  'a correction': said => correct(aQuarter({ sheet: 'Another' }), 1, { explanation: said }),
  'a void': async reason =>
    send('PUT', `${revisionsOf('2017/18 Q2')}/1/void`, { reason }, await as('approver')),
  'a lock': async reason =>
    send('PUT', `${REPORT}/lock`, { locked: true, reason }, await as('administrator')),
  'a link': async why =>
    send('POST', `${HAVERING}/indicators/1/links`, { old: '2', kind: 'split', why }, await as('approver')),
  'a report’s name': async name =>
    send('POST', `${HAVERING}/reports`, { report: 'housing', name }, await as('approver')),
  'an import': reason =>
    postSignOff(
      aQuarter({ period: '2014/15 Q1', imported: { file: 'a.xlsx', sha256: 'a'.repeat(64), reason } }),
    ),
  'an acknowledgement': reason =>
    postSignOff(
      aQuarter({
        period: '2017/18 Q3',
        acknowledgements: [{ code: 'headline-mismatch', reason, by: 'oid-approver' }],
      }),
    ),
  'a return': async reason => {
    const quarter = aQuarter({ period: '2017/18 Q4', indicators: [anOutturn('9', '1')] });
    const path = SUBMISSIONS.replace('Q2', 'Q4');
    const waits = await postSignOff(quarter, { path, ...(await as('editor')) });
    const { id } = Submission.parse(await waits.json());
    return send('POST', `${path}/${id}/return`, { reason }, await as('approver'));
  },
};

describe.each(Object.entries(ACTS))('the words of %s', (_, act) => {
  it('are refused where nobody can see them, and taken with a letter among such characters', async () => {
    await postSignOff(aQuarter({ indicators: [anIndicator(), anOutturn('2', '5')] }));
    for (const unseen of ['\u200b', '\u2060\ufeff \u00ad', '\u3164', '\u0007', '\u{e0041}']) {
      const answer = await act(unseen);
      expect(answer.status, JSON.stringify(unseen)).toBe(422);
    }
    expect(await rowCounts()).toMatchObject({ revision: 1 });
    expect([200, 201]).toContain((await act('\u200bWhy\u2060')).status);
  });
});
