import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { councilObject, directoryObject, freshRecord, get, HAVERING_COUNCIL } from '../recordHarness.ts';

beforeEach(freshRecord);

const alarmOf = (record: string): Promise<number | null> =>
  runInDurableObject(councilObject(record), (_, { storage }) => storage.getAlarm());

/** The lines that the directory writes in its night, by event. */
async function directoryNight(): Promise<{ event: string; council?: string }[]> {
  const lines: { event: string; council?: string }[] = [];
  const keep = (line: unknown) => void lines.push(JSON.parse(String(line)));
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map(spy =>
    spy.mockImplementation(keep),
  );
  await runInDurableObject(directoryObject(), (_, { storage }) => storage.setAlarm(Date.now() + 1000));
  expect(await runDurableObjectAlarm(directoryObject())).toBe(true);
  for (const spy of spies) spy.mockRestore();
  return lines;
}

describe('the directory’s night', () => {
  it('finds the councils as they should be, and sets its own next alarm', async () => {
    expect(await directoryNight()).toEqual([
      { event: 'councils-checked', councils: 2, checked: 2, wrong: 0 },
    ]);
    expect(
      await runInDurableObject(directoryObject(), (_, { storage }) => storage.getAlarm()),
    ).toBeGreaterThan(Date.now());
  });

  it('sets an alarm that a council has lost, and says whose', async () => {
    const { record, code } = HAVERING_COUNCIL;
    await runInDurableObject(councilObject(record), (_, { storage }) => storage.deleteAlarm());
    expect(await directoryNight()).toContainEqual({ event: 'alarm-was-missing', council: code });
    expect(await alarmOf(record)).toBeGreaterThan(Date.now());
    expect(await directoryNight()).not.toContainEqual({ event: 'alarm-was-missing', council: code });
  });

  it('counts a council whose last check was more than two days ago, as the health page does', async () => {
    await runInDurableObject(directoryObject(), (_, { storage }) => {
      storage.sql.exec(
        "UPDATE council SET added_day = '2020-01-01', night_day = '2020-01-02' WHERE code = ?",
        HAVERING_COUNCIL.code,
      );
    });
    expect(await directoryNight()).toEqual([
      { event: 'councils-checked', councils: 2, checked: 1, wrong: 0 },
    ]);
    expect(await (await get('/healthz')).json()).toEqual({
      status: 'attention',
      councils: 2,
      checked: 1,
      wrong: 0,
    });
  });
});
