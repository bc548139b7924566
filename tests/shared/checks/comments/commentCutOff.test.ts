import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { findingsWith, foundAt } from '../../../examples/foundAt.ts';

const found = (comment: string) => foundAt('comment-cut-off', aReport({ comment }));

describe('a comment that is cut off, comment-cut-off', () => {
  it.each([
    ['in a word that another comment has', 'The recruitment of gardeners went well, and more recruitm'],
    ['in a word of the title', 'More of the borough was visited, and the reside'],
    ['in a word that ends as none does', 'More of the borough was visited and people appr'],
    ['after a word that leads on', 'Fewer gardeners were at work in the summer because of'],
    ['in a bracket', 'Fewer gardeners were at work in the summer (two of the'],
    ['after a comma', 'Fewer gardeners were at work in the summer,'],
    ['at the end of a field of 255', `${'More of the parks were visited. '.repeat(8).slice(0, 254)}x`],
  ])('is reported: %s', (_, comment) => {
    expect(found(comment)).toEqual(['warning K3']);
  });

  it('is quoted by its end', () => {
    const comment = 'Fewer gardeners were at work in the summer because of';
    const [finding] = findingsWith('comment-cut-off', aReport({ comment }));
    expect(finding?.message).toBe(
      'The comment ends with “rs were at work in the summer because of”, as if it were cut off. Add the rest of it.',
    );
  });
});

describe('a comment that is whole stays silent', () => {
  it.each([
    'Fewer gardeners were at work in the summer.',
    'Fewer gardeners were at work in the summer',
    'Planning for the year began, and here is the plan',
    'The households were visited, among them every house',
    'This indicator is not measured until the end of Q4',
    'The work is described in the strategy (see page 4)',
    'Sickness was lower, and the rate fell by 3.2%',
    'See the note of the previous qtr',
    'Cut off after the',
  ])('%s', comment => {
    expect(found(comment)).toEqual([]);
  });
});
