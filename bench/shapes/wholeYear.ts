import { financialYear, RATING_WORDS, type ShapeMaker } from './shape.ts';

/** A report of the whole year, with headings over two rows and merged. */
export const wholeYear: ShapeMaker = ({ startYear }, dice) => {
  const tall = [0, 1, 2, 6, 7, 8, 9].map(column => ({ row: 0, column, rows: 2, columns: 1 }));
  return {
    id: 'whole-year',
    wholeYear: true,
    columns: [
      'lineNo',
      'title',
      'polarity',
      'target',
      'performance',
      'rating',
      'longBase',
      'longArrow',
      'comment',
      'services',
    ],
    headings: [
      {
        rows: [
          [
            'Ref',
            'Indicator',
            'Good performance is',
            financialYear(startYear),
            '',
            '',
            'Last year',
            'Trend against last year',
            'Explanation',
            'Department',
          ],
          ['', '', '', 'Target', 'Outturn', 'RAG rating', '', '', '', ''],
        ],
        merges: [...tall, { row: 0, column: 3, rows: 1, columns: 3 }],
      },
    ],
    above: ['Annual performance report', 'Results for the year to 31 March'],
    page: null,
    sections: dice.chance(0.7),
    surveys: false,
    limit: null,
    polarities: { bigger: 'Higher', smaller: 'Lower', none: 'N/A' },
    arrows: dice.pick([
      { better: '↑', same: '↔', worse: '↓', none: '-' },
      { better: 'Better', same: 'Same', worse: 'Worse', none: 'No comparison' },
    ]),
    ratings: RATING_WORDS,
    holdsNumbers: dice.chance(0.5),
    lineNo: index => `LPI-${index + 1}`,
  };
};
