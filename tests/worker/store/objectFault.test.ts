import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aQuarter } from '../quarters.ts';
import {
  askedRecord,
  councilObject,
  councilsThat,
  freshRecord,
  postSignOff,
  runSql,
} from '../recordHarness.ts';

beforeEach(freshRecord);

/** As nobody should read it outside of the record; the second line looks like a frame of the stack. */
const CANARY = '66.2 of Ada\n    at 77 High Street';
const REFUSING = `CREATE TRIGGER broken BEFORE INSERT ON outturn BEGIN SELECT RAISE(ABORT, '${CANARY}'); END`;

/** Everything that is logged while something runs, and what it answered or threw. */
async function logged<T>(work: () => Promise<T>) {
  const lines: string[] = [];
  const spies = (['log', 'warn', 'error'] as const).map(level =>
    vi.spyOn(console, level).mockImplementation((...said) => void lines.push(said.join(' '))),
  );
  const answer = await work().catch(error => error as Error);
  for (const spy of spies) spy.mockRestore();
  return { lines, answer };
}

describe('an act that the database refuses', () => {
  it('leaves its object without the database’s message, and is logged by its code', async () => {
    await runSql(REFUSING);
    let thrown: unknown;
    const watched = councilsThat((name, call) =>
      call().catch(error => {
        if (name === 'signOff') thrown = error;
        throw error;
      }),
    );
    const { lines, answer } = await logged(() => postSignOff(aQuarter(), { vars: watched }));
    expect(answer).toHaveProperty('status', 500);
    const failed = lines.map(line => JSON.parse(line)).filter(({ event }) => event === 'act-failed');
    expect(failed).toEqual([
      {
        event: 'act-failed',
        act: 'signOff',
        code: 'CONSTRAINT_TRIGGER',
        stack: expect.arrayContaining([expect.stringMatching(/^at .*signOff/)]),
      },
    ]);
    expect((thrown as Error).message).toBe('A council’s object failed (CONSTRAINT_TRIGGER).');
    expect(lines.join('\n')).not.toMatch(/66\.2|High Street/);
    expect(String((thrown as Error).stack)).not.toMatch(/66\.2|High Street/);
  });

  it('that fails outside the database is logged by the kind of error', async () => {
    const { lines, answer } = await logged(() =>
      askedRecord().history(null as unknown as readonly number[], 0, 0),
    );
    expect(answer).toHaveProperty('message', 'A council’s object failed (TypeError).');
    expect(lines.map(line => JSON.parse(line))).toMatchObject([{ act: 'history', code: 'TypeError' }]);
  });
});

describe('a check that fails', () => {
  it('leaves out the body that it cannot read', async () => {
    await postSignOff(aQuarter());
    const { lines, answer } = await logged(() =>
      runInDurableObject(councilObject(), (instance, { storage }) => {
        const { exec } = storage.sql;
        vi.spyOn(storage.sql, 'exec').mockImplementation((...asked) => {
          if (/FROM night/.test(asked[0])) JSON.parse(CANARY);
          return exec.apply(storage.sql, asked);
        });
        return instance.checkNow();
      }),
    );
    vi.restoreAllMocks();
    expect(answer).toHaveProperty('message', 'A council’s object failed (SyntaxError).');
    expect(lines.join('\n')).not.toMatch(/66\.2|High Street/);
  });
});
