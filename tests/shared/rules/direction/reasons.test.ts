import { describe, expect, it } from 'vitest';
import type { DirectionFacts } from '../../../../shared/rules/direction/directionJudgement.ts';
import { judgeDirection } from '../../../../shared/rules/direction/judgeDirection.ts';
import { directionFacts, outturn } from '../../../examples/facts.ts';

interface Beside extends Partial<Pick<DirectionFacts, 'polarity' | 'kind' | 'period' | 'against'>> {
  /** The point before the base. */
  readonly before?: string;
}

const REASONS: readonly (readonly [outturn: string, base: string, Beside, why: string])[] = [
  ['66%', '64%', {}, '66% against 64% at the last report, bigger is better: better.'],
  [
    '64%',
    '66%',
    { against: 'long' },
    '64% against 66% at the same point last year, bigger is better: worse.',
  ],
  ['64%', '64%', { against: 'earlier' }, '64% against 64% before, bigger is better: same.'],
  [
    '13% (Alcohol) 37% (Drugs)',
    '14% (Alcohol) 37% (Drugs)',
    { polarity: 'smaller' },
    'Alcohol 13% against 14% at the last report; Drugs 37% against 37% at the last report, smaller is better: better.',
  ],
  [
    '13% (Alcohol) 38% (Drugs)',
    '14% (Alcohol) 37% (Drugs)',
    { polarity: 'smaller' },
    'Not comparable: Alcohol 13% against 14% at the last report; Drugs 38% against 37% at the last report; one part is better and another worse.',
  ],
  [
    '13% (A) 38% (B)',
    '14%',
    {},
    'Not comparable: the parts of the outturn and of the base do not match one to one.',
  ],
  ['N/A', '450', {}, 'Not comparable: there is no outturn for this period.'],
  ['72%', 'NEW', {}, 'Not comparable: the indicator is new, so there is no earlier outturn.'],
  ['72%', 'N/A', {}, 'Not comparable: there is no earlier outturn to compare with.'],
  ['7O%', '70%', {}, 'Not comparable: "7O%" could not be read.'],
  ['72%', 'On Track', {}, 'Not comparable: one is a milestone and the other a figure.'],
  [
    '72%',
    '70%',
    { polarity: 'none' },
    'Not comparable: the report does not say whether bigger or smaller is better.',
  ],
  ['72%', '65', {}, 'Not comparable: 72% and 65 cannot be compared: one of these is a percentage.'],
  ['On Track', 'Off Track', {}, 'On track now and off track before: better.'],
  ['Off Track', 'On Track', {}, 'Off track now and on track before: worse.'],
  ['On Track', 'On Track', {}, 'On track now and on track before: same.'],
  [
    '1,500',
    '1,070',
    { kind: 'cumulative', period: { months: 3, part: 3 } },
    'Not comparable: the Q1 figure is needed to compare the quarters alone.',
  ],
  [
    '1,500',
    '1,070',
    { kind: 'cumulative', period: { months: 3, part: 3 }, before: '555' },
    '430 in Q3 alone against 515 in Q2 alone, cumulative count compared in isolation, bigger is better: worse.',
  ],
  [
    '2,000',
    '1,500',
    { kind: 'cumulative', period: { months: 3, part: 4 }, before: '1,070' },
    '500 in Q4 alone against 430 in Q3 alone, cumulative count compared in isolation, bigger is better: better.',
  ],
  [
    '2,000',
    '1,500',
    { kind: 'cumulative', period: { months: 3, part: 4 } },
    'Not comparable: the Q2 figure is needed to compare the quarters alone.',
  ],
  [
    '500',
    '2,000',
    { kind: 'cumulative', period: { months: 3, part: 1 } },
    "Not comparable: last year's Q3 figure is needed to compare the quarters alone.",
  ],
  [
    '500',
    '2,000',
    { kind: 'cumulative', period: { months: 3, part: 1 }, before: '1,500' },
    "500 in Q1 alone against 500 in last year's Q4 alone, cumulative count compared in isolation, bigger is better: same.",
  ],
  [
    '500',
    '555',
    { kind: 'cumulative', period: { months: 3, part: 2 } },
    'Not comparable: a figure that adds up from April fell from 555 to 500 within the year.',
  ],
  [
    '1,500',
    '1,070',
    { kind: 'cumulative', period: { months: 3, part: 3 }, before: '1,100' },
    'Not comparable: a figure that adds up from April fell from 1,100 to 1,070 within the year.',
  ],
  [
    '1,500',
    '1,070',
    { kind: 'cumulative', period: { months: 3, part: 3 }, before: '55x5' },
    'Not comparable: "55x5" could not be read.',
  ],
  [
    '25',
    '10',
    { kind: 'cumulative', period: { months: 1, part: 2 } },
    '15 in May alone against 10 in April, cumulative count compared in isolation, bigger is better: better.',
  ],
  [
    '45',
    '25',
    { kind: 'cumulative', period: { months: 1, part: 3 } },
    'Not comparable: the April figure is needed to compare the months alone.',
  ],
  [
    '45',
    '25',
    { kind: 'cumulative', period: { months: 1, part: 3 }, before: '10' },
    '20 in June alone against 15 in May alone, cumulative count compared in isolation, bigger is better: better.',
  ],
  [
    '10',
    '150',
    { kind: 'cumulative', period: { months: 1, part: 1 } },
    'Not comparable: the February figure is needed to compare the months alone.',
  ],
  [
    '10',
    '150',
    { kind: 'cumulative', period: { months: 1, part: 1 }, before: '138' },
    '10 in April alone against 12 in March alone, cumulative count compared in isolation, bigger is better: worse.',
  ],
  [
    '45',
    '20',
    { kind: 'cumulative', period: { months: 6, part: 2 } },
    '25 in H2 alone against 20 in H1, cumulative count compared in isolation, bigger is better: better.',
  ],
  [
    '20',
    '45',
    { kind: 'cumulative', period: { months: 6, part: 1 } },
    "Not comparable: last year's H1 figure is needed to compare the half-years alone.",
  ],
  [
    '45',
    '25',
    { kind: 'cumulative', period: { months: 1, part: 3 }, against: 'long' },
    '45 against 25 at the same point last year, bigger is better: better.',
  ],
];

describe('a direction gives its reason', () => {
  it.each(REASONS)('%s against %s, %j', (performance, base, { before, ...other }, why) => {
    const beforeBase = before === undefined ? null : outturn(before);
    const judgement = judgeDirection(directionFacts(performance, base, { ...other, beforeBase }));
    expect(judgement.why).toBe(why);
    expect(judgement.direction !== null && judgement.isolated).toBe(why.includes('compared in isolation'));
  });
});
