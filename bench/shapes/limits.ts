import { quarterNumber } from '../../shared/period.ts';
import { financialYear, RATING_WORDS, type ShapeMaker, singleHeadingRow } from './shape.ts';

/** Each row holds its own limit for AMBER: a share of the target, or the worst figure. */
export const limits: ShapeMaker = (period, dice) => {
  const { startYear } = period;
  const quarter = quarterNumber(period);
  const year = financialYear(startYear);
  const limit = dice.pick(['tolerance', 'floor'] as const);
  return {
    id: 'limits',
    wholeYear: false,
    columns: [
      'lineNo',
      'title',
      'polarity',
      'annualTarget',
      'target',
      limit,
      'performance',
      'rating',
      'shortBase',
      'shortArrow',
      'comment',
      'services',
    ],
    headings: [
      singleHeadingRow(
        'Ref',
        'Indicator',
        'Good to be',
        `${year} Annual target`,
        `${year} Q${quarter} target`,
        limit === 'tolerance' ? 'Tolerance' : 'Floor standard',
        `${year} Q${quarter} outturn`,
        'RAG status',
        'Previous quarter',
        'DoT',
        'Comments',
        'Directorate',
      ),
    ],
    above: ['Strategic performance measures'],
    page: null,
    sections: true,
    surveys: false,
    limit,
    polarities: { bigger: 'Bigger', smaller: 'Smaller', none: 'N/A' },
    arrows: { better: '⇧', same: '⇨', worse: '⇩', none: '-' },
    ratings: RATING_WORDS,
    holdsNumbers: dice.chance(0.4),
    lineNo: index => `SPM${index + 1}`,
  };
};
