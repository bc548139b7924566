import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSeasonal, judgeSignal } from '../../../shared/signal.ts';

/**
 * Public figures of the Local Government Benchmarking Framework (Improvement Service), 2018/19 Q1 to 2023/24 Q1, of 32
 * Scottish councils: the share of crisis grants (CORP 09) and of community care grants (CORP 10) decided in time. Beside each
 * series are its counts, made once with fractions instead of doubles.
 */
const SERIES = readFileSync(new URL('scottishSeries.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(line => {
    const [code = '', council = '', values = '', ...counts] = line.split('\t');
    return {
      name: `${code} ${council}`,
      values: values.split(' ').map(value => (value === '-' ? null : Number(value))),
      counts: counts.map(Number),
    };
  });

function countsOf(values: readonly (number | null)[]): number[] {
  const signal = judgeSignal(values);
  if (!signal) throw new Error('There are too few figures.');
  const moves = values.flatMap((value, at) => {
    const before = values[at - 1] ?? null;
    return value !== null && before !== null && value !== before ? [at] : [];
  });
  const count = (cause: string) => signal.unusual.filter(one => one?.cause === cause).length;
  const ordinary = moves.filter(at => signal.unusual[at] === null).length;
  return [moves.length, ordinary, count('outside'), count('trend'), count('near-limit'), count('shift')];
}

const sum = (counts: readonly (readonly number[])[]) =>
  counts.reduce<number[]>((totals, one) => one.map((count, at) => count + (totals[at] ?? 0)), []);

describe('the quarterly figures of 32 Scottish councils', () => {
  it('are 64 series of 19 to 21 quarters', () => {
    const lengths = SERIES.map(({ values }) => values.filter(value => value !== null).length);
    expect([SERIES.length, Math.min(...lengths), Math.max(...lengths)]).toEqual([64, 19, 21]);
  });

  it.each(SERIES)('are judged as fractions give them: $name', ({ values, counts }) => {
    expect(countsOf(values)).toEqual(counts);
  });

  it('move 921 times from one quarter to the next, and 619 of those moves end on ordinary variation', () => {
    expect(sum(SERIES.map(({ values }) => countsOf(values))).slice(0, 2)).toEqual([921, 619]);
  });

  it('are nowhere taken for seasonal', () => {
    expect(SERIES.filter(({ values }) => isSeasonal(values, 4))).toEqual([]);
  });
});
