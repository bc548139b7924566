import { historyCosts, QUARTERS } from './historyCosts.ts';
import { freshRecordFolder, withLocalDatabase } from './localDatabase.ts';
import { signOffRows } from './signOffRows.ts';
import { signOffTimes } from './signOffTimes.ts';
import { rounded } from './timing.ts';

interface Effort {
  /** Pairs of a sign-off and a bare insert. */
  readonly pairs: number;
  /** Indicators in the large record. */
  readonly indicators: number;
}

export interface RecordFigure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
}

const N = 500;
const SMALL = 200;

/** The costs of a sign-off and a history: the Worker's own code on a local D1, whose folder `aRecord` makes. */
export async function recordFigures(
  { pairs, indicators }: Effort,
  aRecord = freshRecordFolder,
): Promise<RecordFigure[]> {
  return [
    ...(await withLocalDatabase(aRecord, async db => {
      const { batches, written, read } = await signOffRows(db, N);
      const { ratio, rowByRow } = await signOffTimes(db, N, pairs);
      return [
        { figure: 'signoff.batches', value: batches, unit: 'batches' },
        { figure: `signoff.rows_written.${N}`, value: written, unit: 'rows' },
        { figure: `signoff.rows_read.${N}`, value: read, unit: 'rows' },
        { figure: 'signoff.time_ratio', value: rounded(ratio), unit: `times, ${pairs} pairs` },
        { figure: 'signoff.time_vs_row_by_row', value: rounded(rowByRow), unit: 'times faster' },
      ];
    })),
    ...(await withLocalDatabase(aRecord, async db => {
      const small = await historyCosts(db, { from: 1, to: SMALL });
      const large = await historyCosts(db, { from: SMALL + 1, to: indicators });
      return [
        {
          figure: `history.rows_read.${QUARTERS}.small`,
          value: small.read,
          unit: `rows, of ${SMALL * QUARTERS}`,
        },
        {
          figure: `history.rows_read.${QUARTERS}.large`,
          value: large.read,
          unit: `rows, of ${indicators * QUARTERS}`,
        },
        { figure: 'history.growth', value: rounded(large.ms / small.ms), unit: 'times slower' },
      ];
    })),
  ];
}

/** The effort of `npm run bench`: a large record of 200,000 outturns. */
export const FULL_EFFORT: Effort = { pairs: 200, indicators: 2500 };
