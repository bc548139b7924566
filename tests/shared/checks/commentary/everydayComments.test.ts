import { describe, expect, it } from 'vitest';
import type { ChangedRow } from '../../../examples/foundAt.ts';
import { claimsIn, messagesOf } from './commentCases.ts';

const INVOICES: ChangedRow = {
  title: '% of invoices paid within 30 days',
  annualTarget: '95%',
  target: '95%',
  performance: '93.5% RED',
  shortBase: '91.2%',
  longBase: '96.1%',
};
const HOMES: ChangedRow = {
  title: 'Number of new homes completed (C)',
  annualTarget: '400',
  target: '200',
  performance: '184 RED',
  shortBase: '81',
  longBase: '212',
};
const RELETS: ChangedRow = {
  title: 'Average days to re-let a council home',
  polarity: 'Smaller is better',
  annualTarget: '21 days',
  target: '21 days',
  performance: '24.5 days RED',
  shortArrow: '↓',
  shortBase: '22.1 days',
  longArrow: '↑',
  longBase: '26 days',
};
const DELAYS: ChangedRow = {
  title: 'Rate of delayed transfers of care per 100,000 population',
  polarity: 'Smaller is better',
  annualTarget: '7.0',
  target: '7.0',
  performance: '6.1 GREEN',
  shortBase: '6.8',
  longArrow: '↑',
  longBase: '8.4',
};

describe('a comment as a service writes it, whose figures do not agree, is reported', () => {
  it.each([
    [
      INVOICES,
      'Of 1,200 invoices received, 1,098 were paid within 30 days (93.5%).',
      '1,098 is 91.5% of 1,200, but the comment says 93.5%.',
    ],
    [
      INVOICES,
      'Out of 1,240 invoices received 1,159 were paid on time, which equates to 95.3%.',
      '1,159 is 93.5% of 1,240, but the comment says 95.3%.',
    ],
    [
      INVOICES,
      'We paid 1,159 invoices on time from a total of 1,240 (95.3%).',
      '"1,159 invoices on time from a total of 1,240" is 93.5% (1,159 divided by 1,240), but the comment says 95.3%.',
    ],
    [
      INVOICES,
      '93.5% of invoices were paid on time. The remaining 7.5% were late.',
      '93.5% + 7.5% is 101.0%, but together they should be 100%.',
    ],
    [
      INVOICES,
      '60% were paid within 10 days, 33.5% within 30 days and the remaining 7.5% later.',
      '60% + 33.5% + 7.5% is 101.0%, but together they should be 100%.',
    ],
    [
      INVOICES,
      'Performance has fallen since Q1, from 91.2% to 93.5%.',
      '"fallen from 91.2% to 93.5%" is not a fall.',
    ],
    [
      INVOICES,
      '81 invoices were late: 46 in Adult Services, 20 in Housing and 25 in Highways.',
      '46 + 20 + 25 = 91, but the comment says 81.',
    ],
    [
      HOMES,
      '184 against a profiled target of 210.',
      'The comment gives a target of 210, but the row says 200.',
    ],
    [
      HOMES,
      '56% of the annual target of 400 has been achieved at the half-year point.',
      '184 is 46.0% of the target of 400, but the comment says 56%.',
    ],
    [
      RELETS,
      'The homes let included sheltered ones. 58 homes were re-let, 12 of them sheltered (27.0%).',
      '12 is 20.7% of 58, but the comment says 27.0%.',
    ],
    [
      RELETS,
      'Re-let time was 24.5 days, 1.5 days slower than last year (26 days).',
      '"1.5 days slower than last year (26 days)" is wrong: 24.5 days against 26 days is 1.5 less.',
    ],
    [
      DELAYS,
      'There were 6.1 delayed days per 100,000 population, worse than the England average of 13.2.',
      '"worse than the England average of 13.2" is wrong: the figure is 6.1.',
    ],
  ])('%#: $1', (row, comment, claims) => {
    expect(messagesOf(row, comment).map(claimsIn)).toEqual([claims]);
  });
});

describe('a comment as a service writes it, whose figures agree, is left alone', () => {
  it.each([
    [INVOICES, 'Around 80 invoices were late out of 1,200 (6.5%).'],
    [INVOICES, 'The council ranks 12th out of 33 London boroughs. Top quartile performance is 97.8%.'],
    [INVOICES, '93.5% of invoices were paid on time; the remaining 6.5% were late.'],
    [INVOICES, 'Half were paid by card, 60% of them online, the remaining 40% by telephone.'],
    [INVOICES, 'Two suppliers account for 41 of the 81 late invoices (51%), and a third for 12 (15%).'],
    [INVOICES, '81 invoices were late: 46 in Adult Services and 2 in Housing stand out.'],
    [
      HOMES,
      '184 homes were completed, 28 fewer than at the same point last year and 16 short of the target.',
    ],
    [HOMES, '103 homes were completed in Q2 compared with 81 in Q1.'],
    [HOMES, '46% of the annual target of 400 has been achieved at the half-year point.'],
    [HOMES, '184 against a profiled target of 200.'],
    [HOMES, '9% of the target of the London Plan has been delivered.'],
    [RELETS, 'Re-let time was 24.5 days, 1.5 days quicker than last year (26 days).'],
    [RELETS, '58 homes were re-let, 12 of them sheltered (20.7%).'],
    [DELAYS, 'There were 6.1 delayed days per 100,000 population, better than the England average of 13.2.'],
  ])('%#: $1', (row, comment) => {
    expect(messagesOf(row, comment)).toEqual([]);
  });
});
