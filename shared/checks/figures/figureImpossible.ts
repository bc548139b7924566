import { printQuantity } from '../../figures/quantityText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import type { Quantity } from '../../outturn.ts';
import type { Indicator } from '../../report.ts';
import { COLUMN_NAMES } from '../../words/columnNames.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';
import { figureOutOfScale } from './magnitudeJump.ts';
import { titleClaim } from './titleClaim.ts';

/** Shares of a sum, a plan or another year may exceed a hundred per cent; so may what is collected of a debt. */
const MAY_EXCEED =
  /\b(?:targets?|budgets?|plan(?:ned)?|profiled?|forecast|baseline|capacity|incomes?|increases?d?|change[sd]?|growth|grew|rise|uplift|variance|return|reduc\w+|sav(?:ed|ings?)|spen[dt]\w*|expenditure|cost|collect\w*|recover\w*|arrears|rent\w*|due|debts?|occup\w*|deliver\w*|suppl\w+|requirements?|commit\w+|compar\w+|against|relative|average|previous|last year|ratio|index|efficien\w+|commissioned|net|yield|turnover|coverage|uptake|vaccin\w+|immunis\w+|fte|equivalent|establishment|productivity|utilis\w+|generat\w+|scheduled|demand|completions?)\b/i;

/** What may be negative. */
const MAY_BE_NEGATIVE =
  /\b(?:net|change[sd]?|differences?|varian\w+|gains?|loss(?:es)?|increases?|decreases?|reduc\w+|growth|surplus|deficit|balance|additional|gap|progress|score|deviation|under|over|adjust\w+|corrections?|returns?|improve\w*|saving\w*|migration)\b/i;

/** A number of these need not be whole, and neither need an average. */
const MAY_BE_BROKEN =
  /\b(?:averages?|mean|median|per|rate|ratio|ftes?|equivalents?|monthly|each|every|daily|weekly|thousands?|millions?|weighted|index|scores?|points?|stars?|progress|tonnage|emissions|000s?)\b|£|000|\bof (?:[\p{L}-]+ ){0,3}(?:days?|weeks?|months?|years?|hours?|minutes?|miles?|kilomet\w+|km|metres?|tonnes?|kgs?|kilograms?|litres?|hectares?|ha|acres?|kwh|mwh|co2\w*)\b/iu;

/** Time that something took. */
const TIME_TAKEN =
  /^(?:the )?(?:average |mean |median |number of )?(?:working |calendar )?(?:days|weeks|hours|minutes|time) (?:to|taken|between|from|for|it takes)\b/i;

/** A figure that nothing can be: more than all, less than none, a half of what cannot be halved. */
export const figureImpossible = check({
  code: 'figure-impossible',
  severity: 'warning',
  heading: 'Impossible figure',
  about: {
    asks: 'Can there be such a figure: no share above 100%, no count below 0, no half of a home?',
    example: '"% of calls answered" shows 104%; "Number of homes let" shows 56.5',
    action: 'Correct the figure, or the title if it measures something else.',
  },
  words: {
    aboveAll:
      'The {column} is {figure}, but a share such as this cannot exceed 100%. Correct the figure, or say in the title what it measures.',
    belowNone:
      'The {column} is {figure}, but the title names what cannot be less than 0. Correct the figure, or say in the title what it measures.',
    notWhole:
      'The {column} is {figure}, but the title counts whole things. Correct the figure, or say in the title what it measures.',
  },
  find: (judged, words) =>
    eachIndicator(judged, indicator => {
      const found = KINDS.map(kind => soleInstance(indicator, kind)).find(each => each !== null);
      // A decimal point in the wrong place is a finding of its own.
      if (!found || figureOutOfScale(indicator, judged.report.period)?.odd.column === found.column)
        return null;
      const { column, figure, kind } = found;
      return {
        cell: indicator.cells[column],
        message: fill(words[kind.word], { column: COLUMN_NAMES[column], figure: printQuantity(figure) }),
      };
    }),
});

type FigureColumn = 'performance' | 'target' | 'annualTarget' | 'shortBase' | 'longBase';

interface ImpossibleKind {
  readonly word: 'aboveAll' | 'belowNone' | 'notWhole';
  readonly applies: (title: string) => boolean;
  readonly isIt: (figure: Quantity) => boolean;
  /** A profiled target is a share of the year's, so it need not be whole. */
  readonly columns: readonly FigureColumn[];
}

const OUTTURNS = ['performance', 'shortBase', 'longBase'] as const;
const ALL = [...OUTTURNS, 'target', 'annualTarget'] as const;

const KINDS: readonly ImpossibleKind[] = [
  {
    word: 'aboveAll',
    applies: title => titleClaim(title) === 'share' && !MAY_EXCEED.test(title),
    isIt: ({ value, unit }) => unit === '%' && value > 100,
    columns: ALL,
  },
  {
    word: 'belowNone',
    applies: title =>
      (titleClaim(title) !== null || TIME_TAKEN.test(title.trim())) && !MAY_BE_NEGATIVE.test(title),
    isIt: ({ value }) => value < 0,
    columns: ALL,
  },
  {
    word: 'notWhole',
    applies: title => titleClaim(title) === 'count' && !MAY_BE_BROKEN.test(title),
    isIt: ({ value, unit }) =>
      !Number.isInteger(value) && !/%|£|\b(?:per|k|m|bn|thousand|million|billion)\b/.test(unit),
    columns: OUTTURNS,
  },
];

/** The one figure of the row that is impossible. Where several are, the title means another measure than it seems to. */
function soleInstance(
  indicator: Indicator,
  kind: ImpossibleKind,
): { readonly column: FigureColumn; readonly figure: Quantity; readonly kind: ImpossibleKind } | null {
  if (!kind.applies(indicator.title)) return null;
  const found = kind.columns.flatMap(column => {
    const figure = figureOf(indicator, column);
    return figure && indicator.cells[column] && kind.isIt(figure) ? [{ column, figure, kind }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function figureOf(indicator: Indicator, column: FigureColumn): Quantity | null {
  return singleValue(column === 'performance' ? indicator.outturn : indicator[column]);
}
