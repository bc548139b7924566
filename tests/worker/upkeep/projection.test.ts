import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  behindGuards,
  correct,
  councilObject,
  firstValue,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  runSql,
  send,
} from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

/** The nightly check's fault for the council: null if all is right. */
async function foundAtNight(): Promise<unknown> {
  const logged = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
  await councilObject().checkNow();
  const lines = logged.flatMap(({ mock }) => mock.calls.map(call => JSON.parse(String(call[0]))));
  vi.restoreAllMocks();
  const { event, wrong } = lines.find(({ council }) => council === HAVERING_COUNCIL.code);
  expect(event).toBe(wrong === null ? 'record-checked' : 'record-wrong');
  return wrong;
}

/** Quarters out of their order, corrected, an indicator taken out, others renamed and linked by themselves. */
async function aRecord(): Promise<void> {
  const parks = (title: string, knownAs?: string) =>
    anIndicator({ uid: 'parks', title, ...(knownAs !== undefined && { knownAs }) });
  const answers = [
    await postSignOff(aQuarter({ indicators: [parks('Parks'), anOutturn('old', '12')] })),
    await postSignOff(aQuarter({ period: '2016/17 Q2', indicators: [parks('Open spaces', 'Parks')] })),
    await correct(aQuarter({ indicators: [parks('Green spaces', 'Parks')] }), 1),
    await postSignOff(
      aQuarter({
        period: '2017/18 Q3',
        indicators: [
          parks('Green spaces'),
          anOutturn('new', '0.1', { follows: [{ uid: 'old', kind: 'renamed', why: 'A new name.' }] }),
        ],
      }),
    ),
  ];
  const token = await tokenFor('approver');
  const links = `/v1/councils/${HAVERING_COUNCIL.code}/indicators/new/links`;
  for (const kind of ['redefined', null]) {
    answers.push(await send('POST', links, { old: 'old', kind, why: 'It is counted anew.' }, { token }));
  }
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
}

const GHOST = "INSERT INTO indicator VALUES (9, 'ghost', 20171203, 1)";
const MISNAMED =
  "INSERT INTO indicator_label VALUES (1, 20170903, 1, 1, '14', 'Car parks', 'snapshot', 'bigger')";
describe('what people read', () => {
  it('is what the bodies say, night after night', async () => {
    await aRecord();
    expect(await foundAtNight()).toBeNull();
    expect(await firstValue('SELECT count(*) FROM indicator_link')).toBe(3);
    expect(await firstValue('SELECT count(*) FROM outturn WHERE withdrawn = 1')).toBe(1);
  });

  it.each([GHOST, MISNAMED])('comes with the quarter that gives it alone: %s', async attack => {
    await aRecord();
    expect(
      (await postSignOff(aQuarter({ period: '2015/16', indicators: [anOutturn('year', '1')] }))).status,
    ).toBe(201);
    await expect(runSql(attack)).rejects.toThrow(/without its quarter is never written/);
    const token = await tokenFor('administrator');
    const lock = `/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2017-18-Q2/lock`;
    expect((await send('PUT', lock, { locked: true, reason: 'Closed.' }, { token })).status).toBe(200);
    await expect(runSql(attack)).rejects.toThrow(/without its quarter is never written/);
  });

  it.each([
    [
      'a figure in a quarter that does not hold its indicator',
      ["INSERT INTO outturn VALUES (2, 20160603, 1, 1, 99, '%', '99% GREEN', '65%', 'GREEN', NULL, NULL, 0)"],
      'The table outturn has a row that is in no signed body, at indicator 2, period 20160603, report 1, rev 1.',
    ],
    [
      'a figure of a revision that nobody signed',
      ["INSERT INTO outturn VALUES (1, 20170603, 1, 9, 99, '%', '99% GREEN', '65%', 'GREEN', NULL, NULL, 0)"],
      'The table outturn has a row that is in no signed body, at indicator 1, period 20170603, report 1, rev 9.',
    ],
    [
      'a figure that was changed',
      ['UPDATE outturn SET value = 99 WHERE indicator = 3'],
      'The table outturn does not match the signed bodies at indicator 3, period 20170903, report 1, rev 1.',
    ],
    [
      'a headline that was changed',
      ['UPDATE headline SET green = 9 WHERE period = 20170903'],
      'The table headline does not match the signed bodies at report 1, period 20170903, rev 1, place 1.',
    ],
    [
      'a headline of a revision that nobody signed',
      ["INSERT INTO headline VALUES (1, 20170603, 9, 1, 'Places', 1, 0, 0, 0, 0, 0)"],
      'The table headline has a row that is in no signed body, at report 1, period 20170603, rev 9, place 1.',
    ],
    [
      'an indicator that was put back into its quarter',
      ['UPDATE outturn SET withdrawn = 0'],
      'The table outturn does not match the signed bodies at indicator 2, period 20170603, report 1, rev 2.',
    ],
    [
      'a figure that was taken away',
      ['DELETE FROM outturn WHERE indicator = 3'],
      'The table outturn does not match the signed bodies at indicator 3, period 20170903, report 1, rev 1.',
    ],
    [
      'an indicator that nobody signed',
      [GHOST],
      'The table indicator has a row that is in no signed body, at indicator 9.',
    ],
    [
      'a name that nobody gave',
      [MISNAMED],
      'The table indicator_label has a row that is in no signed body, at indicator 1, from_period 20170903, report 1, rev 1.',
    ],
    [
      'a link that nobody made',
      ["INSERT INTO indicator_link VALUES (1, 3, 1, 'renamed', 'why', 'who', '2026-11-25', 1)"],
      'The table indicator_link has a row that is in no signed body, at new 3, old 1, n 1.',
    ],
  ])('and %s is found by the next night', async (_, attack, sentence) => {
    await aRecord();
    await behindGuards(...attack);
    expect(await foundAtNight()).toBe(sentence);
  });
});
