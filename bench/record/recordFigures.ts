import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { benchQuarter } from './benchQuarter.ts';
import { coldFigures } from './coldFigures.ts';
import { cpuFigures } from './cpuFigures.ts';
import { historyCosts, QUARTERS } from './historyCosts.ts';
import { longRecordFigures, overQuotaFigures } from './longRecord.ts';
import { type MeasuredRecord, withMeasuredRecord } from './measuredRecord.ts';
import { nightFigures } from './nightFigures.ts';
import { noisyFigures } from './noisyFigures.ts';
import { openFigures } from './openFigures.ts';
import type { RecordFigure } from './recordFigure.ts';
import { seriesFigures } from './seriesFigures.ts';
import { signOffTimes } from './signOffTimes.ts';
import { rounded } from './timing.ts';

interface Effort {
  /** Pairs of a sign-off and a bare insert. */
  readonly pairs: number;
  /** Indicators in the large record. */
  readonly indicators: number;
}

const N = 500;
const SMALL = 200;
/** The quarter at which a sign-off is measured, and before it as many quarters whose line numbers changed each time. */
const QUARTER = 40;
const WRITERS = 32;
const FIRST_YEAR = 1000;

type Measure = (record: MeasuredRecord, effort: Effort) => Promise<RecordFigure[]>;

/** What is measured, each in a record of its own: the Worker as it is deployed, in a workerd of its own. */
const PARTS = {
  signOff: signOffFigures,
  cpu: cpuFigures,
  async times(record, { pairs }) {
    const { ratio, rowByRow } = await signOffTimes(record, N, pairs);
    return [
      { figure: 'signoff.time_ratio', value: rounded(ratio), unit: `times, ${pairs} pairs` },
      { figure: 'signoff.time_vs_row_by_row', value: rounded(rowByRow), unit: 'times faster' },
    ];
  },
  writers: writerFigures,
  series: seriesFigures,
  long: longRecordFigures,
  quota: overQuotaFigures,
  noisy: noisyFigures,
  open: openFigures,
  nights: nightFigures,
  cold: coldFigures,
  history: (record, { indicators }) => historyFigures(record, indicators),
} as const satisfies Readonly<Record<string, Measure>>;
export type RecordPart = keyof typeof PARTS;

export const RECORD_PARTS = Object.keys(PARTS) as readonly RecordPart[];

/** The costs of a record, of all parts or of some. */
export async function recordFigures(
  effort: Effort,
  parts: readonly RecordPart[] = RECORD_PARTS,
): Promise<RecordFigure[]> {
  const figures: RecordFigure[] = [];
  for (const part of parts) {
    const measure: Measure = PARTS[part];
    figures.push(...(await withMeasuredRecord(record => measure(record, effort))));
  }
  return figures;
}

/** After 39 quarters. Each changes one line number, and every tenth changes all of them. */
async function signOffFigures(record: MeasuredRecord): Promise<RecordFigure[]> {
  for (let quarter = 0; quarter < QUARTER - 1; quarter++) await record.signOff(renumbered(quarter));
  await record.call('evict');
  const cold = await record.signOff(renumbered(QUARTER - 1));
  const warm = await record.signOff({ ...renumbered(QUARTER - 1), period: periodOf(QUARTER) });
  return [
    { figure: 'signoff.calls', value: warm.calls, unit: 'calls of the object' },
    { figure: `signoff.rows_written.${N}`, value: warm.written, unit: 'rows' },
    { figure: `signoff.rows_read.${N}.cold`, value: cold.read, unit: 'rows, after an eviction' },
    { figure: `signoff.rows_read.${N}.warm`, value: warm.read, unit: 'rows' },
  ];
}

async function historyFigures(record: MeasuredRecord, indicators: number): Promise<RecordFigure[]> {
  const small = await historyCosts(record, { from: 1, to: SMALL });
  const large = await historyCosts(record, { from: SMALL + 1, to: indicators });
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
}

const periodOf = (quarter: number): string => benchQuarter(FIRST_YEAR + quarter).period;

function renumbered(quarter: number): SignedQuarter {
  const signed = benchQuarter(FIRST_YEAR + quarter, 'Appendix 1', N);
  const shift = Math.floor(quarter / 10);
  const indicators = signed.indicators.map((row, index) => ({
    ...row,
    lineNo: index === quarter ? `${index + 1}a` : `${index + 1 + shift}`,
  }));
  return { ...signed, indicators };
}

/** So many people at once, each with another quarter of one council. */
async function writerFigures(record: MeasuredRecord): Promise<RecordFigure[]> {
  const sent = await Promise.all(
    Array.from({ length: WRITERS }, (_, writer) => record.send(benchQuarter(FIRST_YEAR + writer))),
  );
  const count = (status: number) => sent.filter(answer => answer.status === status).length;
  return [
    { figure: `record.writers_recorded.${WRITERS}`, value: count(201), unit: 'sign-offs at once' },
    { figure: `record.busy_answers.${WRITERS}`, value: count(503), unit: 'answers' },
  ];
}

/** The effort of `npm run bench`: a large record of 240,000 outturns: three reports of 1,000 indicators. */
export const FULL_EFFORT: Effort = { pairs: 200, indicators: 3000 };
