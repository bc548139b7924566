import { describe, expect, it } from 'vitest';
import { type RatingReason, ratingReasonOf } from '../../../examples/ratingReason.ts';

const REASONS_AT_THE_LINE: readonly RatingReason[] = [
  ['two-state', '95', '100', {}, '95 against a target of 100; bigger is better: RED.'],
  ['two-state', '100', '100', {}, '100 against a target of 100; bigger is better: GREEN.'],
  [
    'two-state',
    '101',
    '100',
    { polarity: 'smaller' },
    '101 against a target of 100; smaller is better: RED.',
  ],
  ['two-state', '65%', '>65%', {}, '65% against a target of better than 65%; bigger is better: RED.'],
  [
    'two-state',
    '66%',
    'N/A',
    { annual: '65%' },
    '66% against the annual target (the period has none) of 65%; bigger is better: GREEN.',
  ],
  [
    'two-state',
    '14% (Alcohol) 39% (Drugs)',
    '14% (Alcohol) 38% (Drugs)',
    { polarity: 'smaller' },
    'Alcohol: 14% against a target of 14% is GREEN; Drugs: 39% against a target of 38% is RED; smaller is better, and the worst part counts: RED.',
  ],
  ['two-state', '39%', '40-60%', {}, '39% against a target of 40% to 60%: RED.'],
  ['two-state', '50%', '40-60%', {}, '50% against a target of 40% to 60%: GREEN.'],
  [
    'two-state',
    '64.4%',
    '65',
    {},
    'Not rated: 64.4% and 65 cannot be compared: one of these is a percentage.',
  ],
  [
    'two-state',
    '3 days',
    '2 weeks',
    { polarity: 'smaller' },
    'Not rated: 3 days and 2 weeks are not in the same unit.',
  ],
  [
    'two-state',
    '13% (A) 38% (B)',
    '20%',
    {},
    'Not rated: the parts of the outturn and of the target do not match one to one.',
  ],
  ['two-state', '66', 'Better than England', {}, 'Not rated: the value for England is not known.'],
  [
    'two-state',
    '13% (A) 38% (B)',
    'Better than England',
    {},
    'Not rated: the outturn has several parts and England has one value.',
  ],
  [
    'two-state',
    '13% (A) 38% (B)',
    '40-60%',
    {},
    'Not rated: the outturn has several parts and the target is one range.',
  ],
  [
    'two-state',
    '65%',
    'Better than England',
    { england: 65 },
    '65% against 65% for England; bigger is better, and equal is not better: RED.',
  ],
  [
    'two-state',
    '66%',
    'Better than England',
    { england: 65 },
    '66% against 65% for England; bigger is better: GREEN.',
  ],
  ['two-state', '66', 'TBC', {}, 'Not rated: the target is still to be confirmed.'],
  ['two-state', '66', 'N/A', {}, 'Not rated: no target is set.'],
  ['two-state', '66', 'Maintain', {}, 'Not rated: "Maintain" asks for no figure.'],
  [
    'two-state',
    '66',
    'Facility opened',
    {},
    'Not rated: the outturn is a figure and the target is the words "Facility opened".',
  ],
  ['two-state', '6G', '65', {}, 'Not rated: "6G" could not be read as an outturn.'],
  ['two-state', 'N/A', '65', {}, 'Not rated: there is no outturn for this period.'],
  [
    'two-state',
    '66',
    '65',
    { polarity: 'none' },
    'Not rated: the report does not say whether bigger or smaller is better.',
  ],
  ['two-state', 'On Track', 'Facility opened', {}, 'The milestone is on track: GREEN.'],
  ['two-state', 'Off Track', 'Facility opened', {}, 'The milestone is off track: RED.'],
  [
    'two-state',
    '66',
    'N/A',
    { annual: '65', kind: 'cumulative' },
    'Not rated: the figure adds up from April, only the annual target is set, and the year is not over.',
  ],
];

describe('a rating at the line gives its reason', () => {
  it.each(REASONS_AT_THE_LINE.map(reason => [...reason, reason] as const))('%s, %s against %s', (...row) => {
    expect(ratingReasonOf(row[5])).toBe(row[4]);
  });
});
