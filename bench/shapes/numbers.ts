import { quarterNumber } from '../../shared/period.ts';
import { financialYear, type ShapeMaker, singleHeadingRow } from './shape.ts';

/** Numbers with formats, a letter for the rating in its own column, and an arrow next to each earlier figure. */
export const numbers: ShapeMaker = (period, dice) => {
  const { startYear } = period;
  const quarter = quarterNumber(period);
  const year = financialYear(startYear);
  return {
    id: 'numbers',
    wholeYear: false,
    columns: [
      'lineNo',
      'services',
      'title',
      'polarity',
      'performance',
      'rating',
      'target',
      'annualTarget',
      'shortArrow',
      'shortBase',
      'longArrow',
      'longBase',
      'comment',
    ],
    headings: [
      singleHeadingRow(
        'KPI No.',
        'Directorate',
        'Key performance indicator',
        'Polarity',
        `Outturn Q${quarter} ${year}`,
        'Status',
        `Target Q${quarter} ${year}`,
        `Year end target ${year}`,
        'Short term trend',
        'Last quarter',
        'Long term trend',
        'Last year',
        'Narrative',
      ),
    ],
    above: [`Performance dashboard, quarter ${quarter}`],
    page: null,
    sections: true,
    surveys: false,
    limit: null,
    polarities: dice.pick([
      { bigger: 'Aim to maximise', smaller: 'Aim to minimise', none: 'N/A' },
      { bigger: 'Higher is better', smaller: 'Lower is better', none: 'N/A' },
    ]),
    arrows: dice.pick([
      { better: '▲', same: '►', worse: '▼', none: '-' },
      { better: '⬆', same: '➡', worse: '⬇', none: 'n/a' },
    ]),
    ratings: { GREEN: 'G', YELLOW: 'Y', AMBER: 'A', RED: 'R', BLUE: 'B' },
    holdsNumbers: true,
    lineNo: index => `${Math.floor(index / 9) + 1}.${(index % 9) + 1}`,
  };
};
