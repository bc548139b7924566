import { quarterNumber } from '../../shared/period.ts';
import { financialYear, type ShapeMaker } from './shape.ts';

/** Twelve columns, rating words after the figures, survey groups, and two alternating forms of headings. */
export const haveringShape: ShapeMaker = period => {
  const { startYear } = period;
  const quarter = quarterNumber(period);
  const year = financialYear(startYear);
  const before = quarter === 1 ? `${financialYear(startYear - 1)} (Q4)` : `${year} (Q${(quarter ?? 1) - 1})`;
  const first = [
    'Line.no',
    'Indicator and Description',
    'Value',
    `${year} Annual Target`,
    `${year} Q${quarter} Target`,
    `${year} Q${quarter} Performance`,
  ];
  const short = `Short Term DOT against ${before}`;
  const long = `Long Term DOT against Q${quarter} ${financialYear(startYear - 1)}`;
  const last = ['Comments', 'Service & Supporting Service'];
  return {
    id: 'havering',
    wholeYear: false,
    columns: [
      'lineNo',
      'title',
      'polarity',
      'annualTarget',
      'target',
      'performance',
      'shortArrow',
      'shortBase',
      'longArrow',
      'longBase',
      'comment',
      'services',
    ],
    headings: [
      { rows: [[...first, short, long, ...last, '', '']], merges: [] },
      {
        rows: [[...first, short, '', long, '', ...last]],
        merges: [6, 8].map(column => ({ row: 0, column, rows: 1, columns: 2 })),
      },
    ],
    above: ['Corporate performance report', 'GREEN: on or better than target. RED: worse than target.'],
    page: 9,
    sections: true,
    surveys: true,
    limit: null,
    polarities: { bigger: 'Bigger is better', smaller: 'Smaller is better', none: 'N/A' },
    arrows: { better: '↑', same: '→', worse: '↓', none: '-' },
    ratings: null,
    holdsNumbers: false,
    lineNo: index => String(index + 1),
  };
};
