import { type Column, type Indicator, printedText } from '../../report.ts';
import { COLUMN_NAMES } from '../../words/columnNames.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';

/** Fewer formulas are not yet the way in which a column is filled. */
const FEWEST = 4;
/** Of the cells that could hold one, so many in ten do. */
const USUAL = 8;

const FIGURES = ['annualTarget', 'target', 'performance', 'shortBase', 'longBase'] as const;
const JUDGEMENTS = ['rating', 'shortArrow', 'longArrow'] as const;

/** A value that was typed over a formula stays as it is when the figures behind it change. */
export const typedAmongFormulas = check({
  code: 'typed-among-formulas',
  severity: 'note',
  heading: 'Typed value among formulas',
  about: {
    asks: 'Does a column that is calculated by formulas hold a typed value in one row?',
    example: 'Eleven ratings are calculated, and the twelfth is typed: GREEN',
    action: 'Copy the formula into the cell again, or leave the value if it was typed on purpose.',
  },
  words: {
    typed:
      'The {column} is typed, while {count} other rows calculate theirs. Copy the formula into the cell again, or leave it if that was on purpose.',
  },
  find: ({ report: { indicators } }, words) =>
    [...FIGURES, ...JUDGEMENTS].flatMap((column): Found[] => {
      const calculated = indicators.filter(({ formulas }) => formulas.has(column)).length;
      if (calculated < FEWEST) return [];
      const typed = indicators.filter(indicator => isTyped(indicator, column));
      if (typed.length === 0 || calculated * 10 < (calculated + typed.length) * USUAL) return [];
      const message = fill(words.typed, { column: COLUMN_NAMES[column], count: calculated });
      return typed.flatMap(({ id, cells }) =>
        cells[column] ? [{ cell: cells[column], indicator: id, message }] : [],
      );
    }),
});

/** A figure, or a judgement of figures. "N/A" is typed everywhere, and so is the state of a milestone. */
function isTyped(indicator: Indicator, column: Column): boolean {
  const { formulas, numbers, outturn, published, cells } = indicator;
  if (formulas.has(column) || cells[column]?.row !== indicator.row) return false;
  if (outturn.state !== 'measured') return false;
  if (column === 'rating') return published.rating !== null && printedText(indicator, column).trim() !== '';
  if (column === 'shortArrow') return published.short !== null;
  if (column === 'longArrow') return published.long !== null;
  return numbers.has(column);
}
