import { quarterNumber } from '../../shared/period.ts';
import { DIRECTION_SCHEMES, RATING_SCHEMES } from '../catalogue/statesInWords.ts';
import { financialYear, RATING_WORDS, type ShapeMaker, singleHeadingRow } from './shape.ts';

/** A separate RAG column, Actual and Target, "Good is High", and words for direction. */
export const ragColumn: ShapeMaker = (period, dice) => {
  const { startYear } = period;
  const quarter = quarterNumber(period);
  const year = financialYear(startYear);
  const performance = dice.pick([`Q${quarter} ${year} Actual`, `${year} Q${quarter} Result`]);
  return {
    id: 'rag-column',
    wholeYear: false,
    columns: [
      'lineNo',
      'title',
      'frequency',
      'polarity',
      'annualTarget',
      'target',
      'performance',
      'rating',
      'shortBase',
      'shortArrow',
      'longBase',
      'longArrow',
      'comment',
      'services',
    ],
    headings: [
      singleHeadingRow(
        'Ref',
        'Performance measure',
        'Frequency',
        'Good is',
        `${year} annual target`,
        `Q${quarter} target`,
        performance,
        'RAG',
        'Previous quarter',
        'Direction of travel since last quarter',
        'Same quarter last year',
        'Direction of travel since last year',
        'Commentary',
        'Lead service',
      ),
    ],
    above: ['Quarterly scorecard'],
    page: null,
    sections: dice.chance(0.5),
    surveys: false,
    limit: null,
    polarities: { bigger: 'High', smaller: 'Low', none: 'N/A' },
    arrows: dice.pick([
      { better: 'Improved', same: 'No change', worse: 'Declined', none: 'N/A' },
      ...DIRECTION_SCHEMES,
    ]),
    ratings: dice.pick([RATING_WORDS, ...RATING_SCHEMES]),
    holdsNumbers: false,
    lineNo: index => `CP ${String(index + 1).padStart(2, '0')}`,
  };
};
