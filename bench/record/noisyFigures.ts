import { QUOTAS } from '../../worker/acts/quota.ts';
import { benchQuarter } from './benchQuarter.ts';
import type { MeasuredRecord } from './measuredRecord.ts';
import type { RecordFigure } from './recordFigure.ts';
import { median, rounded, timed } from './timing.ts';

const OTHER = { code: 'E09000002', tid: '00000000-0000-4000-8000-0000000000b2' } as const;
const FIRST_YEAR = 1700;
const SIGN_OFFS = 30;
/** Requests of the noisy council at any moment. */
const AT_ONCE = 8;

/**
 * How much longer a council's sign-off takes while another one, at its quota, submits as fast as it is answered. Both are on
 * one machine here, in one process; on Cloudflare only the Worker's own time is shared.
 */
export async function noisyFigures(record: MeasuredRecord): Promise<RecordFigure[]> {
  const signOff = await record.addCouncil(OTHER.code, OTHER.tid);
  const times = async (from: number): Promise<number> => {
    const each: number[] = [];
    for (let at = from; at < from + SIGN_OFFS; at++) {
      const quarter = benchQuarter(FIRST_YEAR + at);
      each.push(await timed(() => signOff(quarter)));
    }
    return median(each);
  };
  for (let at = 0; at < QUOTAS['submissions-of-person']; at++)
    await record.submit(benchQuarter(FIRST_YEAR + at));
  await times(0);
  const alone = await times(SIGN_OFFS);
  let isOver = false;
  let refused = 0;
  const noise = Array.from({ length: AT_ONCE }, async (_, place) => {
    const beyond = benchQuarter(FIRST_YEAR + QUOTAS['submissions-of-person'] + place);
    while (!isOver) {
      const { status } = await record.submit(beyond);
      if (status !== 429) throw new Error(`The noisy council was not refused: ${status}.`);
      refused++;
    }
  });
  const beside = await times(2 * SIGN_OFFS);
  isOver = true;
  await Promise.all(noise);
  return [
    {
      figure: 'record.noisy_neighbour',
      value: rounded(beside / alone),
      unit: `times slower, beside ${refused} refused submissions, ${AT_ONCE} at once`,
    },
  ];
}
