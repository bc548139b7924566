import { type Indicator, type Layout, printedText, type Report } from '../../report.ts';
import type { Wording } from '../../rules/ruleSets/ruleSet.ts';
import { judgesByPlace } from './judgedPlaces.ts';
import { isGradeAmong, type MeantRating, type StateMeanings, statesOf } from './printedStates.ts';
import { stateKey } from './stateKey.ts';
import { readState, stateText } from './stateWords.ts';

/** Where a sheet prints its states: the rows, the texts around them that may explain them, and the column's heading. */
export type StatedSheet = Pick<Report, 'indicators' | 'troubles' | 'around'> & {
  readonly layout: Pick<Layout, 'headings'>;
};

/**
 * The sheet with the rating that each state stands for: in the council's own words, in the sheet's key, or in words that
 * are known. A cell that is understood only beside the others is no longer one that could not be read.
 */
export function readStates<Sheet extends StatedSheet>(sheet: Sheet, wording: Wording = {}): Sheet {
  const { meaningIn, isGrade } = statesIn(sheet, wording);
  const indicators = sheet.indicators.map(indicator => {
    const meant = meaningIn(indicator);
    return meant === null && !isGrade(indicator) ? indicator : rated(indicator, meant ?? 'none');
  });
  const read = new Set(
    indicators.flatMap(each => (meaningIn(each) === null ? [] : (each.cells.rating ?? []))),
  );
  const troubles = sheet.troubles.filter(
    ({ kind, column, cell }) => kind !== 'unreadable' || column !== 'rating' || !read.has(cell),
  );
  return { ...sheet, indicators, troubles };
}

/** What the sheet's states stand for, and what the state of one of its rows does; null where it is not understood. */
export function statesIn({ indicators, around, layout }: StatedSheet, { ratings = {} }: Wording = {}) {
  const printed = indicators.flatMap(indicator => stateCell(indicator) ?? []);
  // A rating beside the figure is read with the figure.
  const beside = indicators.flatMap(({ published, cells }) =>
    cells.rating === undefined && published.rating !== null ? [published.rating] : [],
  );
  const own = Object.entries(ratings).map(([text, rating]) => [stateText(text), rating] as const);
  const explained = new Map([...stateKey(around, printed), ...own]);
  const heading = layout.headings.find(({ column }) => column === 'rating')?.text ?? '';
  const states = statesOf([...printed, ...new Set(beside)], explained, heading);
  const isJudged = judgesByPlace(indicators);
  return {
    meaningIn: (indicator: Indicator) => meaningOfRow(indicator, states, { explained, isJudged }),
    isGrade: (indicator: Indicator) => isGradeAmong(stateCell(indicator) ?? '', printed),
  };
}

function meaningOfRow(
  indicator: Indicator,
  states: StateMeanings,
  { explained, isJudged }: { readonly explained: StateMeanings; readonly isJudged: boolean },
): MeantRating | null {
  const text = stateCell(indicator);
  if (text === null) {
    return indicator.published.rating === 'YELLOW' ? (states.get('yellow') ?? 'AMBER') : null;
  }
  const plain = stateText(text);
  // "Below target" of a figure that should be small: some mean the place, others that it is worse.
  const isUnclear =
    !isJudged &&
    indicator.polarity !== 'bigger' &&
    !explained.has(plain) &&
    readState(text)?.isPlace === true;
  return isUnclear ? null : (states.get(plain) ?? null);
}

const rated = (indicator: Indicator, rating: MeantRating): Indicator => ({
  ...indicator,
  published: { ...indicator.published, rating: rating === 'none' ? null : rating },
});

/** What the rating's own column prints; null where the sheet has none, or the cell is empty. */
export function stateCell(indicator: Indicator): string | null {
  const text = printedText(indicator, 'rating');
  return indicator.cells.rating === undefined || stateText(text) === '' ? null : text;
}
