import { endWithFullStop } from '../../words/endWithFullStop.ts';
import { fill } from '../../words/fill.ts';
import { quoted } from '../../words/quoted.ts';
import { unusualSentences } from '../../words/variation/words.ts';
import type { LineJudgement } from './judgeLine.ts';
import { drawnPoints, type LinePoint, type SeriesLine } from './seriesLine.ts';
import {
  gapSentences,
  historySheetSentences,
  lineCellLabels,
  linePointSentences,
  pictureLabels,
  pictureSentences,
} from './words.ts';

const LONGEST_REASON = 120;

/** "1,234.5", and "62.3%" where the unit is a percentage: other units are named once beside the picture. */
export const figureText = (value: number, unit: string): string =>
  `${value.toLocaleString('en-GB', { maximumFractionDigits: 2 })}${unit === '%' ? '%' : ''}`;

/** Everything about a point but its directions: as its label, and in its row of the table. */
export function pointNotes(point: LinePoint, { unusual }: Pick<LineJudgement, 'unusual'>): string[] {
  const { at, gap, first, dataPeriod, provisional, reason, renamed, title, linked } = point;
  const special = unusual.get(at);
  return [
    ...(special ? [unusualSentences[special.cause][special.side]] : []),
    ...(dataPeriod === undefined ? [] : [fill(linePointSentences.dataPeriod, { dataPeriod })]),
    ...(provisional ? [linePointSentences.provisional] : []),
    ...(first ? [fill(linePointSentences.revised, { first: first.printed })] : []),
    ...(reason === null ? [] : [fill(linePointSentences.corrected, { reason: withinSentence(reason) })]),
    ...(renamed ? [fill(linePointSentences.renamed, { title: quoted(title) })] : []),
    ...(gap === null || gap === 'first' ? [] : [gapSentences[gap]]),
    ...(linked === null ? [] : [fill(linePointSentences.linked, { why: withinSentence(linked) })]),
  ];
}

/** What a person wrote, without its own full stop. */
const withinSentence = (text: string): string => endWithFullStop(text.slice(0, LONGEST_REASON)).slice(0, -1);

/** What a point says to somebody who does not see it: figure, target, rating, directions, and its notes. */
export function pointText(point: LinePoint, judgement: Pick<LineJudgement, 'unusual'>): string {
  const { period, printed, target, rating, short, long, kind, drawn, unit = '' } = point;
  const isAlone = kind === 'cumulative' && drawn !== point.value;
  return [
    fill(linePointSentences.figure, { period, printed: printed || lineCellLabels.notKnown }),
    ...(!isAlone
      ? []
      : [
          drawn === null
            ? linePointSentences.notKnown
            : fill(linePointSentences.alone, { value: figureText(drawn, unit) }),
        ]),
    ...(target === undefined ? [] : [fill(linePointSentences.target, { target })]),
    rating === undefined ? linePointSentences.notRated : fill(linePointSentences.rating, { rating }),
    ...(short === undefined ? [] : [linePointSentences.short[short]]),
    ...(long === undefined ? [] : [linePointSentences.long[long]]),
    ...pointNotes(point, judgement),
  ].join(' ');
}

/** The picture as a whole, in sentences: below it, and as its label. */
export function lineSentences(line: SeriesLine, judgement: LineJudgement, isFromZero: boolean): string[] {
  const changes = ruleSetChangesText(line);
  if (drawnPoints(line).length === 0) return milestoneSentences(line);
  return [
    ...drawnSentences(line, judgement),
    ...(isFromZero ? [] : [pictureSentences.broken]),
    ...(changes === null ? [] : [fill(pictureSentences.ruleSets, { changes })]),
    ...leftOutSentences(line),
  ];
}

/** As `lineSentences`, beside a chart whose axis and look are Excel's. */
export function chartSentences(line: SeriesLine, judgement: LineJudgement): string[] {
  const changes = ruleSetChangesText(line);
  if (drawnPoints(line).length === 0) return milestoneSentences(line);
  return [
    ...drawnSentences(line, judgement),
    ...(changes === null ? [] : [fill(historySheetSentences.ruleSets, { changes })]),
    ...leftOutSentences(line),
  ];
}

function drawnSentences(line: SeriesLine, judgement: LineJudgement): string[] {
  const { unit, polarity } = line;
  const drawn = drawnPoints(line);
  const text = (value: number): string => figureText(value, unit);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return [];
  const values = drawn.map(({ drawn: value }) => value);
  return [
    drawn.length === 1
      ? fill(pictureSentences.one, { period: first.period, value: text(first.drawn) })
      : fill(pictureSentences.several, {
          count: drawn.length,
          first: first.period,
          last: last.period,
          from: text(first.drawn),
          to: text(last.drawn),
          low: text(Math.min(...values)),
          high: text(Math.max(...values)),
        }),
    ...(polarity === 'none' ? [] : [pictureSentences[polarity]]),
    ...signalSentences(judgement, unit),
    ...(drawn.some(({ kind }) => kind === 'cumulative') && unit !== '%' ? [pictureSentences.counted] : []),
  ];
}

/** "Tolerances from 2018/19 Q1, …"; null where all were rated by one rule set. */
function ruleSetChangesText({ points }: SeriesLine): string | null {
  const changes = ruleSetChanges(points).map(({ ruleSet, period }) =>
    fill(pictureLabels.ruleSetFrom, { ruleSet, period }),
  );
  return changes.length === 0 ? null : changes.join(', ');
}

function leftOutSentences(line: SeriesLine): string[] {
  const { others, points } = line;
  const leftOut = points.filter(({ drawn: value }) => value !== null).length - drawnPoints(line).length;
  return [
    ...(others === 0 ? [] : [fill(pictureSentences.others, { count: others })]),
    ...(leftOut === 0 ? [] : [fill(pictureSentences.leftOut, { count: leftOut })]),
  ];
}

function milestoneSentences({ points }: SeriesLine): string[] {
  const rated = points.filter(({ rating }) => rating !== undefined);
  const [first, last] = [rated[0], rated.at(-1)];
  if (!first || !last) return [pictureSentences.none];
  return [fill(pictureSentences.milestone, { count: rated.length, first: first.period, last: last.period })];
}

function signalSentences({ signal, isSeasonal }: LineJudgement, unit: string): string[] {
  if (!signal) return [pictureSentences.tooFew];
  if (signal.isConstant) return [pictureSentences.constant];
  const { mean, lower, upper, count } = signal;
  const text = (value: number): string => figureText(value, unit);
  return [
    fill(pictureSentences.usual, { lower: text(lower), upper: text(upper), mean: text(mean) }),
    ...(signal.isTrial ? [fill(pictureSentences.trial, { count })] : []),
    ...(isSeasonal ? [pictureSentences.seasonal] : []),
  ];
}

/** Where the rule set is another than the one before. */
export function ruleSetChanges(
  points: readonly LinePoint[],
): { readonly at: number; readonly period: string; readonly ruleSet: string }[] {
  const known = points.filter(({ ruleSet }) => ruleSet !== null);
  return known.flatMap(({ at, period, ruleSet }, index) => {
    const before = known[index - 1];
    return before && ruleSet !== null && before.ruleSet !== ruleSet ? [{ at, period, ruleSet }] : [];
  });
}
