import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

const found = (row: ChangedRow, ruleSet = 'two-state') =>
  findingsWith('comment-contradicts', aReport(row), { ruleSet }).map(({ message }) => message);

/** 66.2% of parks, target 65%: GREEN, better than last quarter and than last year. */
const better: ChangedRow = { longBase: '60%', longArrow: '↑' };
/** RED, and worse than both. */
const worse: ChangedRow = { performance: '60% RED', shortArrow: '↓' };
const days: ChangedRow = {
  title: 'Average days to let a home',
  polarity: 'Smaller is better',
  annualTarget: '21',
  target: '21',
  performance: '25 RED',
  shortArrow: '↓',
  shortBase: '22',
  longArrow: '↓',
  longBase: '20',
};
const milestone: ChangedRow = {
  title: 'New park opened',
  polarity: 'N/A',
  annualTarget: 'Opened',
  target: 'N/A',
  performance: 'Off Track',
  shortArrow: '-',
  shortBase: 'N/A',
  longArrow: '-',
  longBase: 'N/A',
};

describe('a comment that says the opposite of the figures, comment-contradicts', () => {
  it.each([
    'Performance has improved.',
    'Performance has improved this quarter.',
    'This quarter, performance improved slightly.',
    'Performance improved in Q2 because of the weather.',
    'Overall the result has improved by 2 percentage points.',
    'The proportion of parks rated good continues to improve.',
    'This is an improvement on last quarter.',
    'Performance has significantly improved since Q1.',
    'Performance is better than the same period last year.',
    'Fewer gardeners. Performance has improved, although posts are vacant.',
  ])('is reported where both directions are worse: %s', comment => {
    expect(foundAt('comment-contradicts', aReport({ ...worse, comment }))).toEqual(['warning K3']);
  });

  it.each([
    'Performance has declined.',
    'Performance has deteriorated due to vacancies.',
    'The result is worse than the previous quarter.',
    'Performance declined on last year.',
  ])('is reported where both directions are better: %s', comment => {
    expect(found({ ...better, comment })).toHaveLength(1);
  });

  it.each([
    'Above target.',
    'Performance is above target.',
    'The target was exceeded this quarter.',
    'We met the target of 65%.',
    'Performance is on target, with more to come.',
    'Performance has fallen since July, but the target has been achieved.',
  ])('is reported where the target was missed: %s', comment => {
    expect(found({ ...worse, comment }).length).toBe(comment.includes('July') ? 0 : 1);
  });

  it.each([
    'Below target.',
    'The target was narrowly missed.',
    'The target has not been met.',
    'Performance did not meet the target this quarter.',
    'Performance is behind target owing to sickness.',
  ])('is reported where the target was met: %s', comment => {
    expect(found({ comment })).toHaveLength(1);
  });

  it('is reported of a figure that should be small, by what is better and not by what is higher', () => {
    expect(found({ ...days, comment: 'The target was met.' })).toHaveLength(1);
    expect(found({ ...days, comment: 'Performance has improved.' })).toHaveLength(1);
    expect(found({ ...days, comment: 'Performance is above target.' })).toEqual([]);
    expect(found({ ...days, comment: 'Performance is below target.' })).toEqual([]);
  });

  it('is reported of a milestone', () => {
    expect(found({ ...milestone, comment: 'The project is on track.' })).toHaveLength(1);
    expect(
      found({ ...milestone, performance: 'On Track', comment: 'Work is behind schedule.' }),
    ).toHaveLength(1);
    expect(found({ ...milestone, comment: 'The scheme is on track. One site is delayed.' })).toEqual([]);
  });

  it('is quoted with what the figures say', () => {
    expect(found({ ...worse, comment: 'Performance has improved.' })).toEqual([
      'The comment says “Performance has improved”, but the figures say worse than last quarter and last year. Correct the comment, or the figures.',
    ]);
    expect(found({ ...worse, comment: 'The target was met.' })).toEqual([
      'The comment says “The target was met”, but by the figures the target was missed: RED. Correct the comment, or the figures.',
    ]);
  });
});

describe('a comment that the figures allow stays silent', () => {
  it.each([
    'Performance is expected to improve.',
    'Performance would have improved with more staff.',
    'Performance has not improved.',
    'Staff satisfaction has improved.',
    'Performance has improved in the east of the borough.',
    'Performance has improved since the summer.',
    'In August performance was above target.',
    'Performance exceeded the target in Q1.',
    'Performance is above the national target.',
    'The annual target will be met.',
    'Performance is on target to recover by March.',
    'The recruitment target was met.',
    'Two of the three wards exceeded the target.',
    'Work is under way to improve performance.',
    'This is 7 above target.',
    'Performance improved for some months, then fell.',
    'We met the target of 58% for benches.',
    'We met the target of 58%.',
    'The new team has improved the paths.',
  ])('on a miss that is worse: %s', comment => {
    expect(found({ ...worse, comment })).toEqual([]);
  });

  it.each([
    ['one direction is better', 'Performance has improved.'],
    ['it is worse than last year alone', 'Performance has declined.'],
    ['it names the one that agrees', 'Performance has improved since last quarter.'],
    ['it names the other one that agrees', 'Performance is worse than last year.'],
  ])('%s', (_, comment) => {
    expect(found({ comment })).toEqual([]);
  });

  it('AMBER is near enough to be on target, and not above it', () => {
    const amber = { performance: '62% AMBER', shortArrow: '↓' };
    expect(found({ ...amber, comment: 'Performance is on target.' }, 'flat-band-10')).toEqual([]);
    expect(found({ ...amber, comment: 'Performance is above target.' }, 'flat-band-10')).toHaveLength(1);
  });

  it('a target of another figure is not this row’s', () => {
    expect(found({ ...worse, comment: 'The target for benches was met.' })).toEqual([]);
  });
});
