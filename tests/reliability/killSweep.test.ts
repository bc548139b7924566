import { afterEach, describe, expect, it } from 'vitest';
import { reportFigure, rounds } from './effort.ts';
import { type KillableRecord, killableRecord } from './killableRecord.ts';
import { killSweep } from './killSweep.ts';

const KILLS = rounds(200, 2);

let record: KillableRecord | null = null;
afterEach(async () => record?.end());

describe('a record that is killed at any moment of a sign-off', () => {
  it('has the whole quarter or nothing, loses none that it confirmed, and gives the same receipt to a retry', async () => {
    record = await killableRecord();
    const swept = await killSweep(record, KILLS, () => false);
    expect(swept).toMatchObject({ partial: 0, lost: 0, answeredOtherwise: 0 });
    expect(swept.unwritten + swept.unanswered + swept.answered).toBe(KILLS);
    for (const [name, value] of Object.entries(swept)) reportFigure(`kill.${name}`, value, 'sign-offs');
  });
});
