import { describe } from 'vitest';
import { itAccepts, itReports, SHARE } from './commentCases.ts';

describe('a fraction in a comment', () => {
  itReports(
    [
      SHARE,
      '87/135 parks (65.4%) were rated good.',
      '"87/135" is 64.4% (87 divided by 135), but the comment says 65.4%.',
    ],
    [
      SHARE,
      '100/135 of the parks are rated as good.',
      '"100/135" is 74.1% (100 divided by 135), but the outturn is 66.2%.',
    ],
    [
      SHARE,
      'Residents rated 87 out of 135 parks as good.',
      '"87 out of 135" is 64.4% (87 divided by 135), but the outturn is 66.2%.',
    ],
    [
      SHARE,
      '87 of the 135 parks surveyed, or 46.4%, were rated good.',
      '"87 of the 135" is 64.4% (87 divided by 135), but the comment says 46.4%.',
    ],
    [
      SHARE,
      '64.4% (78/135) of those asked were content.',
      '"78/135" is 57.8% (78 divided by 135), but the comment says 64.4%.',
    ],
    [
      SHARE,
      'In two wards 33 out of 50 (62%) pass.',
      '"33 out of 50" is 66.0% (33 divided by 50), but the comment says 62%.',
    ],
  );
  itAccepts(
    [SHARE, '87/135 parks (64.4%) were rated good.'],
    [SHARE, '90/136 of the parks are rated as good.'],
    [SHARE, 'Residents rated 90 out of 136 parks as good.'],
    [SHARE, 'We hold 3 out of 4 stars and 17/18 was a good year.'],
    [SHARE, 'In 2015/16 and 16/17 the parks were rated well.'],
    [SHARE, 'London rated 50 out of 100 parks as good.'],
    [{ ...SHARE, performance: '98% GREEN' }, 'Residents rated 135 out of 135 parks as good.'],
    [SHARE, 'Nine out of ten visitors would come again.'],
    [SHARE, '12 of 20 repairs to playgrounds are done.'],
    [SHARE, '5 of the 12 actions in the plan for parks are complete; costs are shared 50/50.'],
    [SHARE, 'At the same point last year 60 of 100 parks were rated good.'],
    [SHARE, '184/100,000 residents asked for more benches, 24/7.'],
  );
});

describe('a percentage of a stated whole', () => {
  itReports(
    [
      SHARE,
      'To date 276 carers have been assessed, of whom 140 (57.0%) received a service.',
      '140 is 50.7% of 276, but the comment says 57.0%.',
    ],
    [
      SHARE,
      '23% of 81,600 calls were avoidable, that is 19,769.',
      '19,769 is 24.2% of 81,600, but the comment says 23%.',
    ],
    [
      SHARE,
      'The centre took 81,600 calls. If 23.23% of these were avoidable that equates to 18,769 customers.',
      '18,769 is 23.00% of 81,600, but the comment says 23.23%.',
    ],
    [
      SHARE,
      'We took 81,600 calls in Q2; with 23.23% avoidable, 18,769 people had no need to call.',
      '18,769 is 23.00% of 81,600, but the comment says 23.23%.',
    ],
    [
      SHARE,
      'There were 400 inspections. 100 of them (35%) found a fault.',
      '100 is 25.0% of 400, but the comment says 35%.',
    ],
    [
      SHARE,
      '120 responses, which is 40% of the 200 sent out, came back.',
      '120 is 60.0% of 200, but the comment says 40%.',
    ],
    [
      SHARE,
      'Of the 750 cases closed, 288 (34.6%) were closed early.',
      '288 is 38.4% of 750, but the comment says 34.6%.',
    ],
    [
      SHARE,
      '3 parks were rated by letter and 9 parks by telephone, an outturn of 66.2%.',
      '3 + 9 = 12. 12 cannot be 66.2% of any whole number: 12 of 18 is 66.7%, 12 of 19 is 63.2%.',
    ],
  );
  itAccepts(
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

const of = (fraction: string, worked: string, counted: string, stated: string) =>
  `"${fraction}" is ${worked} (${counted}), but ${stated}.`;

describe('what a fraction gives', () => {
  itReports(
    [
      SHARE,
      '33 out of 50 (62%) and 60/100 (62%) pass.',
      `${of('33 out of 50', '66.0%', '33 divided by 50', 'the comment says 62%')} ${of('60/100', '60.0%', '60 divided by 100', 'the comment says 62%')}`,
    ],
    [
      SHARE,
      'In 12 wards 87/135 of the parks are good.',
      of('87/135', '64.4%', '87 divided by 135', 'the outturn is 66.2%'),
    ],
    [
      SHARE,
      'We hold 87 of 135 awards.',
      of('87 of 135', '64.4%', '87 divided by 135', 'the outturn is 66.2%'),
    ],
    [
      SHARE,
      'About 87/135 sites (75%) pass.',
      of('87/135', '64.4%', '87 divided by 135', 'the comment says 75%'),
    ],
    [SHARE, '87/88 sites (90.0%) pass.', of('87/88', '98.9%', '87 divided by 88', 'the comment says 90.0%')],
    [SHARE, '41/42 sites (90.0%) pass.', of('41/42', '97.6%', '41 divided by 42', 'the comment says 90.0%')],
    [SHARE, '89/90 sites (90.0%) pass.', of('89/90', '98.9%', '89 divided by 90', 'the comment says 90.0%')],
    [SHARE, '16/18 sites (33%) pass.', of('16/18', '88.9%', '16 divided by 18', 'the comment says 33%')],
  );
  itAccepts(
    [SHARE, 'Of 400 sites, 33 out of 50 (66%) pass.'],
    [SHARE, '87/135 (12 of them new) sites passed.'],
    [SHARE, 'Two out of three parks are rated good.'],
    [SHARE, 'About 87 of 135 parks are rated good.'],
    [SHARE, '90/145 of the parks are rated as good, and 70% are clean.'],
    [SHARE, 'Volunteers hold 87 of 135 awards.'],
    [SHARE, 'About 87/135 sites (70%) pass.'],
    [SHARE, 'That was 16/17 (33% then).'],
    [SHARE, 'That was 40/41 (33% then).'],
    [SHARE, 'That was 90/91 (33% then).'],
    [SHARE, 'That was 99/00 (33% then).'],
  );
});

describe('a count that gives a percentage of a whole nobody names', () => {
  itReports(
    [
      { ...SHARE, performance: '99.9%' },
      '3 sites by letter and 9 sites by telephone, an outturn of 99.9%.',
      '3 + 9 = 12. 12 cannot be 99.9% of any whole number: 12 of 12 is 100.0%, 12 of 13 is 92.3%.',
    ],
    [
      SHARE,
      '3 sites by letter and 9 sites by telephone, an outturn of 61.3%.',
      'The comment gives an outturn of 61.3%, but the row says 66.2%.',
    ],
  );
  itAccepts(
    [SHARE, '45 sites were rated by letter and 90 sites by telephone, an outturn of 66.2%.'],
    [SHARE, '3 sites by letter, 9 sites by telephone and 5/7 by hand, an outturn of 66.2%.'],
    [SHARE, '3 sites by letter, £9 of seed and 9 sites by telephone, an outturn of 66.2%.'],
    [SHARE, 'About 3 sites by letter and 9 sites by telephone, an outturn of 66.2%.'],
    [SHARE, '3.5 sites by letter and 9 sites by telephone, an outturn of 66.2%.'],
    [SHARE, '3, then 9, an outturn of 66.2%.'],
    [SHARE, '3 oaks by letter and 9 limes by telephone, an outturn of 66.2%.'],
    [SHARE, '3 sites and 9 sites, of which 66.2% are good.'],
    [SHARE, 'Last year 3 sites by letter and 9 sites by telephone, an outturn of 66.2%.'],
    [SHARE, '301 sites by letter and 1,200 sites by telephone, an outturn of 66.2%.'],
    [SHARE, '0 sites by letter and 0 sites by telephone, an outturn of 66.2%.'],
  );
});

describe('which whole a percentage is of', () => {
  itReports(
    [
      SHARE,
      'About 30% of 81,600 calls, or 18,769, were avoidable.',
      '18,769 is 23.0% of 81,600, but the comment says 30%.',
    ],
    [
      SHARE,
      'In the first half of this year we found that 23% of 81,600 calls were avoidable, that is 19,769.',
      '19,769 is 24.2% of 81,600, but the comment says 23%.',
    ],
    [
      SHARE,
      '40% of the £200 collected, or £120, was spent.',
      '£120 is 60.0% of £200, but the comment says 40%.',
    ],
    [
      SHARE,
      'Out of 1,240 invoices 1,159 were paid within 30 days by two teams, which equates to 95.3%.',
      '1,159 is 93.5% of 1,240, but the comment says 95.3%.',
    ],
    [
      SHARE,
      'Of 81,600 calls in 12 wards, with 23.23% avoidable, 18,769 had no need to call.',
      '18,769 is 23.00% of 81,600, but the comment says 23.23%.',
    ],
    [
      SHARE,
      'Of the 750 cases closed in 12 wards by 900 staff, 288 (34.6%) were closed early.',
      '288 is 38.4% of 750, but the comment says 34.6%.',
    ],
    [
      SHARE,
      'There were 400 inspections, 100 (22%) found a fault.',
      '100 is 25.0% of 400, but the comment says 22%.',
    ],
    [
      SHARE,
      'There were 400 inspections.\n\n100 of them (35%) found a fault.',
      '100 is 25.0% of 400, but the comment says 35%.',
    ],
  );
  itAccepts(
    [SHARE, '33.33% of 20 visits were free, that is 7.'],
    [SHARE, 'About 21% of 81,600 calls, or 18,769, were avoidable.'],
    [
      SHARE,
      '23% of 81,600 calls were avoidable since the council’s own telephone system had been out of order for days on end, 19,769.',
    ],
    [SHARE, '40% of the 20 hours booked, or 12 hours, were used.'],
    [SHARE, '40% of the 120 sent out, that is 200.'],
    [SHARE, '40% of the 200 sent out, that is 200.'],
    [SHARE, '40% of the 200 sent out, or £120, came back.'],
    [SHARE, '40% of twenty sent out, that is 12, came back.'],
    [SHARE, 'Out of 1,240 invoices 1,159 were paid, 40 by card, which equates to 95.3%.'],
    [SHARE, 'Out of 1,240 invoices 1,159 were paid early but only 60.3% online.'],
    [SHARE, '276 carers and 500 others were seen, 140 of them (50.7%) twice.'],
    [SHARE, 'There were 400 inspections, 100 (21%) found a fault.'],
    [SHARE, 'After 300 visits and 400 inspections, 100 (23%) found a fault.'],
  );
});
