import { describe } from 'vitest';
import { itAccepts, itReports, SHARE } from './commentCases.ts';

describe('what is left of a hundred', () => {
  itReports(
    [
      SHARE,
      'Clerks paid 93.5% of 1,200 invoices on time. The remaining 7.5% were late.',
      '93.5% + 7.5% is 101.0%, but together they should be 100%.',
    ],
    [
      SHARE,
      '60% came by bus and the remaining 50% on foot.',
      '60% + 50% is 110%, but together they should be 100%.',
    ],
  );
  itAccepts(
    [SHARE, '60% came by bus and the remaining 51% on foot.'],
    [SHARE, '60% came by bus and the remaining 39% on foot.'],
    [SHARE, '33% came by bus, 33% by car and the remaining 33% on foot.'],
    [SHARE, 'About 90% came by bus. The remaining 12% came on foot.'],
    [SHARE, 'The remaining 95% came on foot.'],
    [SHARE, '5% paid by cheque, 60% of the others by card, the remaining 40% in cash.'],
  );
});

describe('which figures are parts of a sum', () => {
  itReports(
    [SHARE, '20 - 5 = 16 parks.', '"20 - 5 = 16" comes to 15.'],
    [SHARE, '3 + 4 + 5 = 13 parks.', '"3 + 4 + 5 = 13" comes to 12.'],
    [SHARE, '1.2 + 2.3 = 3.6 miles.', '"1.2 + 2.3 = 3.6" comes to 3.5.'],
    [
      SHARE,
      'There were 120 visits (60%) in April and 130 in May, a total of 260.',
      '120 + 130 = 250, but the comment says 260.',
    ],
    [
      SHARE,
      'They are 1 ash, 2 oaks, 3 limes, 4 firs, 5 elms, 6 pears, 7 figs and 8 yews, 40 in all.',
      '1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 = 36, but the comment says 40.',
    ],
    [
      SHARE,
      'We planted 12 trees (3 oaks and 8 limes) and 40 shrubs.',
      '3 + 8 = 11, but the comment says 12.',
    ],
    [SHARE, 'We planted 12 trees (3 oaks, 9 limes and 1 pear).', '3 + 9 + 1 = 13, but the comment says 12.'],
    [
      SHARE,
      'We planted 3 oaks on 7 August or 8 August and 9 limes on 30 SEPTEMBER by hand, 14 in all.',
      '3 + 9 = 12, but the comment says 14.',
    ],
    [SHARE, 'We planted 3 oaks and 9 limes, 9 in all.', '3 + 9 = 12, but the comment says 9.'],
  );
  itAccepts(
    [SHARE, '20 - 5 = 15 parks and 20 minus 5 is 15.'],
    [SHARE, '3% + 9 = 13 parks.'],
    [SHARE, 'Volunteers saw 3 of 5 sites, 12 oaks and 9 limes, 22 in all.'],
    [SHARE, 'We planted 12 oaks, 15 in all.'],
    [SHARE, 'We had 120 in April and 130 in May, about 260 in all.'],
    [SHARE, 'We had about 120 in April and 130 in May, 260 in all.'],
    [
      SHARE,
      'They are 1 ash, 2 oaks, 3 limes, 4 firs, 5 elms, 6 pears, 7 figs, 8 yews and 9 bays, 50 in all.',
    ],
    [SHARE, 'We planted 12 trees, including 3 oaks and 2 limes, 19 in all.'],
    [SHARE, 'We planted 12 trees (3 oaks and £8 of soil).'],
    [SHARE, 'We planted 12 trees (3 oaks 8 limes).'],
    [SHARE, '12 trees were planted: 3 oaks, 9 limes and 2 pears.'],
    [SHARE, '40% are oaks and 30% are limes, 75% in all.'],
  );
});

describe('a sentence with more figures than a claim has', () => {
  itReports([SHARE, `${'5 a, '.repeat(21)}3 + 9 = 13.`, '"3 + 9 = 13" comes to 12.']);
  itAccepts(
    [SHARE, `${'5 a, '.repeat(22)}3 + 9 = 13.`],
    [SHARE, `${'5 of 7 a, '.repeat(11)}${'5 a, '.repeat(11)}3 + 9 = 13.`],
    [SHARE, `${'and '.repeat(400)}3 + 9 = 13.`],
  );
});

describe('a sum', () => {
  itReports(
    [SHARE, '3 + 9 = 13 parks.', '"3 + 9 = 13" comes to 12.'],
    [SHARE, 'Three and nine children, thirteen in all.', '3 + 9 = 12, but the comment says 13.'],
    [
      SHARE,
      'There were 120 visits in April, 130 in May and 140 in June, a total of 400.',
      '120 + 130 + 140 = 390, but the comment says 400.',
    ],
    [SHARE, 'We planted 12 trees (3 oaks and 8 limes).', '3 + 8 = 11, but the comment says 12.'],
    [SHARE, 'The grant of £12m, made up of £5m and £6m, is spent.', '5 + 6 = 11, but the comment says £12m.'],
    [
      SHARE,
      '46 in July, 49 in August and 69 in September make a total of 118.',
      '46 + 49 + 69 = 164, but the comment says 118.',
    ],
    [SHARE, '57 new and 12 existing members make a total of 79.', '57 + 12 = 69, but the comment says 79.'],
  );
  itAccepts(
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
