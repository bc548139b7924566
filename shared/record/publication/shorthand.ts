import { readTarget } from '../../figures/targetText.ts';
import type { NoOutturn } from '../../outturn.ts';
import { readOutturn, takeRating } from '../../sheet/texts/outturnText.ts';
import type { PublishedIndicator } from '../compare/publishedIndicators.ts';
import type { PublishedFigure } from '../contract/openData.ts';
import { absenceWords, shorthandMeanings } from './words.ts';

/** Statisticians' marks, which the Government Analysis Function asks for in place of empty cells and symbols. */
export type Shorthand = keyof typeof shorthandMeanings;

const SHORTHANDS = Object.keys(shorthandMeanings) as Shorthand[];

const mark = (shorthand: Shorthand): string => `[${shorthand}]`;

/** A text on one line; the mark where there is none. */
export const textOr = (text: string | null | undefined, absent: Shorthand): string =>
  oneLine(text ?? '') || mark(absent);

/** The outturn of a cell that may hold a rating as well, with its marks. A cell without a figure is not available. */
export function outturnWithMarks(text: string, { isRevised }: { readonly isRevised: boolean }): string {
  const { outturn } = readOutturn(text);
  const figure =
    outturn.state === 'none' ? absentFigure(outturn.reason, text) : oneLine(takeRating(text).rest);
  const isProvisional = outturn.state === 'measured' && outturn.provisional;
  const marks: Shorthand[] = [
    ...(isProvisional ? (['p'] as const) : []),
    ...(isRevised ? (['r'] as const) : []),
  ];
  return [figure, ...marks.map(mark)].join(' ');
}

/** A council's shorthand for a missing figure in words, or the statisticians' mark. Any other word is left as printed. */
function absentFigure(reason: NoOutturn, text: string): string {
  if (reason === 'new' || reason === 'to-be-confirmed') return absenceWords[reason];
  return reason === 'word' ? oneLine(text) : mark('x');
}

/** A target as printed, marked where an earlier publication had another; where the report sets none, not applicable. */
export function targetWithMark(indicator: PublishedIndicator, name: 'target' | 'annualTarget'): string {
  const text = indicator.texts[name];
  const { state } = readTarget(text);
  const target =
    state === 'none' ? mark('z') : state === 'to-be-confirmed' ? absenceWords[state] : textOr(text, 'z');
  return withRevised(target, indicator, name);
}

/** The text, marked where an earlier publication of the quarter had another. */
export const withRevised = (text: string, indicator: PublishedIndicator, name: PublishedFigure): string =>
  indicator.revised.includes(name) ? `${text} ${mark('r')}` : text;

/** The shorthand that any of these cells has, in the order in which it is explained. */
export const shorthandOf = (cells: readonly string[]): Shorthand[] =>
  SHORTHANDS.filter(shorthand => cells.some(cell => cell.split(' ').includes(mark(shorthand))));

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
