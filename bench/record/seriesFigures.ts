import { gzipSync } from 'node:zlib';
import { LOCAL_COUNCIL } from '../../local/localCouncil.ts';
import { periodText, type Quarter, quarterPeriod } from '../../shared/period.ts';
import { addresses } from '../../shared/record/contract/addresses.ts';
import type { IndicatorBody, SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { benchQuarter } from './benchQuarter.ts';
import type { MeasuredRecord, ReadAnswer } from './measuredRecord.ts';
import type { RecordFigure } from './recordFigure.ts';
import { median, rounded, timed } from './timing.ts';

const INDICATORS = 60;
const QUARTERS = 40;
const THEMES = 6;
const FIRST_YEAR = 2007;
const RUNS = 15;
/** Others' figures, straight into the projection: so many indicators over so many quarters. */
const OTHERS = { from: 1001, quarters: 80, few: 200, many: 3000 } as const;

/** What ten years of sixty indicators cost to read, in a record of 16,000 other figures and of 240,000. */
export async function seriesFigures(record: MeasuredRecord): Promise<RecordFigure[]> {
  for (let quarter = 0; quarter < QUARTERS; quarter++) await record.signOff(rated(quarter));
  const { from, quarters, few, many } = OTHERS;
  await record.call('fill', from, from + few - 1, quarters);
  await record.call('evict');
  const cold = await readSeries(record);
  const warm = await readSeries(record);
  const headlines = await record.read(addresses.headlines(LOCAL_COUNCIL.code));
  const small = await seriesTime(record);
  await record.call('fill', from + few, from + many - 1, quarters);
  const large = await seriesTime(record);
  const size = `${INDICATORS}x${QUARTERS}`;
  const rows = (figure: string, { costs }: ReadAnswer, unit: string) => ({ figure, value: costs.read, unit });
  return [
    { figure: `series.calls.${size}`, value: warm.costs.calls, unit: 'calls of the object in one request' },
    rows(`series.rows_read.${size}`, warm, 'rows, without corrections'),
    rows(`series.rows_read.${size}.cold`, cold, 'rows, after an eviction'),
    {
      figure: `series.bytes_gzipped.${size}`,
      value: gzipSync(warm.body).byteLength,
      unit: `bytes, of ${warm.body.byteLength}`,
    },
    rows(`headlines.rows_read.${QUARTERS}`, headlines, `rows, of ${THEMES} themes`),
    { figure: 'series.growth', value: rounded(large / small), unit: 'times slower' },
  ];
}

const readSeries = (record: MeasuredRecord): Promise<ReadAnswer> => {
  const uids = Array.from({ length: INDICATORS }, (_, index) => `uid=${index + 1}`).join('&');
  return record.read(`${addresses.series(LOCAL_COUNCIL.code)}?${uids}`);
};

async function seriesTime(record: MeasuredRecord): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await timed(() => readSeries(record)));
  return median(times);
}

/** A quarter whose percentages move as outturns do, against targets that change with the year. */
function rated(quarter: number): SignedQuarter {
  const period = quarterPeriod(FIRST_YEAR + Math.floor(quarter / 4), ((quarter % 4) + 1) as Quarter);
  const signed = benchQuarter(FIRST_YEAR, 'Appendix 1', INDICATORS);
  return {
    ...signed,
    period: periodText(period),
    indicators: signed.indicators.map((row, index): IndicatorBody => {
      const now = figureOf(quarter, index);
      const target = 70 + ((index + Math.floor(quarter / 4)) % 9);
      const before = quarter === 0 ? null : figureOf(quarter - 1, index);
      const printed = {
        target: `${target}%`,
        performance: `${now}%`,
        shortBase: before === null ? 'N/A' : `${before}%`,
      };
      return {
        ...row,
        section: `Theme ${(index % THEMES) + 1}: Outcome`,
        texts: { ...row.texts, ...printed },
        rating: now >= target ? 'GREEN' : 'RED',
        short: before === null ? null : now > before ? 'better' : now < before ? 'worse' : 'same',
      };
    }),
  };
}

/** 60.0 to 89.9, the same at every run. */
const figureOf = (quarter: number, index: number): number =>
  (600 + ((quarter * 7919 + index * 104_729 + quarter * index * 31) % 300)) / 10;
