import { describe, expect, it } from 'vitest';
import {
  assuranceOf,
  isSeasonal,
  judgeSignal,
  type SeriesSignal,
  variationOf,
} from '../../../shared/signal.ts';

function signalOf(values: readonly (number | null)[], options = {}): SeriesSignal {
  const signal = judgeSignal(values, options);
  if (!signal) throw new Error('There are too few figures.');
  return signal;
}

const limitsOf = ({ mean, lower, upper }: SeriesSignal, digits: number) =>
  [lower, mean, upper].map(limit => Number(limit.toFixed(digits)));

/** By place, "-" for an ordinary figure. */
const causesOf = (values: readonly (number | null)[]) =>
  signalOf(values).unusual.map(unusual => (unusual ? `${unusual.cause} ${unusual.side}` : '-'));

const ONE_PEAK = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

describe('the limits of ordinary variation', () => {
  it('are the mean and 2.66 mean moving ranges, as NHSRplotthedots prints them', () => {
    expect(limitsOf(signalOf([3, 1, 4, 1, 5, 9, 2]), 6)).toEqual([-6.625238, 3.571429, 13.768095]);
  });

  it('leave out the moving ranges beyond their own limit only on request', () => {
    expect(limitsOf(signalOf(ONE_PEAK), 2)).toEqual([-3.06, 1.94, 6.95]);
    expect(limitsOf(signalOf(ONE_PEAK, { screened: true }), 2)).toEqual([-0.72, 1.94, 4.6]);
    for (const screened of [false, true]) {
      const unusual = signalOf(ONE_PEAK, { screened }).unusual.flatMap((one, at) => (one ? [[at, one]] : []));
      expect(unusual).toEqual([[4, { cause: 'outside', side: 'high' }]]);
    }
  });

  it('are trial limits under 13 figures, and are none with two moving ranges missing', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => at % 2);
    expect(signalOf(twelve)).toMatchObject({ count: 12, isTrial: true });
    expect(signalOf([...twelve, 1])).toMatchObject({ count: 13, isTrial: false });
    expect(judgeSignal([1, 2])).toBeNull();
    expect(judgeSignal([1, 2, null, 4, null, 6])).toBeNull();
    expect(judgeSignal([])).toBeNull();
  });

  it('take no moving range across a quarter without a figure', () => {
    expect(signalOf([1, 2, null, 102, 101]).upper).toBeCloseTo(51.5 + 2.66);
  });
});

describe('an unusual figure', () => {
  const FLAT = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11];

  it('is strictly beyond a limit: on the limit it is ordinary', () => {
    // Mean 0, moving ranges 1: the limits are 2.66 away, and adding the figure moves both.
    expect(causesOf([...FLAT, 10.5, 30]).at(-1)).toBe('outside high');
    const values = [0, 100, 0, 100];
    const { upper } = signalOf(values);
    expect(upper).toBe(50 + 266);
  });

  it('belongs to seven that each rise, and not to six', () => {
    const noise = [50, 0, 50, 0, 50, 0, 50];
    expect(causesOf([...noise, 24, 25, 26, 27, 28, 29, 30]).slice(7)).toEqual(Array(7).fill('trend high'));
    expect(causesOf([...noise, 24, 25, 26, 27, 28, 29, 29]).slice(7)).toEqual(Array(7).fill('-'));
    expect(causesOf([...noise, 30, 29, 28, 27, 26, 25, 24]).slice(7)).toEqual(Array(7).fill('trend low'));
  });

  it('belongs to seven on one side of the mean, and not to seven with one on it', () => {
    const below = [0, 2, 0, 2, 0, 2, 0];
    const above = [20, 18, 20, 18, 20, 18, 20];
    const causes = causesOf([...below, ...above]);
    expect(causes.map(cause => cause.split(' ').at(-1))).toEqual([
      ...Array(7).fill('low'),
      ...Array(7).fill('high'),
    ]);
    const [less, least] = [Array(5).fill(8), Array(5).fill(7.9)];
    const on = [12, 11, 12, 10, 12, 11, 12, ...less];
    expect(signalOf(on).mean).toBe(10);
    expect(causesOf(on)).not.toContain('shift high');
    expect(causesOf([12, 11, 12, 10.5, 12, 11, 12, ...least])).toContain('shift high');
  });

  it('is one of two of three near a limit, all three on its side: the third is left unmarked', () => {
    const values = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 11, 14.6, 14.6, 8, 10];
    const causes = causesOf(values);
    expect(causes.slice(14, 17)).toEqual(['-', 'near-limit high', 'near-limit high']);
    // The 2023 wording: with the third on the other side none is marked.
    expect(causesOf(values.with(14, 9.5).with(17, 8)).slice(14, 17)).toEqual(['-', '-', '-']);
  });

  it('is never part of a run across a quarter without a figure', () => {
    const rising = [50, 0, 50, 0, 50, 0, 50, 20, 21, 22, null, 24, 25, 26, 27];
    expect(causesOf(rising).slice(7)).toEqual(Array(8).fill('-'));
  });
});

describe('what the latest figure says', () => {
  const RISING = [50, 0, 50, 0, 50, 0, 50, 10, 11, 12, 13, 14, 15, 16];

  it.each([
    ['bigger', 'improvement'],
    ['smaller', 'concern'],
    ['none', 'high'],
  ] as const)('of a rise below the mean, where %s is better: %s', (polarity, variation) => {
    const signal = signalOf(RISING);
    expect(RISING.at(-1)).toBeLessThan(signal.mean);
    expect(variationOf(signal, polarity)).toBe(variation);
  });

  it('is ordinary within the limits, and always the same where nothing ever changed', () => {
    expect(variationOf(signalOf([3, 1, 4, 1, 5, 9, 2]), 'bigger')).toBe('ordinary');
    expect(variationOf(signalOf(Array(20).fill(100)), 'bigger')).toBe('always-the-same');
  });

  it('is ordinary where the latest period has no figure, whatever came before', () => {
    expect(variationOf(signalOf([...ONE_PEAK, 40, null]), 'bigger')).toBe('ordinary');
  });

  it.each([
    [0, 'bigger', 'always-met'],
    [0, 'smaller', 'never-met'],
    [20, 'bigger', 'never-met'],
    [20, 'smaller', 'always-met'],
    [4, 'bigger', 'hit-or-miss'],
    [4, 'none', null],
  ] as const)('of a target of %s where %s is better: %s', (target, polarity, assurance) => {
    expect(assuranceOf(signalOf([4, 5, 4, 5, 4, 5]), target, polarity)).toBe(assurance);
  });

  it('never calls a constant series failing: 100% against 100%', () => {
    expect(assuranceOf(signalOf(Array(14).fill(100)), 100, 'bigger')).toBeNull();
    expect(assuranceOf(signalOf(Array(14).fill(100)), 101, 'bigger')).toBeNull();
  });
});

describe('a seasonal series', () => {
  const YEARS = [40, 10, 20, 60, 42, 11, 21, 58, 41, 9, 19, 61];

  it('resembles last year more than last quarter, over three years', () => {
    expect(isSeasonal(YEARS, 4)).toBe(true);
    expect(isSeasonal(YEARS.slice(0, 11), 4)).toBe(false);
    expect(isSeasonal(YEARS, 1)).toBe(false);
  });

  it('is not one that merely varies, and not one that never changes', () => {
    expect(isSeasonal(ONE_PEAK, 4)).toBe(false);
    expect(isSeasonal(Array(16).fill(5), 4)).toBe(false);
  });
});
