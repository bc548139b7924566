import { type Period, previousPeriod, samePeriod, yearBefore, yearPeriod } from '../../period.ts';
import { perText } from '../../perText.ts';
import type { Column } from '../../report.ts';
import { headingScope, periodOfScope } from './headingScope.ts';
import { type HeadingSubject, subjectOfWords, withoutPeriod } from './headingWords.ts';
import { type RelativePeriod, takeRelativePeriod } from './relativePeriod.ts';

/** What a heading says: what its column holds, and the period that it names by its distance. */
export interface HeadingMeaning {
  /** Null where we do not know it. */
  readonly subject: HeadingSubject | null;
  readonly relative: RelativePeriod | null;
}

const LONGEST = 120;
/** What may be beside a period's name without another meaning: units, and how long a rolling figure reaches back. */
const FILLERS =
  /^(?:[\s()[\]:,.%£#/–-]|\b(?:as at|at|for|in|of|the|end|ending|ended|to|from|rolling|(?:12|twelve)[ -]?m(?:onth)?s?|r12m?|year|no|nos|num|number|count|£?[km]|000s?|million|days|weeks|hours|hrs|minutes|mins|seconds|secs|percent|percentage|per cent)\b)*$/;

export const headingMeaning = (heading: string): HeadingMeaning => meaningOf(plainHeading(heading));

const plainHeading = (heading: string): string => heading.toLowerCase().replace(/\s+/g, ' ').trim();

const meaningOf = perText((whole): HeadingMeaning => {
  if (whole === '' || whole.length > LONGEST) return { subject: null, relative: null };
  const { relative, rest } = takeRelativePeriod(whole);
  const bare = withoutPeriod(rest).replace(/\(\s*\)/g, ' ');
  // Where nothing was taken out, the blanks are single already.
  const words = bare === whole ? whole : bare.replace(/\s+/g, ' ').trim();
  // "2017/18 Q2", "Apr-16" or "Last quarter" alone, above figures, is that period's outturn.
  const namesPeriod = words !== whole;
  // "Value" alone may be the polarity; with its period it is that period's figure.
  // "Same period 2018" names a calendar year.
  const isCalendarYear = relative === 'same-last-year' && /^\(?20\d\d\)?$/.test(words);
  const isFigure = isCalendarYear || (namesPeriod && (words === 'value' || FILLERS.test(words)));
  return { subject: isFigure ? 'outturn' : subjectOfWords(words), relative };
});

/** The column that a heading means by itself; null where we do not know it, or for an earlier period. */
export function columnForHeading(heading: string): Column | null {
  const whole = plainHeading(heading);
  const { subject, relative } = meaningOf(whole);
  switch (subject) {
    case null:
    case 'other':
      return null;
    case 'outturn':
      return outturnColumn(whole, relative);
    case 'benchmark':
    case 'baseline':
      return relative === null || relative === 'this' ? subject : null;
    case 'direction':
      return basisOf(whole, relative) === 'long' ? 'longArrow' : 'shortArrow';
    case 'target':
    case 'annualTarget':
    case 'rating':
    case 'comment':
      return relative === null || relative === 'this' ? subject : null;
    default:
      return subject;
  }
}

function outturnColumn(whole: string, relative: RelativePeriod | null): Column | null {
  if (relative === 'previous' || whole.startsWith('short')) return 'shortBase';
  if (relative === 'same-last-year' || relative === 'last-year' || whole.startsWith('long'))
    return 'longBase';
  return relative === 'before-previous' ? 'beforeBase' : 'performance';
}

/** What an arrow is against: the last quarter, or last year; null where its heading does not say. */
export type DirectionBasis = 'short' | 'long' | null;

const SHORT =
  /\bshort(?:[ -]?term)?\b|\bquarter(?:ly)?\b(?! ?[1-4])|\bqtr\b(?! ?[1-4])|\bqoq\b|\bmonthly\b|\bmonth[ -]on[ -]month\b|\bmom\b/;
const LONG = /\blong(?:[ -]?term)?\b|\bannual\b|\byear(?:ly)?\b|\byr\b|\byoy\b/;

/** `reported` tells a period that the heading names by its name: "DoT from Q1 2024/25". */
export function directionBasis(heading: string, reported?: Period): DirectionBasis {
  const whole = plainHeading(heading);
  const basis = basisOf(whole, takeRelativePeriod(whole).relative);
  return basis ?? (reported === undefined ? null : namedBasis(heading, reported));
}

function basisOf(whole: string, relative: RelativePeriod | null): DirectionBasis {
  if (relative === 'previous') return 'short';
  if (relative === 'same-last-year' || relative === 'last-year') return 'long';
  if (SHORT.test(whole)) return 'short';
  return LONG.test(whole) ? 'long' : null;
}

/** Most headings of directions name no period by its name, and are not searched for one. */
export const mayNamePeriod = (heading: string): boolean =>
  /\d|\b(?:first|second|third|fourth|one|two|three|four)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
    heading,
  );

function namedBasis(heading: string, reported: Period): DirectionBasis {
  if (!mayNamePeriod(heading)) return null;
  const scope = headingScope(heading);
  const { startYear, quarter, month } = scope;
  const named = periodOfScope(scope, reported.startYear);
  if (named === null || (startYear === null && quarter === null && month === null)) return null;
  const isLastYear = samePeriod(named, yearPeriod(reported.startYear - 1));
  if (isLastYear || samePeriod(named, yearBefore(reported))) return 'long';
  return samePeriod(named, previousPeriod(reported)) ? 'short' : null;
}
