import { afterEach, describe, expect, it } from 'vitest';
import { reportFigure } from './effort.ts';
import { type KillableRecord, killableRecord } from './killableRecord.ts';
import { killSweep } from './killSweep.ts';

/** It ends at its first failure. */
const CONTROL_KILLS = 40;

let record: KillableRecord | null = null;
afterEach(async () => record?.end());

describe('a record that is killed at any moment of a sign-off', () => {
  it('would be left with half a quarter if it wrote without a transaction', async () => {
    record = await killableRecord('tests/reliability/naiveWorker.ts');
    const swept = await killSweep(record, CONTROL_KILLS, ({ partial }) => partial > 0);
    expect(swept.partial).toBeGreaterThan(0);
    reportFigure(
      'kill.control_kills_till_partial',
      swept.unwritten + swept.unanswered + swept.answered,
      'kills',
    );
  });
});
