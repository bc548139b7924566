import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt, inQuarter } from '../../../examples/foundAt.ts';

describe('a milestone whose date has passed', () => {
  const found = (row: ChangedRow) =>
    foundAt(
      'milestone-overdue',
      aReport({ polarity: 'N/A', performance: 'On Track', annualTarget: 'Delivered', target: 'N/A', ...row }),
    );

  it.each([
    { title: 'Completion of stage 3 by June 2017' },
    { title: 'Centre opened by Spring 2017' },
    { title: 'Plan adopted', annualTarget: 'Adopted by 31/07/2017' },
    { title: 'Plan adopted', annualTarget: 'Q1 2017/18' },
    { title: 'Partner selected no later than 29 September 2017' },
    { title: 'Completion by June 2017', performance: 'Off Track', comment: 'Corrective Action: more staff.' },
    { title: 'Completion by June 2017', performance: 'In progress' },
    { title: 'Plan adopted by 2016' },
    { title: 'Plan adopted', annualTarget: 'By 2016' },
    { title: 'Target date end of 2016' },
    {
      title: 'Completion by June 2017',
      performance: 'Off Track',
      comment: 'Corrective Action: it was put off in May 2017 until 30 September 2017.',
    },
  ])('is reported: %o', row => {
    expect(found(row)).toEqual(['warning F3']);
  });

  it.each([
    { title: 'Completion of stage 3 by November 2017' },
    { title: 'Completion by 30 September 2017' },
    { title: 'Centre opened by Spring 2018' },
    { title: 'Deliver the programme for 2016/17' },
    { title: 'Actions of the plan of March 2016 delivered' },
    { title: 'Completion by June 2017', performance: 'Achieved' },
    { title: 'Completion by June 2017', comment: 'Completed in May.' },
    {
      title: 'Completion by June 2017',
      performance: 'Off Track',
      comment: 'Corrective Action: it will complete in February 2018.',
    },
    { title: '% of homes let by June 2017', performance: '66.2%' },
  ])('is silent where it is not due, done, or has a new date: %o', row => {
    expect(found(row)).toEqual([]);
  });
});

describe('the day on which a milestone was due', () => {
  const dueBy = (text: string, quarter: 1 | 3 | 4 = 4) => {
    const title = `Plan to be adopted by ${text}`;
    const row = { title, polarity: 'N/A', performance: 'On Track', annualTarget: 'Delivered', target: 'N/A' };
    const [finding] = findingsWith('milestone-overdue', inQuarter(aReport(row), quarter));
    return /due by (.*), before the quarter ended on (.*), but the cell says "On Track"\./
      .exec(finding?.message ?? '')
      ?.slice(1);
  };

  it.each([
    ['1 January 2016', '1 January 2016'],
    ['29th of Feb 2016', '29 February 2016'],
    ['31 mar, 2016', '31 March 2016'],
    ["30 April '16", '30 April 2016'],
    ['2nd May 16', '2 May 2016'],
    ['June 5, 2016', '5 June 2016'],
    ['JULY 3rd 2016', '3 July 2016'],
    ['01/01/2016', '1 January 2016'],
    ['31.12.16', '31 December 2016'],
    ['Aug. 2016', '31 August 2016'],
    ['September 2016', '30 September 2016'],
    ['Sept 2016', '30 September 2016'],
    ["Oct '16", '31 October 2016'],
    ['november 2016', '30 November 2016'],
    ['February 2016', '29 February 2016'],
    ['February 2017', '28 February 2017'],
    ['Dec 2016', '31 December 2016'],
    ['Spring 2016', '31 May 2016'],
    ['Summer 2016', '31 August 2016'],
    ['autumn 2016', '30 November 2016'],
    ['Winter 2015', '29 February 2016'],
    ['winter 2015/16', '29 February 2016'],
    ['Q1 2016/17', '30 June 2016'],
    ['Quarter 2 of 2016-17', '30 September 2016'],
    ['2016/17 Q3', '31 December 2016'],
    ['Q4 2016/17', '31 March 2017'],
    ['End of 2015/16', '31 March 2016'],
    ['End of the financial year 2015-16', '31 March 2016'],
    ['2016', '31 December 2016'],
    ['May 2016, or 3 June 2016', '3 June 2016'],
    ['May 2016 or June 2016', '30 June 2016'],
  ])('is read from "%s"', (text, due) => {
    expect(dueBy(text)).toEqual([due, '31 March 2018']);
  });

  it.each(['13/13/2016', '12/00/2016', '00/12/2016', '32/12/2016'])('is not a day: %s', text => {
    expect(dueBy(text)).toBeUndefined();
  });

  it.each([
    [1, '30 June 2017'],
    [3, '31 December 2017'],
  ] as const)('is held against the end of the quarter: Q%s', (quarter, end) => {
    expect(dueBy('Spring 2017', quarter)).toEqual(['31 May 2017', end]);
  });
});
