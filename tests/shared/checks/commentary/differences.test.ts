import { describe } from 'vitest';
import { COUNT, CUMULATIVE, DAYS, itAccepts, itReports, RATE, SHARE } from './commentCases.ts';

describe('a difference', () => {
  itReports(
    [
      CUMULATIVE,
      'We saw 1,070 offences. This is 163 offences higher than the 917 offences of Q2 2016/17.',
      '"163 offences higher than the 917 offences of Q2 2016/17" is wrong: 1,070 against 917 is 153 more.',
    ],
    [
      CUMULATIVE,
      'There were 146 more offences than the target allows.',
      '"146 more offences than the target allows" is wrong: 1,070 against 906 is 164 more.',
    ],
    [
      CUMULATIVE,
      'Burglary is 164 offences under target.',
      '"164 offences under target" is wrong: 1,070 against 906 is 164 more.',
    ],
    [
      CUMULATIVE,
      'Burglary is 164 over target and 135 over last year.',
      '"135 over last year" is wrong: 1,070 against 917 is 153 more.',
    ],
    [
      CUMULATIVE,
      'The 515 offences of Q2 are 60 fewer than in Q1.',
      '"60 fewer than in Q1" is wrong: 515 against 555 is 40 less.',
    ],
    [
      CUMULATIVE,
      'Over 250 offences more than last year have been recorded.',
      '"250 offences more than last year have been recorded" is wrong: 1,070 against 917 is 153 more.',
    ],
    [
      CUMULATIVE,
      'Performance is 28% above target.',
      '"28% above target" is wrong: 1,070 against 906 is 18.1% more.',
    ],
    [
      CUMULATIVE,
      'Offences rose by 27% on last year.',
      '"27% on last year" is wrong: 1,070 against 917 is 16.7% more.',
    ],
    [
      SHARE,
      'The result is 2.1 percentage points above target.',
      '"2.1 percentage points above target" is wrong: 66.2% against 65% is 1.2 percentage points more.',
    ],
    [
      SHARE,
      'Performance is 5.1% better than last quarter.',
      '"5.1% better than last quarter" is wrong: 66.2% against 64.1% is 2.1 percentage points more.',
    ],
    [
      SHARE,
      'Performance rose by 1.8 percentage points compared with last year.',
      '"1.8 percentage points compared with last year" is wrong: 66.2% against 68% is 1.8 percentage points less.',
    ],
    [
      COUNT,
      'This is 25 homes above target.',
      '"25 homes above target" is wrong: 120 against 100 is 20 more.',
    ],
    [
      COUNT,
      'We finished 40 more homes than at this point last year.',
      '"40 more homes than at this point last year" is wrong: 120 against 90 is 30 more.',
    ],
    [
      COUNT,
      'The figure rose from 110 to 120, an increase of 11.',
      'From 110 to 120 is 10, but the comment says 11.',
    ],
    [
      COUNT,
      '120 homes against 110 in Q1, an increase of 19.1%.',
      'From 110 to 120 is 9.1%, but the comment says 19.1%.',
    ],
    [
      COUNT,
      'The target of 100 homes was exceeded by 25.',
      '"The target of 100 homes was exceeded by 25" is wrong: 120 against 100 is 20 more.',
    ],
    [
      SHARE,
      'The rate missed last year by 2.8 percentage points.',
      '"The rate missed last year by 2.8 percentage points" is wrong: 66.2% against 68% is 1.8 percentage points less.',
    ],
    [
      SHARE,
      'The rate is up 5% on last quarter (64.1%).',
      '"5% on last quarter (64.1%)" is wrong: 66.2% against 64.1% is 2.1 percentage points more.',
    ],
    [
      DAYS,
      'This is an improvement of 0.8 days since Q1.',
      '"0.8 days since Q1" is wrong: 3.8 days against 4.1 days is 0.3 less.',
    ],
    [
      DAYS,
      'At 3.8 days this is 0.6 days quicker than the 4.2 days of last year.',
      '"0.6 days quicker than the 4.2 days of last year" is wrong: 3.8 days against 4.2 days is 0.4 less.',
    ],
    [
      DAYS,
      'The outturn is 0.6 days less than the 4.2 days of last year.',
      '"0.6 days less than the 4.2 days of last year" is wrong: 3.8 days against 4.2 days is 0.4 less.',
    ],
    [
      RATE,
      'That is 14 per 100,000 population fewer than the 161 per 100,000 population of last year.',
      '"14 per 100,000 population fewer than the 161 per 100,000 population of last year" is wrong: 157 per 100,000 population against 161 per 100,000 is 4 less.',
    ],
  );
  itAccepts(
    [CUMULATIVE, 'We saw 1,070 offences. This is 153 offences higher than the 917 offences of Q2 2016/17.'],
    [CUMULATIVE, 'There were 164 more offences during the first half of the year than the target.'],
    [CUMULATIVE, 'Burglary is 164 over target and 153 over last year.'],
    [CUMULATIVE, 'The 515 offences of Q2 are 40 fewer than in Q1.'],
    [CUMULATIVE, 'Over 150 offences more than last year have been recorded.'],
    [CUMULATIVE, 'Performance is 18% over target.'],
    [CUMULATIVE, 'Offences rose by 17% on last year.'],
    [CUMULATIVE, 'Vehicle crime fell by 27% on last year.'],
    [CUMULATIVE, 'It is the only London borough where mopeds were stolen less (by 27%) against last year.'],
    [SHARE, 'The result is 1.2 percentage points above target.'],
    [SHARE, 'Performance is 2.1% better than last quarter.'],
    [SHARE, 'We ran 20 more events than last year.'],
    [SHARE, 'Visitors were 5% up on the national average.'],
    [COUNT, 'This is 20 homes above target and 30 more than last year.'],
    [COUNT, 'There are 15 more applications than last year.'],
    [COUNT, 'The target for the year is 400; we expect 20 more by March 2018.'],
    [COUNT, 'The team is 1 below its establishment of 13, and 3 staff left.'],
    [COUNT, '120 homes, which is 20 (20%) more than the target and 30 (33%) more than last year.'],
    [COUNT, '120 homes against 110 in Q1, an increase of 9.1%.'],
    [COUNT, 'The target of 100 homes was exceeded by 20; the deadline was missed by 3 days.'],
    [SHARE, 'The rate missed last year by 1.8 percentage points.'],
    [SHARE, 'The rate is up 2.1% on last quarter (64.1%).'],
    [DAYS, 'This is an improvement of 0.3 days since Q1.'],
    [DAYS, 'The outturn is 0.4 days less than the 4.2 days of last year.'],
  );
});

/** 4.4 days against a target of 4, where fewer are better. */
const SLOW = { ...DAYS, performance: '4.4 days RED', shortArrow: '↓', longArrow: '↓' };

describe('what a difference is between', () => {
  itReports(
    [
      COUNT,
      'Across the borough, the target of 100 homes was exceeded by 25.',
      '"the target of 100 homes was exceeded by 25" is wrong: 120 against 100 is 20 more.',
    ],
    [
      COUNT,
      'This is 25 homes above target, which is good.',
      '"25 homes above target" is wrong: 120 against 100 is 20 more.',
    ],
    [
      SLOW,
      'The outturn is 0.2 days quicker than the 4.2 days of last year.',
      '"0.2 days quicker than the 4.2 days of last year" is wrong: 4.4 days against 4.2 days is 0.2 more.',
    ],
    [
      CUMULATIVE,
      'There were 140 more incidents than the 917 of last year.',
      '"140 more incidents than the 917 of last year" is wrong: 1,070 against 917 is 153 more.',
    ],
    [
      CUMULATIVE,
      '1,100 offences, 153 more than last year.',
      '"153 more than last year" is wrong: 1,100 against 917 is 183 more.',
    ],
    [
      COUNT,
      'The 300 visits of Q2 are 60 fewer than the 340 of Q1.',
      '"60 fewer than the 340 of Q1" is wrong: 300 against 340 is 40 less.',
    ],
    [
      CUMULATIVE,
      'This quarter we saw 60 fewer offences than last quarter.',
      '"60 fewer offences than last quarter" is wrong: 515 against 555 is 40 less.',
    ],
    [
      COUNT,
      'The figure is the same as last year: up 5 on last year (120).',
      '"5 on last year (120)" is wrong: 120 against 120 is no difference.',
    ],
  );
  itReports(
    [
      COUNT,
      'This is 25 homes more than in 16/17.',
      '"25 homes more than in 16/17" is wrong: 120 against 90 is 30 more.',
    ],
    [
      COUNT,
      'This is 25 homes more than in 2016-2017.',
      '"25 homes more than in 2016-2017" is wrong: 120 against 90 is 30 more.',
    ],
    [
      COUNT,
      'This is 25 homes more than Last Year.',
      '"25 homes more than Last Year" is wrong: 120 against 90 is 30 more.',
    ],
    [
      COUNT,
      'This is 25 homes more than in Quarter 1.',
      '"25 homes more than in Quarter 1" is wrong: 120 against 110 is 10 more.',
    ],
    [
      COUNT,
      'This is 20 homes more than last year when the target was missed.',
      '"20 homes more than last year when the target was missed" is wrong: 120 against 90 is 30 more.',
    ],
  );
  itReports([
    CUMULATIVE,
    'This is 500 offences more than last quarter.',
    '"500 offences more than last quarter" is wrong: 1,070 against 555 is 515 more.',
  ]);
  itAccepts(
    [COUNT, 'This is 25 homes more than last year’s target.'],
    [RATE, 'There were 14 more deaths than last year.'],
    [COUNT, 'This is 20% more than the 65% of last year.'],
    [COUNT, 'This is 25 points above target.'],
    [COUNT, 'We had 15 more applications than last year.'],
    [SLOW, 'The outturn is 0.4 days outside the target.'],
    [CUMULATIVE, 'There were 140 more incidents than the 800 of last year.'],
    [COUNT, 'Volunteers held 40 events, 15 more than last year.'],
    [COUNT, 'We finished 40 more homes than at this point last year, 130 in all.'],
    [SHARE, 'At 40 sites visitors noticed 60 fewer bins than the 340 of Q1.'],
    [CUMULATIVE, 'This quarter we saw 40 fewer offences than last quarter.'],
    [CUMULATIVE, 'We saw 60 fewer offences than in Q2 last year.'],
  );
});
