import { quarterNumber } from '../../shared/period.ts';
import { type Extra, financialYear, RATING_WORDS, type ShapeMaker, singleHeadingRow } from './shape.ts';

const QUARTERS = [1, 2, 3, 4] as const;

/** Four quarters side by side; the latest is the reported one. No earlier figure has its own arrow. */
export const sideBySide: ShapeMaker = (period, dice) => {
  const { startYear } = period;
  const quarter = quarterNumber(period);
  const year = financialYear(startYear);
  const actual = dice.pick(['Actual', 'Outturn']);
  return {
    id: 'side-by-side',
    wholeYear: false,
    columns: [
      'lineNo',
      'title',
      'polarity',
      'annualTarget',
      ...QUARTERS.flatMap((q): ('target' | 'performance' | Extra)[] =>
        q === quarter ? ['target', 'performance'] : [`target of Q${q}`, `outturn of Q${q}`],
      ),
      'rating',
      'comment',
      'services',
    ],
    headings: [
      singleHeadingRow(
        'PI',
        'Indicator',
        'Good is',
        `${year} Annual target`,
        ...QUARTERS.flatMap(q => [`Q${q} ${year} Target`, `Q${q} ${year} ${actual}`]),
        'RAG',
        'Comments',
        'Service',
      ),
    ],
    above: [],
    page: null,
    sections: dice.chance(0.5),
    surveys: false,
    limit: null,
    polarities: { bigger: 'High', smaller: 'Low', none: '-' },
    arrows: { better: '↑', same: '→', worse: '↓', none: '-' },
    ratings: RATING_WORDS,
    holdsNumbers: dice.chance(0.3),
    lineNo: index => `PI ${index + 1}`,
  };
};
