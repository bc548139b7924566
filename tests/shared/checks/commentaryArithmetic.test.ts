import { describe, expect, it } from 'vitest';
import { aReport, type RowTexts } from '../../examples/aReport.ts';
import { assessed } from '../../examples/assessed.ts';

/** 66.2% of parks, target 65%, 64.1% last quarter, 68% last year: bigger is better. */
const SHARE: Partial<RowTexts> = {};
/** A count that adds up from April: 1,070 against 906, 555 last quarter, 917 last year. */
const CUMULATIVE: Partial<RowTexts> = {
  title: 'The number of burglary offences (C)',
  polarity: 'Smaller is better',
  annualTarget: '1,812',
  target: '906',
  performance: '1,070 RED',
  shortArrow: '↑',
  shortBase: '555',
  longArrow: '↓',
  longBase: '917',
};
const COUNT: Partial<RowTexts> = {
  title: 'Number of new homes completed',
  annualTarget: '400',
  target: '100',
  performance: '120 GREEN',
  shortBase: '110',
  longArrow: '↑',
  longBase: '90',
};
const RATE: Partial<RowTexts> = {
  title: 'Deaths from preventable causes per 100,000 population',
  polarity: 'Smaller is better',
  annualTarget: '170',
  target: '170',
  performance: '157 per 100,000 population GREEN',
  shortBase: '160 per 100,000 population',
  longArrow: '↑',
  longBase: '161 per 100,000 population',
};
const DAYS: Partial<RowTexts> = {
  title: 'Average days taken to repair a street light',
  polarity: 'Smaller is better',
  annualTarget: '4 days',
  target: '4 days',
  performance: '3.8 days GREEN',
  shortBase: '4.1 days',
  longArrow: '↑',
  longBase: '4.2 days',
};

function saidOf(row: Partial<RowTexts>, comment: string): string[] {
  return assessed(aReport({ ...row, comment })).findings.flatMap(({ code, cell, message }) => {
    if (code !== 'commentary-arithmetic') return [];
    expect(cell).toEqual({ row: 2, column: 10 });
    return [message];
  });
}

const wrong = (...cases: readonly (readonly [Partial<RowTexts>, string])[]) =>
  it.each(cases.map(([row, comment]) => [comment, row] as const))('does not follow: %s', (comment, row) => {
    expect(saidOf(row, comment)).toHaveLength(1);
  });
const right = (...cases: readonly (readonly [Partial<RowTexts>, string])[]) =>
  it.each(cases.map(([row, comment]) => [comment, row] as const))('is left alone: %s', (comment, row) => {
    expect(saidOf(row, comment)).toEqual([]);
  });

describe('a fraction in a comment', () => {
  wrong(
    [SHARE, '87/135 parks (65.4%) were rated good.'],
    [SHARE, '100/135 of the parks are rated as good.'],
    [SHARE, 'Residents rated 87 out of 135 parks as good.'],
    [SHARE, '87 of the 135 parks surveyed, or 46.4%, were rated good.'],
    [SHARE, '64.4% (78/135) of those asked were content.'],
    [SHARE, 'In two wards 33 out of 50 (62%) pass.'],
  );
  right(
    [SHARE, '87/135 parks (64.4%) were rated good.'],
    [SHARE, '90/136 of the parks are rated as good.'],
    [SHARE, 'Residents rated 90 out of 136 parks as good.'],
    [SHARE, 'We hold 3 out of 4 stars and 17/18 was a good year.'],
    [SHARE, 'In 2015/16 and 16/17 the parks were rated well.'],
    [SHARE, 'London rated 50 out of 100 parks as good.'],
    [SHARE, 'Nine out of ten visitors would come again.'],
    [SHARE, '12 of 20 repairs to playgrounds are done.'],
    [SHARE, '5 of the 12 actions in the plan for parks are complete; costs are shared 50/50.'],
    [SHARE, 'At the same point last year 60 of 100 parks were rated good.'],
    [SHARE, '184/100,000 residents asked for more benches, 24/7.'],
  );
});

describe('a percentage of a stated whole', () => {
  wrong(
    [SHARE, 'To date 276 carers have been assessed, of whom 140 (57.0%) received a service.'],
    [SHARE, '23% of 81,600 calls were avoidable, that is 19,769.'],
    [
      SHARE,
      'The centre took 81,600 calls. If 23.23% of these were avoidable that equates to 18,769 customers.',
    ],
    [SHARE, 'We took 81,600 calls in Q2; with 23.23% avoidable, 18,769 people had no need to call.'],
    [SHARE, 'There were 400 inspections. 100 of them (35%) found a fault.'],
    [SHARE, '120 responses, which is 40% of the 200 sent out, came back.'],
    [SHARE, 'Of the 750 cases closed, 288 (34.6%) were closed early.'],
    [SHARE, '3 parks were rated by letter and 9 parks by telephone, an outturn of 66.2%.'],
  );
  right(
    [SHARE, 'To date 276 carers have been assessed, of whom 140 (50.7%) received a service.'],
    [SHARE, '456 assessments were made, resulting in 234 (51.3%) carers receiving a response.'],
    [SHARE, '23% of 81,600 calls were avoidable, that is 18,769.'],
    [SHARE, 'About 23% of 81,600 calls, or some 19,000, were avoidable.'],
    [SHARE, 'There were 400 inspections. 100 of them (25%) found a fault.'],
    [SHARE, 'There were 400 inspections, 100 (12%) more than last year.'],
    [SHARE, '120 responses, which is 60% of the 200 sent out, came back.'],
    [SHARE, 'The survey had 1,204 responses, up from 900, and 45% said they were happy.'],
    [SHARE, '141 people had said what they wanted. That is compared with 128 at this stage last year.'],
    [SHARE, '45 parks by letter and 90 by telephone make the outturn of 66.2%.'],
  );
});

describe('a sum', () => {
  wrong(
    [SHARE, '3 + 9 = 13 parks.'],
    [SHARE, 'Three and nine children, thirteen in all.'],
    [SHARE, 'There were 120 visits in April, 130 in May and 140 in June, a total of 400.'],
    [SHARE, 'We planted 12 trees (3 oaks and 8 limes).'],
    [SHARE, 'The grant of £12m, made up of £5m and £6m, is spent.'],
    [SHARE, '46 in July, 49 in August and 69 in September make a total of 118.'],
    [SHARE, '57 new and 12 existing members make a total of 79.'],
  );
  right(
    [SHARE, '3 + 9 = 12 parks.'],
    [SHARE, 'Three and nine children, twelve in all.'],
    [SHARE, 'There were 24 in July, 25 in August and 26 in September, 75 in all.'],
    [SHARE, 'We planted 12 trees (3 oaks and 9 limes).'],
    [SHARE, 'We planted 12 trees (including 3 oaks and 2 limes).'],
    [SHARE, 'A further two parks won an award this year, which brings the total to 13.'],
    [SHARE, 'Staffing is 45 people, 3 teams and 12 sites.'],
    [SHARE, 'The 3 libraries, with 12 talks and 9 shows, had 21 in all.'],
    [SHARE, 'Two parks were closed and five repaired, so that 40 in all are open.'],
    [SHARE, 'In July 12 staff were trained and in August 9; 60 have been trained since the start.'],
  );
});

describe('a difference', () => {
  wrong(
    [CUMULATIVE, 'We saw 1,070 offences. This is 163 offences higher than the 917 offences of Q2 2016/17.'],
    [CUMULATIVE, 'There were 146 more offences than the target allows.'],
    [CUMULATIVE, 'Burglary is 164 offences under target.'],
    [CUMULATIVE, 'Burglary is 164 over target and 135 over last year.'],
    [CUMULATIVE, 'The 515 offences of Q2 are 60 fewer than in Q1.'],
    [CUMULATIVE, 'Over 250 offences more than last year have been recorded.'],
    [CUMULATIVE, 'Performance is 28% above target.'],
    [CUMULATIVE, 'Offences rose by 27% on last year.'],
    [SHARE, 'The result is 2.1 percentage points above target.'],
    [SHARE, 'Performance is 5.1% better than last quarter.'],
    [SHARE, 'Performance rose by 1.8 percentage points compared with last year.'],
    [COUNT, 'This is 25 homes above target.'],
    [COUNT, 'We finished 40 more homes than at this point last year.'],
    [COUNT, 'The figure rose from 110 to 120, an increase of 11.'],
    [COUNT, '120 homes against 110 in Q1, an increase of 19.1%.'],
    [COUNT, 'The target of 100 homes was exceeded by 25.'],
    [SHARE, 'The rate missed last year by 2.8 percentage points.'],
    [SHARE, 'The rate is up 5% on last quarter (64.1%).'],
    [DAYS, 'This is an improvement of 0.8 days since Q1.'],
    [DAYS, 'At 3.8 days this is 0.6 days quicker than the 4.2 days of last year.'],
    [DAYS, 'The outturn is 0.6 days less than the 4.2 days of last year.'],
    [RATE, 'That is 14 per 100,000 population fewer than the 161 per 100,000 population of last year.'],
  );
  right(
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

describe('a comparison', () => {
  wrong(
    [RATE, 'The rate is better than England (148/100,000).'],
    [
      RATE,
      'Havering was significantly lower than the London (149/100,000) and England (184/100,000) averages.',
    ],
    [
      RATE,
      'Havering was significantly lower than the London (169/100,000) and England (144/100,000) averages.',
    ],
    [SHARE, 'Performance is above the national average of 71%.'],
    [SHARE, 'Performance is worse than the London average (61%).'],
    [SHARE, 'Satisfaction rose from 68% to 66.2%.'],
    [SHARE, 'This exceeds the target of 70%.'],
    [SHARE, 'The result of 66.2% is above the 67% target.'],
  );
  right(
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

describe('a figure that the row has too', () => {
  wrong(
    [SHARE, 'This gives an outturn of 62.6% for the parks.'],
    [SHARE, 'The result is short of our target of 75%.'],
    [CUMULATIVE, '1,070 offences were recorded, compared with 971 at the same point last year.'],
    [COUNT, '120 homes were finished, compared to 105 in the previous quarter.'],
  );
  right(
    [SHARE, 'This gives an outturn of 66.2% for the parks.'],
    [SHARE, 'That is well up on the 16/17 outturn of 14.7%.'],
    [CUMULATIVE, '1,070 offences were recorded, compared with 917 at the same point last year.'],
    [CUMULATIVE, 'We saw 515 offences, compared to the 404 offences seen in Q2 last year.'],
    [COUNT, '120 homes were finished, compared to 110 in the previous quarter.'],
  );
});

describe('numbers that claim nothing', () => {
  right(
    [SHARE, 'By 30 September 2017 we will have 2 wardens; 65 staff aged 16-18 (50%) are trained.'],
    [SHARE, 'Call 01708 434343 before 5pm. 24/7 support. Budget £1.2m over 3 years.'],
    [SHARE, 'Section 106 funds of £20,000 were released on 30/09/2017, for key stage 4 and 5.'],
    [SHARE, '17 of 100 places were taken by one school and 22 by another.'],
    [
      SHARE,
      'Nationally the rate fell from 1,204 to 1,150, and 34/90 of those in the north were seen in a week.',
    ],
  );
});

describe('what is said of a comment', () => {
  it('names the figures, what they come to and what to do', () => {
    expect(saidOf(SHARE, '3 parks by letter and 9 parks by telephone, an outturn of 66.2%.')).toEqual([
      'The comment’s figures do not agree. 3 + 9 = 12. 12 cannot be 66.2% of any whole number: 12 of 18 is 66.7%, 12 of 19 is 63.2%. Correct the comment, or the figure that it describes.',
    ]);
    expect(saidOf(SHARE, 'To date 276 carers have been seen, of whom 140 (57.0%) were helped.')).toEqual([
      'The comment’s figures do not agree. 140 is 50.7% of 276, but the comment says 57.0%. Correct the comment, or the figure that it describes.',
    ]);
  });

  it('is one finding however much is wrong', () => {
    expect(saidOf(SHARE, '3 + 9 = 13. 4 + 4 = 9. 87/135 (99%).')).toHaveLength(1);
  });

  it('keeps markup and formulas as the text that they are', () => {
    expect(saidOf(SHARE, '<b>3 + 9 = 13</b> =1+1')).toHaveLength(1);
  });
});
