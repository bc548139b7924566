import { describe } from 'vitest';
import type { ChangedRow } from '../../../examples/foundAt.ts';
import { COUNT, CUMULATIVE, DAYS, itAccepts, itReports, RATE, SHARE } from './commentCases.ts';

describe('a comparison', () => {
  itReports(
    [
      RATE,
      'The rate is better than England (148/100,000).',
      '"better than England (148/100,000)" is wrong: the figure is 157 per 100,000 population.',
    ],
    [
      RATE,
      'Havering was significantly lower than the London (149/100,000) and England (184/100,000) averages.',
      '"lower than the London (149/100,000)" is wrong: the figure is 157 per 100,000 population.',
    ],
    [
      RATE,
      'Havering was significantly lower than the London (169/100,000) and England (144/100,000) averages.',
      '"lower than the London (169/100,000) and England (144/100,000)" is wrong: the figure is 157 per 100,000 population.',
    ],
    [
      SHARE,
      'Performance is above the national average of 71%.',
      '"above the national average of 71%" is wrong: the figure is 66.2%.',
    ],
    [
      SHARE,
      'Performance is worse than the London average (61%).',
      '"worse than the London average (61%)" is wrong: the figure is 66.2%.',
    ],
    [SHARE, 'Satisfaction rose from 68% to 66.2%.', '"rose from 68% to 66.2%" is not a rise.'],
    [
      SHARE,
      'This exceeds the target of 70%.',
      '"exceeds the target of 70%" is wrong: the figure is 66.2%. The comment gives a target of 70%, but the row says 65%.',
    ],
    [
      SHARE,
      'The result of 66.2% is above the 67% target.',
      '"above the 67%" is wrong: the figure is 66.2%. The comment gives a target of 67%, but the row says 65%.',
    ],
  );
  itAccepts(
    [RATE, 'The rate is better than England (184/100,000).'],
    [
      RATE,
      'Havering was significantly lower than the London (169/100,000) and England (184/100,000) averages.',
    ],
    [SHARE, 'Performance is above the national average of 61%.'],
    [SHARE, 'Performance is better than in London (61%), but worse than last year.'],
    [SHARE, 'Attendance at school is better than England (95%).'],
    [SHARE, 'More than 1,200 people came, fewer than the organisers hoped.'],
    [SHARE, 'Satisfaction rose from 64.1% to 66.2%, and fell from 68% last year to 66.2%.'],
    [SHARE, 'This exceeds the target of 65%.'],
    [SHARE, 'That is well up on the 16/17 outturn of 14.7%, and beats the 15/16 one of 80%.'],
    [SHARE, 'Better work in Quarter 2 brought the outturn up to 66.2%.'],
  );
});

describe('what a comparison is between', () => {
  itReports(
    [
      RATE,
      'It was lower than the London (169/100,000), England (184/100,000) and Kent (144/100,000) averages.',
      '"lower than the London (169/100,000), England (184/100,000) and Kent (144/100,000)" is wrong: the figure is 157 per 100,000 population.',
    ],
    [
      SHARE,
      'Satisfaction rose from 64.1% to 66.2%, an increase of 5%.',
      'From 64.1% to 66.2% is 2.1%, but the comment says 5%.',
    ],
    [COUNT, 'Sales fell from 110 to 120.', '"fell from 110 to 120" is not a fall.'],
  );
  itAccepts(
    [{ ...SHARE, polarity: 'N/A' }, 'Performance is better than the London average (71%).'],
    [SHARE, 'Performance is not above the national average of 71%.'],
    [SHARE, 'Performance is higher than 71%.'],
    [
      SHARE,
      'Performance is above the average that all of the other boroughs in our family of councils had reported of 71%.',
    ],
    [COUNT, 'This is more than the 300 fewer queries of before.'],
    [COUNT, 'Homes are higher than planned and 140 were sold.'],
    [SHARE, 'With 75% the new wardens are above the national average of 71%.'],
    [CUMULATIVE, 'We saw fewer offences than the London average of 600.'],
    [SHARE, 'The wait rose from 12 weeks to 9 weeks.'],
    [SHARE, 'Visits rose from 68% to 40 of them.'],
    [SHARE, 'Satisfaction rose from 64.1% to 66.2%, an increase of 3.3%.'],
    [SHARE, 'Satisfaction rose from 64.1% to 66.2%, an increase of 2.1%.'],
    [COUNT, 'The figure rose from 110 to 120, an increase of 10.'],
    [COUNT, 'The figure rose from 110 to about 120, an increase of 11.'],
  );
});

describe('a figure that the row has too', () => {
  itReports(
    [
      SHARE,
      'This gives an outturn of 62.6% for the parks.',
      'The comment gives an outturn of 62.6%, but the row says 66.2%.',
    ],
    [
      SHARE,
      'The result is short of our target of 75%.',
      'The comment gives a target of 75%, but the row says 65%.',
    ],
    [
      CUMULATIVE,
      '1,070 offences were recorded, compared with 971 at the same point last year.',
      'The comment compares with 971 last year, but the row says 917.',
    ],
    [
      COUNT,
      '120 homes were finished, compared to 105 in the previous quarter.',
      'The comment compares with 105 last quarter, but the row says 110.',
    ],
  );
  itAccepts(
    [SHARE, 'This gives an outturn of 66.2% for the parks.'],
    [SHARE, 'That is well up on the 16/17 outturn of 14.7%.'],
    [CUMULATIVE, '1,070 offences were recorded, compared with 917 at the same point last year.'],
    [CUMULATIVE, 'We saw 515 offences, compared to the 404 offences seen in Q2 last year.'],
    [COUNT, '120 homes were finished, compared to 110 in the previous quarter.'],
  );
});

describe('a comparison with the area that the target names', () => {
  const against = (target: string): ChangedRow => ({ ...SHARE, target, annualTarget: target });
  itReports(
    ...['Better than England', 'Better than the England average'].map(
      target =>
        [
          against(target),
          'Attendance at school is better than England (95%).',
          '"better than England (95%)" is wrong: the figure is 66.2%.',
        ] as const,
    ),
  );
});

describe('the share of the target that was reached', () => {
  itAccepts(
    [COUNT, 'Last year 46% of the annual target had been achieved.'],
    [COUNT, '46% of the annual target is left.'],
    [SHARE, '86% of the annual target has been achieved.'],
    [COUNT, 'About 46% of the annual target has been achieved.'],
    [COUNT, '40 of the annual target have been achieved.'],
    [COUNT, '30% of the annual target has been achieved.'],
  );
});

/** Under a hundred, where two figures are often equal by chance. */
const FEW = {
  ...COUNT,
  annualTarget: 'N/A',
  target: '60',
  performance: '80 GREEN',
  shortBase: '75',
  longBase: '70',
};

describe('a figure next to what it is compared with', () => {
  itReports(
    [
      CUMULATIVE,
      '1,170 offences were recorded, compared with 917 last year.',
      'The comment gives 1,170 next to the 917 of last year, but the row says 1,070.',
    ],
    [
      CUMULATIVE,
      '575 offences were recorded, compared with 555 last quarter.',
      'The comment gives 575 next to the 555 of last quarter, but the row says 515 for the quarter alone.',
    ],
    [
      CUMULATIVE,
      '1,170 offences were recorded, compared with the 906 of the target.',
      'The comment gives 1,170 next to the 906 of the target, but the row says 1,070.',
    ],
    [
      CUMULATIVE,
      '1,070 offences were recorded, compared with the 971 of the target.',
      'The comment compares with 971 as the target, but the row says 906.',
    ],
    [
      CUMULATIVE,
      '1,070 offences were recorded, compared with 971 in Q1 and Q2 last year.',
      'The comment compares with 971 last year, but the row says 917.',
    ],
    [
      DAYS,
      'It took 3.9 days, compared with 4.2 days last year.',
      'The comment gives 3.9 days next to the 4.2 days of last year, but the row says 3.8 days.',
    ],
    [
      COUNT,
      '100 homes were finished, compared with 90 last year.',
      'The comment gives 100 next to the 90 of last year, but the row says 120.',
    ],
    [
      SHARE,
      'For Q2 of 2017/18 we have an outturn of 62.6%.',
      'The comment gives an outturn of 62.6%, but the row says 66.2%.',
    ],
    [
      SHARE,
      'In 17/18 and Quarter 2 of 2017-2018 this is an outturn of 62.6%.',
      'The comment gives an outturn of 62.6%, but the row says 66.2%.',
    ],
  );
  itAccepts(
    [CUMULATIVE, '1,170 offences were recorded against 917 last year.'],
    [FEW, '85 homes were finished, compared with 70 last year.'],
    [CUMULATIVE, '700 offences were recorded, compared with 917 last year.'],
    [CUMULATIVE, '515 offences were recorded, compared with 917 last year.'],
    [CUMULATIVE, '1,070 offences were recorded, compared with 404 in Q2 last year.'],
    [CUMULATIVE, 'About 1,170 offences were recorded, compared with 917 last year.'],
    [SHARE, '66 parks were rated, compared with 70% last year.'],
    [COUNT, 'It took 12 weeks, compared with 14 weeks last year.'],
    [COUNT, '30 visits against a profiled target of 210.'],
    [COUNT, 'We finished 120 homes in a year with a target of 210.'],
    [SHARE, 'This beats last year’s target of 70%.'],
    [SHARE, 'We have a stretch target of 70%.'],
    [SHARE, 'In 2016/17 we had an outturn of 62.6%.'],
  );
});
