import type { Polarity } from './indicator.ts';

/**
 * Whether a figure says something or moves within its usual range: XmR rules as the NHS uses them (Making Data Count, "plot
 * the dots", with the 2023 wording of rule 3; Wheeler, "Understanding Variation"). Judged here once, for every view.
 */

/** Why a figure is unusual, in the order in which the rules are tried. */
export type SpecialCause =
  /** Beyond a limit. */
  | 'outside'
  /** Part of seven figures that each rise, or each fall. */
  | 'trend'
  /** Of three in a row on one side of the mean, one of at least two that are beyond two thirds of the way to the limit. */
  | 'near-limit'
  /** Part of seven in a row on one side of the mean. */
  | 'shift';

/** A figure that is unusual, and which way: `high` is above the mean, or rising where it is a trend. */
export interface UnusualFigure {
  readonly cause: SpecialCause;
  readonly side: 'high' | 'low';
}

export interface SeriesSignal {
  /** How many figures it rests on. */
  readonly count: number;
  readonly mean: number;
  /** The limits of ordinary variation; both the mean where the figure never changed. */
  readonly lower: number;
  readonly upper: number;
  /** Fewer than 13 figures: the limits will still move. */
  readonly isTrial: boolean;
  readonly isConstant: boolean;
  /** One for each value that was given; null where there is no figure, or an ordinary one. */
  readonly unusual: readonly (UnusualFigure | null)[];
}

/** What the latest figure is: an improvement or a concern where one way is better. */
export type Variation = 'improvement' | 'concern' | 'high' | 'low' | 'ordinary' | 'always-the-same';

/** Whether ordinary variation alone meets a target every time, never, or now and then. */
export type Assurance = 'always-met' | 'never-met' | 'hit-or-miss';

/** Limits need two moving ranges. */
const FEWEST = 3;
const FEWEST_FOR_FIRM_LIMITS = 13;
/** Rules 2 and 4. */
const RUN = 7;
/** 3 / d2 for ranges of two figures. */
const LIMIT_FACTOR = 2.66;
/** The upper limit of moving ranges, D4 for ranges of two figures. */
const SCREEN_FACTOR = 3.267;
/** Sums of doubles differ in their last bits: a figure on a limit is not beyond it. */
const TOLERANCE = 2 ** -44;

interface SignalOptions {
  /** Leaves out moving ranges beyond their own limit, once, as NHSRplotthedots does. The NHS Excel tool does not. */
  readonly screened?: boolean;
}

/**
 * One value a period, oldest first; null where the period has no figure, which no rule and no moving range bridges.
 * Cumulative counts come as periods alone. Null where three figures, two of them following each other twice, are not there.
 */
export function judgeSignal(
  values: readonly (number | null)[],
  { screened = false }: SignalOptions = {},
): SeriesSignal | null {
  const figures = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const ranges = figures.flatMap(({ value, index }) => {
    const before = values[index - 1] ?? null;
    return before === null ? [] : [Math.abs(value - before)];
  });
  if (figures.length < FEWEST || ranges.length < FEWEST - 1) return null;
  const mean = average(figures.map(({ value }) => value));
  const usual = screened ? withoutOutlying(ranges) : ranges;
  const width = LIMIT_FACTOR * average(usual);
  const scale = Math.max(...figures.map(({ value }) => Math.abs(value)));
  const judged = { values, mean, width, tolerance: scale * TOLERANCE };
  const isConstant = figures.every(({ value }) => value === figures[0]?.value);
  return {
    count: figures.length,
    mean,
    lower: mean - width,
    upper: mean + width,
    isTrial: figures.length < FEWEST_FOR_FIRM_LIMITS,
    isConstant,
    unusual: isConstant ? values.map(() => null) : unusualFigures(judged),
  };
}

/** The last figure's variation. Polarity enters here alone, after the rules. */
export function variationOf({ isConstant, unusual }: SeriesSignal, polarity: Polarity): Variation {
  if (isConstant) return 'always-the-same';
  const last = unusual.at(-1);
  if (!last) return 'ordinary';
  if (polarity === 'none') return last.side;
  return (last.side === 'high') === (polarity === 'bigger') ? 'improvement' : 'concern';
}

/** Null where nothing can be said: no polarity, or a series that never changed, whose range is nothing. */
export function assuranceOf(
  { isConstant, lower, upper }: SeriesSignal,
  target: number,
  polarity: Polarity,
): Assurance | null {
  if (polarity === 'none' || isConstant) return null;
  if (target < lower) return polarity === 'bigger' ? 'always-met' : 'never-met';
  if (target > upper) return polarity === 'bigger' ? 'never-met' : 'always-met';
  return 'hit-or-miss';
}

/**
 * Whether the same part of each year resembles itself more than its neighbours: then limits are too wide, and a comparison
 * with the same point last year says more. It takes three years.
 */
export function isSeasonal(values: readonly (number | null)[], periodsInYear: number): boolean {
  if (periodsInYear < 2 || values.length < 3 * periodsInYear) return false;
  const apart = (back: number) => values.flatMap((value, at) => difference(value, values[at - back]));
  const [neighbours, years] = [apart(1), apart(periodsInYear)];
  if (neighbours.length < 2 * periodsInYear || years.length < 2 * periodsInYear) return false;
  return average(years) < average(neighbours) / 2;
}

const difference = (a: number | null, b: number | null | undefined): number[] =>
  a === null || b === null || b === undefined ? [] : [Math.abs(a - b)];

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function withoutOutlying(ranges: readonly number[]): readonly number[] {
  const most = SCREEN_FACTOR * average(ranges);
  const usual = ranges.filter(range => range < most);
  return usual.length === 0 ? ranges : usual;
}

interface Judged {
  readonly values: readonly (number | null)[];
  readonly mean: number;
  /** From the mean to a limit. */
  readonly width: number;
  readonly tolerance: number;
}

function unusualFigures({ values, mean, width, tolerance }: Judged): (UnusualFigure | null)[] {
  const found: (UnusualFigure | null)[] = values.map(() => null);
  const mark = (index: number, cause: SpecialCause, side: UnusualFigure['side']) => {
    found[index] ??= { cause, side };
  };
  /** How far a figure is beyond a line at this share of the way to the limit, on either side. */
  const isBeyond = (value: number | null, side: UnusualFigure['side'], share: number): boolean => {
    if (value === null) return false;
    const distance = side === 'high' ? value - mean : mean - value;
    return distance - share * width > tolerance;
  };
  const isOutside = (value: number | null): boolean => SIDES.some(side => isBeyond(value, side, 1));

  values.forEach((value, index) => {
    for (const side of SIDES) if (isBeyond(value, side, 1)) mark(index, 'outside', side);
  });
  for (const side of SIDES) {
    const steps = values.map((value, index) => isStep(values[index - 1] ?? null, value, side, tolerance));
    for (const end of runEnds(steps, RUN - 1)) {
      for (let at = end - RUN + 1; at <= end; at++) mark(at, 'trend', side);
    }
  }
  for (const side of SIDES) {
    values.forEach((_, end) => {
      const three = values.slice(Math.max(0, end - 2), end + 1);
      const beyond = three.map(value => isBeyond(value, side, 2 / 3));
      const isOneSide = three.length === 3 && three.every(value => isBeyond(value, side, 0));
      if (!isOneSide || beyond.filter(Boolean).length < 2 || three.some(isOutside)) return;
      beyond.forEach((is, index) => {
        if (is) mark(end - 2 + index, 'near-limit', side);
      });
    });
  }
  for (const side of SIDES) {
    const beyond = values.map(value => isBeyond(value, side, 0));
    for (const end of runEnds(beyond, RUN)) {
      for (let at = end - RUN + 1; at <= end; at++) mark(at, 'shift', side);
    }
  }
  return found;
}

const SIDES = ['high', 'low'] as const;

function isStep(
  from: number | null,
  to: number | null,
  side: UnusualFigure['side'],
  tolerance: number,
): boolean {
  if (from === null || to === null) return false;
  return (side === 'high' ? to - from : from - to) > tolerance;
}

/** The places at which so many in a row are true. */
function runEnds(flags: readonly boolean[], length: number): number[] {
  let run = 0;
  return flags.flatMap((flag, index) => {
    run = flag ? run + 1 : 0;
    return run >= length ? [index] : [];
  });
}
