import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchQuarter } from '../../bench/record/benchQuarter.ts';
import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { sha256 } from '../../web/sha256.ts';
import { reportFigure, rounds } from './effort.ts';
import { type KillableRecord, killableRecord } from './killableRecord.ts';

const RACES = rounds(200, 5);
const KEYS = rounds(100, 4);
const SENDS = 8;

let record: KillableRecord;
beforeAll(async () => {
  record = await killableRecord();
  await record.start();
});
afterAll(async () => record.end());

const sendUntilAnswered = async (...sent: Parameters<KillableRecord['signOff']>): Promise<Response> => {
  for (;;) {
    const response = await record.signOff(...sent);
    // The rate limit and a busy database both answer with Retry-After. Each officer is a different person.
    if (response.status !== 503) return response;
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
  }
};
const count = async (table: string): Promise<number> =>
  (await record.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n ?? -1;

describe('four officers who sign off one quarter at the same time', () => {
  it('get one receipt and three conflicts, every time', async () => {
    for (let race = 0; race < RACES; race++) {
      const answers = await Promise.all(
        [1, 2, 3, 4].map(officer =>
          sendUntilAnswered(benchQuarter(1000 + race, `Appendix ${officer}`), {
            officer: `officer-${race}-${officer}`,
          }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412, 412]);
    }
    expect([await count('revision'), await count('audit')]).toEqual([RACES, RACES]);
    reportFigure('race.rounds_with_one_winner', RACES, 'rounds of 4 officers');
  });
});

describe('a quarter that is sent eight times at once', () => {
  it('is recorded once, with one receipt, and its key is refused for anything else', async () => {
    const before = await count('revision');
    for (let key = 0; key < KEYS; key++) {
      const quarter = benchQuarter(1500 + key);
      const sending = { key: await sha256(canonicalText(quarter)), officer: `sender-${key}` };
      const answers = await Promise.all(
        Array.from({ length: SENDS }, () => sendUntilAnswered(quarter, sending)),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([...Array(SENDS - 1).fill(200), 201]);
      const receipts = await Promise.all(answers.map(answer => answer.text()));
      expect(new Set(receipts).size).toBe(1);
      expect((await sendUntilAnswered(benchQuarter(1500 + key, 'Another'), sending)).status).toBe(422);
    }
    expect((await count('revision')) - before).toBe(KEYS);
    reportFigure('replay.keys_recorded_once', KEYS, `keys sent ${SENDS} times`);
  });
});
