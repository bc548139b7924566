import { describe, expect, it } from 'vitest';
import { bringIn } from '../../../addin/record/bringIn.ts';
import type { Replacement, SignOffReply } from '../../../addin/record/centralRecord.ts';
import { RecordError } from '../../../addin/record/recordError.ts';
import type { PlannedQuarter } from '../../../shared/record/backfill/planBackfill.ts';

const SIGNED = { state: 'signed', fresh: true } as SignOffReply;
const LOCKED = { state: 'locked', lock: {} } as SignOffReply;
const quarters = ['2014/15 Q1', '2014/15 Q2', '2014/15 Q3'].map(
  period => ({ file: `${period}.xlsx`, quarter: { period }, replaces: null }) as unknown as PlannedQuarter,
);

/** A record that answers these, one after the other, and then takes everything. */
async function brought(...answers: readonly (SignOffReply | RecordError)[]) {
  const left = [...answers];
  const [sent, waits]: [string[], number[]] = [[], []];
  const done = await bringIn(
    { quarters },
    {
      signOff: async ({ period }) => {
        sent.push(period);
        const answer = left.shift() ?? SIGNED;
        if (answer instanceof RecordError) throw answer;
        return answer;
      },
    },
    { wait: async ms => void waits.push(ms), tell: () => {} },
  );
  return { ...done, sent, waits };
}

describe('bringing planned quarters in', () => {
  it('sends each once, oldest first', async () => {
    const { recorded, stopped, sent } = await brought();
    expect([recorded, stopped, sent]).toEqual([3, null, quarters.map(({ quarter }) => quarter.period)]);
  });

  it('waits where the record is busy or the connection breaks, and sends the same quarter again', async () => {
    const { recorded, waits, sent } = await brought(new RecordError('busy'), new RecordError('unreachable'));
    expect([recorded, waits, sent.slice(0, 3)]).toEqual([3, [20_000, 2000], Array(3).fill('2014/15 Q1')]);
  });

  it('replaces the void of a period that was voided, with the reason of the import', async () => {
    const sent: (Replacement | null)[] = [];
    const voided = { quarter: { imported: { reason: 'As published.' } }, replaces: 2 };
    const signOff = async (_: unknown, replacement: Replacement | null) => {
      sent.push(replacement);
      return SIGNED;
    };
    const planned = [voided as unknown as PlannedQuarter, ...quarters];
    await bringIn({ quarters: planned }, { signOff }, { wait: async () => {}, tell: () => {} });
    expect(sent).toEqual([{ reason: 'error', explanation: 'As published.', replaces: 2 }, null, null, null]);
  });

  it('stops at the first that the record does not take, and says why', async () => {
    const { recorded, stopped, sent } = await brought(SIGNED, LOCKED);
    expect([recorded, stopped?.quarter.file, stopped?.why]).toEqual([
      1,
      '2014/15 Q2.xlsx',
      'The period is locked. Unlock it, then try again.',
    ]);
    expect(sent).toHaveLength(2);
  });

  it('gives up after some tries, with the record’s own sentence and its reference', async () => {
    const { recorded, stopped, waits } = await brought(
      ...Array(9).fill(new RecordError('unreachable', 'abc')),
    );
    expect([recorded, waits.length]).toEqual([0, 3]);
    expect(stopped?.why).toContain('Reference: abc.');
    expect((await brought(new RecordError('not-allowed'))).waits).toEqual([]);
  });
});
