import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, foundAt } from '../../../examples/foundAt.ts';

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
