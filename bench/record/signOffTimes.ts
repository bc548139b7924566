import { outturnRow } from '../../worker/register/outturnRow.ts';
import { benchQuarter } from './benchQuarter.ts';
import type { MeasuredRecord } from './measuredRecord.ts';
import { median, timed } from './timing.ts';

interface SignOffTimes {
  /** The time of a whole sign-off divided by a bare insert of the same rows by one json_each; the median of all pairs. */
  readonly ratio: number;
  /** The time of one insert after another, each a call of its own that is answered before the next, divided by that of the sign-off. */
  readonly rowByRow: number;
}

const FIRST_YEAR = 1100;
/** It takes long, so it is not measured with every pair. */
const ROW_BY_ROW_EVERY = 20;

/** Alternates the two, so that the machine's other work affects both. */
export async function signOffTimes(
  record: MeasuredRecord,
  indicators: number,
  pairs: number,
): Promise<SignOffTimes> {
  const wholes: number[] = [];
  const ratios: number[] = [];
  const rowByRow: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const quarter = benchQuarter(FIRST_YEAR + pair, 'Appendix 1', indicators);
    const rows = quarter.indicators.map(outturnRow);
    const whole = await timed(() => record.signOff(quarter));
    const bare = await timed(() => record.call('insertTogether', pair, rows));
    wholes.push(whole);
    ratios.push(whole / bare);
    if (pair % ROW_BY_ROW_EVERY === 0)
      rowByRow.push(await timed(() => record.call('insertOneByOne', pairs + pair, rows)));
  }
  return { ratio: median(ratios), rowByRow: median(rowByRow) / median(wholes) };
}
