import { type Period, quarterNumber, samePeriod } from '../../period.ts';
import type { DataBelow } from './dataBelow.ts';
import { headingMeaning } from './headingMeaning.ts';
import { type HeadingScope, headingScope, periodOfScope, scopeOfPeriod, scopeOrder } from './headingScope.ts';
import type { Heading } from './headingTexts.ts';

/** The outturn's heading; or, where more than one column may be it, those that a person has to choose from. */
export type OutturnChoice =
  | { readonly outturn: Heading | undefined }
  | { readonly unclear: readonly [Heading, ...Heading[]]; readonly isTitleOther: boolean };

/** What the rest of the sheet says about the period. */
export interface AskedPeriod {
  /** The headings of targets, the annual one among them. */
  readonly targets: readonly Heading[];
  /** The period that the title names. */
  readonly title: Period | null;
  /** Whether these headings repeat those of an earlier page, which have decided what the report covers. */
  readonly isRepeated?: boolean;
  /** Whether it cannot be known which columns the periods above the headings are over. */
  readonly isReachUnknown?: boolean;
}

/** Figures beside an outturn: what was before, what is expected, and what others achieved. */
const NOT_OUTTURN =
  /\b(?:base(?:line)?s?|benchmarks?|comparators?|forecasts?|project(?:ed|ions?)|predict(?:ed|ions?)|estimate[ds]?|expected|anticipated|trajectory|england|national|regional|london|wales|scotland|famil(?:y|ies)|neighbours?|peers?|cipfa|quartile|previous|prior|last|preceding|earlier|historic(?:al)?|change|movement|improvement)\b/i;

/** Whether a heading with a word of ours names a figure that is never the outturn: a forecast, a benchmark, last year. */
export const isNoOutturn = ({ text }: Heading): boolean => NOT_OUTTURN.test(text);

interface Candidate extends HeadingScope {
  readonly heading: Heading;
  readonly isFilled: boolean;
}

/**
 * Of the headings that may be the outturn's, the one whose period is the target's or the title's. Where two are as
 * likely, or the only one is of another period, a person has to say: a rating of the wrong column is worse than none.
 */
export function chooseOutturn(
  headings: readonly Heading[],
  { targets, title, isRepeated = false, isReachUnknown = false }: AskedPeriod,
  below: Pick<DataBelow, 'holdsOutturn'>,
): OutturnChoice {
  const own = headings.filter(heading => !isNoOutturn(heading));
  if (own.length === 0 || isReachUnknown) return asUnclear(headings);
  const candidates = own.map(heading => ({
    heading,
    ...candidateScope(heading.text),
    isFilled: below.holdsOutturn(heading.position),
  }));
  const asked = new Asked(
    targets.map(({ text }) => headingScope(text)),
    title,
  );
  const [chosen, ...others] = likeliest(candidates, asked);
  if (chosen === undefined) return { outturn: undefined };
  const rivals = others.length > 0 ? others : rivalsOf(chosen, candidates, asked);
  const isDoubtful =
    asked.isOlderThanTarget(chosen) || isPartOfQuarter(chosen, asked) || isOtherSpan(chosen, asked);
  const other = isRepeated ? null : asked.nameAnother(chosen);
  return rivals.length === 0 && !isDoubtful && other === null
    ? { outturn: chosen.heading }
    : {
        unclear: [chosen.heading, ...rivals.map(({ heading }) => heading)],
        isTitleOther: !isDoubtful && other === 'title',
      };
}

/** "This quarter" and "Quarter actual" are of the reported one, whichever that is, as is a heading that names none. */
function candidateScope(text: string): HeadingScope {
  const scope = headingScope(text);
  if (scope.span === null) return scope;
  const isUnnamed = scope.quarter === null && scope.startYear === null;
  const isReported = isUnnamed && (scope.span === 'quarter' || headingMeaning(text).relative === 'this');
  return isReported ? { ...scope, span: null } : scope;
}

function asUnclear([first, ...others]: readonly Heading[]): OutturnChoice {
  return first === undefined ? { outturn: undefined } : { unclear: [first, ...others], isTitleOther: false };
}

/** What targets and title name together. */
class Asked {
  readonly targets: readonly HeadingScope[];
  readonly #title: Period | null;

  constructor(targets: readonly HeadingScope[], title: Period | null) {
    this.targets = targets;
    this.#title = title;
  }

  /** The one year that the targets name. */
  get targetYear(): number | null {
    const years = new Set(this.targets.flatMap(({ startYear }) => startYear ?? []));
    return years.size === 1 ? ([...years][0] as number) : null;
  }

  get titleYear(): number | null {
    return this.#title?.startYear ?? null;
  }

  get year(): number | null {
    return this.targetYear ?? this.titleYear;
  }

  /** The quarter that the targets name, where it is one. */
  get targetQuarter(): Pick<HeadingScope, 'startYear' | 'quarter'> | null {
    // "January target" asks for a month.
    if (this.targets.some(({ month }) => month !== null)) return null;
    const closer = this.targets.filter(({ span, quarter }) => span !== 'year-to-date' && quarter !== null);
    const [first, ...others] = closer;
    const isOne = first !== undefined && others.every(other => isSamePeriod(other, first));
    return isOne ? { quarter: first.quarter, startYear: first.startYear ?? this.year } : null;
  }

  /** The targets' quarter, otherwise the title's. */
  get quarter(): Pick<HeadingScope, 'startYear' | 'quarter'> | null {
    return this.targetQuarter ?? (this.#targetMonth === null ? this.#titleQuarter : null);
  }

  get #titleQuarter(): Named | null {
    const quarter = this.#title && quarterNumber(this.#title);
    return this.#title && quarter !== null ? { startYear: this.#title.startYear, quarter } : null;
  }

  /** The month that the title names, otherwise the targets'. */
  get month(): Period | null {
    return this.#title?.months === 1 ? this.#title : this.#targetMonth;
  }

  /** The one month that the targets name. */
  get #targetMonth(): Period | null {
    const months = this.targets.flatMap(scope =>
      scope.month === null ? [] : (periodOfScope(scope, this.year) ?? []),
    );
    const [first, ...others] = months;
    return first !== undefined && others.every(other => samePeriod(other, first)) ? first : null;
  }

  hasOnlyTargetsOf(span: HeadingScope['span']): boolean {
    return this.targets.length > 0 && this.targets.every(target => target.span === span);
  }

  /**
   * Which of them name another period than this outturn; null where one names its own, or both leave it open. A title of an
   * earlier year than outturn and targets was left behind: it is warned of, and no rating depends on it.
   */
  nameAnother(outturn: HeadingScope): 'targets' | 'title' | null {
    const title =
      this.#title && !this.#isPrinted(outturn) ? { span: null, ...scopeOfPeriod(this.#title) } : null;
    const named = this.targets.filter(({ startYear, quarter }) => startYear !== null || quarter !== null);
    // The target of March may be the year's.
    const closer = named.filter(
      ({ span, quarter, month }) => quarter !== null && month !== MARCH && span !== 'year-to-date',
    );
    if (title !== null && isWithin(outturn, title, this.year)) return null;
    if (closer.length > 0)
      return closer.some(target => isWithin(outturn, target, this.year)) ? null : 'targets';
    const isOfTargets = named.some(target => isOfYear(outturn, target));
    if (named.length > 0 && !isOfTargets) return 'targets';
    const isLeftBehind = isOfTargets && title !== null && isOfEarlierYear(title, outturn, this.year);
    return title === null || isLeftBehind ? null : 'title';
  }

  /** The title of a report on a year or a quarter may name the later month in which it was printed. */
  #isPrinted(outturn: HeadingScope): boolean {
    if (this.#title?.months !== 1) return false;
    if (outturn.span === 'year') return true;
    const year = this.year ?? this.#title.startYear;
    const after = scopeOrder({ span: null, ...scopeOfPeriod(this.#title) }, year) - scopeOrder(outturn, year);
    return outturn.span === 'quarter' && outturn.quarter !== null && after > 0 && after <= LATEST_PRINT;
  }

  isOlderThanTarget({ startYear }: HeadingScope): boolean {
    return startYear !== null && this.targetYear !== null && startYear < this.targetYear;
  }
}

/** Whether what both name is the same: a period that leaves out its quarter or its month contradicts none. */
function isWithin(outturn: HeadingScope, other: HeadingScope, year: number | null): boolean {
  const isSame = (part: 'quarter' | 'month'): boolean =>
    outturn[part] === null || other[part] === null || outturn[part] === other[part];
  const isDated = (outturn.startYear ?? year) === (other.startYear ?? year);
  return isDated && isSame('quarter') && isSame('month');
}

const isOfYear = (outturn: HeadingScope, { startYear }: HeadingScope): boolean =>
  outturn.startYear === null || startYear === null || outturn.startYear === startYear;

const isOfEarlierYear = (title: HeadingScope, outturn: HeadingScope, year: number | null): boolean =>
  title.startYear !== null && title.startYear < (outturn.startYear ?? year ?? title.startYear);

const MARCH = 3;
/** Months from the end of a quarter to the meeting that its report is printed for. */
const LATEST_PRINT = 4;

type Named = Pick<HeadingScope, 'startYear' | 'quarter'>;

/** A year that one of them leaves out does not tell them apart. */
const isSamePeriod = (a: Named, b: Named): boolean =>
  a.quarter === b.quarter && (a.startYear === b.startYear || a.startYear === null || b.startYear === null);

/** One candidate where the periods decide; otherwise all between which they do not. */
function likeliest(candidates: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const filled = candidates.filter(({ isFilled }) => isFilled);
  const pool = filled.length > 0 ? filled : candidates;
  if (asked.quarter !== null) return ofQuarter(asked.quarter, candidates, pool);
  const ofMonth = candidates.filter(candidate => isOfMonth(candidate, asked.month));
  if (ofMonth.length > 0) return ofMonth;
  const undated = pool.filter(({ span }) => span === null);
  // "Result" beside "Result June 2017" in a report of June 2018.
  return asked.month !== null && undated.length === 1 ? undated : latest(pool, asked);
}

/** A column of the named quarter is the outturn's even while it is empty. */
function ofQuarter(
  named: Named,
  candidates: readonly Candidate[],
  filled: readonly Candidate[],
): readonly Candidate[] {
  const groups = [
    candidates.filter(candidate => candidate.span === 'quarter' && isSamePeriod(candidate, named)),
    filled.filter(({ span }) => span === null),
    // "December 2019 Actual" is where the third quarter ended.
    filled.filter(candidate => isMonthEnd(candidate) && isSamePeriod(candidate, named)),
    // Last year's figure at the same point is the only other one.
    filled.filter(candidate => candidate.span === 'year-to-date' && isSamePeriod(candidate, named)),
    // At the end of the year its outturn is the fourth quarter's.
    filled.filter(
      ({ span, startYear }) => span === 'year' && named.quarter === 4 && startYear === named.startYear,
    ),
  ];
  return groups.find(group => group.length > 0) ?? filled;
}

function isOfMonth({ span, ...scope }: HeadingScope, month: Period | null): boolean {
  const named = span === 'month' && month !== null ? periodOfScope(scope, month.startYear) : null;
  return named !== null && month !== null && samePeriod(named, month);
}

const isMonthEnd = ({ span, month }: HeadingScope): boolean => span === 'month' && (month ?? 1) % 3 === 0;

/** Nothing names the quarter: the latest, from the closest span to the widest. */
function latest(filled: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const recent = filled.filter(candidate => !asked.isOlderThanTarget(candidate));
  const pool = recent.length > 0 ? recent : filled;
  const of = (...spans: HeadingScope['span'][]) => pool.filter(({ span }) => spans.includes(span));
  if (asked.hasOnlyTargetsOf('year-to-date') && of('year-to-date').length > 0)
    return last(of('year-to-date'));
  const undated = of(null);
  const ofYear = of('year').filter(({ startYear }) => startYear === asked.year);
  if (undated.length > 0) return [...undated, ...of('quarter', 'month'), ...ofYear];
  const groups = [of('quarter'), of('month'), of('year', 'year-to-date')];
  return last(groups.find(group => group.length > 0) ?? []);
}

/** Those that end last. One that names no year is of the latest year that is named. */
function last(candidates: readonly Candidate[]): readonly Candidate[] {
  const latestYear = Math.max(0, ...candidates.map(({ startYear }) => startYear ?? 0));
  const order = (candidate: Candidate): number => scopeOrder(candidate, latestYear);
  const end = Math.max(...candidates.map(order));
  return candidates.filter(candidate => order(candidate) === end);
}

/** What speaks against a candidate that its period speaks for. */
function rivalsOf(chosen: Candidate, candidates: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const others = candidates.filter(other => other !== chosen && other.isFilled);
  const year = chosen.startYear ?? asked.year;
  if (asked.hasOnlyTargetsOf('year') && chosen.span !== 'year' && chosen.span !== 'year-to-date') {
    // The only target is the year's, and so is another figure.
    const ofYear = others.filter(({ span }) => span === 'year' || span === 'year-to-date');
    const sameYear = ofYear.filter(({ startYear }) => startYear === null || startYear === year);
    if (sameYear.length > 0) return sameYear;
  }
  const { span } = chosen;
  // The target alone names the year, and a later one has figures already.
  const later = others.filter(other => other.span === span && (other.startYear ?? 0) > (year ?? Infinity));
  if (asked.titleYear !== year && later.length > 0) return later;
  // The title may be the last report's, where a later period has figures already.
  const isOfTitle =
    span === 'month' ? asked.quarter === null : span === 'quarter' && asked.targetQuarter === null;
  if (!isOfTitle || year === null) return [];
  const end = scopeOrder(chosen, year);
  return others.filter(other => other.span === span && scopeOrder(other, year) > end);
}

/** One month of a quarter is not the quarter's figure, unless it is where the quarter ended. */
function isPartOfQuarter(chosen: Candidate, { quarter }: Asked): boolean {
  return (
    quarter !== null && chosen.span === 'month' && !(isMonthEnd(chosen) && isSamePeriod(chosen, quarter))
  );
}

/** The quarter's figure is not what a target of the year so far is for. */
const isOtherSpan = ({ span }: Candidate, asked: Asked): boolean =>
  span === 'quarter' && asked.hasOnlyTargetsOf('year-to-date');
