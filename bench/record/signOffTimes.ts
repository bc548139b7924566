import type { D1Database } from '@cloudflare/workers-types';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { outturnRow } from '../../worker/register/outturnRow.ts';
import { benchQuarter } from './benchQuarter.ts';
import { sendSignOff } from './sendSignOff.ts';
import { median, timed } from './timing.ts';

interface SignOffTimes {
  /** The time of a whole sign-off divided by a bare insert of the same rows by one json_each; the median of all pairs. */
  readonly ratio: number;
  /** The time of one awaited insert after another divided by that of the sign-off. */
  readonly rowByRow: number;
}

// The projection's columns, without its guard.
const BARE = `CREATE TABLE bare (round INTEGER, indicator INTEGER, value REAL, unit TEXT, printed TEXT, target TEXT, rating TEXT,
  PRIMARY KEY (round, indicator)) STRICT, WITHOUT ROWID`;
const TOGETHER = `INSERT INTO bare SELECT ?1, key, value ->> 'value', value ->> 'unit', value ->> 'printed', value ->> 'target', value ->> 'rating'
  FROM json_each(?2)`;
const ONE = 'INSERT INTO bare VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)';
const FIRST_YEAR = 1100;
/** It takes a second, so it is not measured with every pair. */
const ROW_BY_ROW_EVERY = 20;

/** Alternates the two, so that the machine's other work affects both. */
export async function signOffTimes(db: D1Database, indicators: number, pairs: number): Promise<SignOffTimes> {
  await db.prepare(BARE).run();
  const oneByOne = async (round: number, quarter: SignedQuarter): Promise<void> => {
    for (const [index, row] of quarter.indicators.map(outturnRow).entries()) {
      const { value, unit, printed, target, rating } = row;
      await db.prepare(ONE).bind(round, index, value, unit, printed, target, rating).run();
    }
  };
  const wholes: number[] = [];
  const ratios: number[] = [];
  const rowByRow: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const quarter = benchQuarter(FIRST_YEAR + pair, 'Appendix 1', indicators);
    const rows = JSON.stringify(quarter.indicators.map(outturnRow));
    const whole = await timed(() => sendSignOff(quarter, db));
    const bare = await timed(() => db.prepare(TOGETHER).bind(pair, rows).run());
    wholes.push(whole);
    ratios.push(whole / bare);
    if (pair % ROW_BY_ROW_EVERY === 0) rowByRow.push(await timed(() => oneByOne(pairs + pair, quarter)));
  }
  return { ratio: median(ratios), rowByRow: median(rowByRow) / median(wholes) };
}
