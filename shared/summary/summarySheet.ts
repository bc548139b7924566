import { type ChartSheet, type PlannedSeries, sheetNameOf } from '../chartSheet.ts';
import { type Headline, headlineOf, type Tally } from '../headline.ts';
import type { NewCell } from '../newWorkbook.ts';
import type { Direction } from '../rules/direction/directionJudgement.ts';
import { RATINGS, type Rating } from '../rules/verdict.ts';
import { endWithFullStop } from '../words/endWithFullStop.ts';
import { fill } from '../words/fill.ts';
import type { Exception } from './exceptions.ts';
import { headlineText } from './headlineText.ts';
import { wholePercents } from './wholePercents.ts';
import {
  exceptionLabels,
  exceptionSentences,
  summarySheetLabels as labels,
  summarySheetSentences as sentences,
} from './words.ts';

/** An indicator as it is summed up: as it would be signed. */
export interface SummedIndicator {
  readonly lineNo: string | null;
  readonly theme: string;
  /** "" where the report names none. */
  readonly service: string;
  readonly rating: Rating | null;
  readonly short: Direction | null;
  /** Why it is not rated; null where it is rated, or a person decided. */
  readonly whyNotRated: string | null;
}

export interface Summary {
  readonly period: string;
  /** The council's report that it is signed off in, as addresses name it. */
  readonly report: string;
  readonly headline: Headline;
  readonly indicators: readonly SummedIndicator[];
  readonly exceptions: readonly Exception[];
  /** How the period before was rated, on record; null where the record does not have it. */
  readonly before: { readonly period: string; readonly tally: Tally } | null;
  /** Where it is from, in a sentence. */
  readonly source: string;
}

/** At least 3 to 1 on white and between neighbours, since many readers tell them apart by lightness alone. */
const COLOURS: Readonly<Record<Rating | 'notRated', string>> = {
  GREEN: '#2E9B4F',
  YELLOW: '#6B5900',
  AMBER: '#B87400',
  RED: '#7A0C14',
  BLUE: '#0F548C',
  notRated: '#8A8A8A',
};
const WIDTHS = { name: 150, count: 54, level: 84, percent: 62 } as const;
const MOST_REASONS = 8;

/** The ratings of a report by theme and by lead service, with the headline in words and a chart of the themes. */
export function summarySheet(summary: Summary): ChartSheet {
  const { period, headline, indicators } = summary;
  const present = RATINGS.filter(rating => headline.all[rating] > 0);
  const services = headlineOf(indicators.map(one => ({ ...one, theme: one.service }))).themes;
  const rows = [
    ...headline.themes.map(tally => ({ name: tally.theme || labels.noTheme, level: labels.theme, tally })),
    ...services.map(tally => ({ name: tally.theme || labels.noService, level: labels.service, tally })),
    { name: labels.all, level: labels.allIndicators, tally: headline.all },
  ];
  const series = [...present, 'notRated' as const].map(
    (one): PlannedSeries => ({ colour: COLOURS[one], marker: 'None', isDashed: false }),
  );
  return {
    about: aboutOf('summary', summary),
    name: sheetNameOf(fill(labels.sheet, { period: period.replace('/', '-') })),
    title: fill(labels.title, { period }),
    lines: [
      headlineText(
        headline.all,
        indicators.map(({ short }) => short),
      ),
      ...comparedWith(summary),
      ...notRatedLines(indicators),
      sentences.percents,
      summary.source,
    ],
    columns: [
      { heading: labels.name, width: WIDTHS.name },
      ...present.map(heading => ({ heading, width: WIDTHS.count })),
      { heading: labels.notRated, width: WIDTHS.count },
      { heading: labels.level, width: WIDTHS.level },
      { heading: labels.indicators, width: WIDTHS.percent },
      ...present.map(rating => ({ heading: fill(labels.percent, { rating }), width: WIDTHS.percent })),
    ],
    rows: rows.map(({ name, level, tally }) => [
      name,
      ...present.map(rating => count(tally[rating])),
      count(tally.notRated),
      level,
      count(tally.indicators),
      ...percents(present.map(rating => tally[rating])),
    ]),
    chart: {
      type: 'BarStacked',
      title: fill(labels.chart, { period }),
      valueTitle: labels.indicators,
      rows: headline.themes.length,
      series,
      isFromZero: true,
    },
  };
}

/** The RED indicators with their reasons, actions and owners: the exceptions report. */
export function exceptionsSheet(summary: Summary): ChartSheet {
  const { period, exceptions, source } = summary;
  return {
    about: aboutOf('exceptions', summary),
    name: sheetNameOf(fill(labels.exceptionsSheet, { period: period.replace('/', '-') })),
    title: fill(labels.exceptionsTitle, { period }),
    lines: [
      exceptions.length === 0
        ? exceptionSentences.none
        : fill(exceptionSentences.count, { count: exceptions.length }),
      source,
    ],
    columns: [
      { heading: labels.line, width: 44 },
      { heading: labels.indicator, width: 200 },
      { heading: labels.outturn, width: 100 },
      { heading: labels.target, width: 100 },
      { heading: exceptionLabels.service, width: 110 },
      { heading: exceptionLabels.why, width: 260 },
      { heading: exceptionLabels.action, width: 260 },
    ],
    rows: exceptions.map(({ line, title, outturn, target, service, why, action }) => [
      line,
      title,
      outturn,
      target,
      service || labels.noService,
      why || exceptionSentences.noReason,
      action || exceptionSentences.noAction,
    ]),
    chart: null,
  };
}

const aboutOf = (kind: string, { report, period }: Summary): string => `${kind} ${report} ${period}`;

const count = (value: number): NewCell => ({ value, format: '0' });

/** Of the rated ones, as whole percentages that sum to 100; empty where none is rated. */
const percents = (counts: readonly number[]): NewCell[] =>
  counts.every(value => value === 0)
    ? counts.map(() => '')
    : wholePercents(counts).map(percent => ({ value: percent / 100, format: '0%' }));

function comparedWith({ before }: Summary): string[] {
  if (before === null) return [sentences.noneBefore];
  return [fill(labels.before, { period: before.period, headline: headlineText(before.tally, []) })];
}

/** The most frequent reasons first. */
function notRatedLines(indicators: readonly SummedIndicator[]): string[] {
  const notRated = indicators.filter(({ rating }) => rating === null);
  const reasons = new Map<string, number>();
  for (const { whyNotRated } of notRated) {
    const why = whyNotRated ?? sentences.decided;
    reasons.set(why, (reasons.get(why) ?? 0) + 1);
  }
  const ordered = [...reasons].toSorted(([, a], [, b]) => b - a);
  const shown = ordered.slice(0, MOST_REASONS);
  const rest = ordered.slice(MOST_REASONS).reduce((sum, [, times]) => sum + times, 0);
  return [
    ...shown.map(([why, times]) => fill(sentences.notRated, { count: times, why: endWithFullStop(why) })),
    ...(rest === 0 ? [] : [fill(sentences.otherReasons, { count: rest })]),
  ];
}
