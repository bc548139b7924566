import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt, inQuarter } from '../../../examples/foundAt.ts';

const found = (comment: string, row: ChangedRow = {}) =>
  foundAt('comment-period', aReport({ ...row, comment }));

describe('a comment about another quarter, comment-period', () => {
  it.each([
    'In Q1 64.1% of parks were rated good.',
    'Q1 performance was above target.',
    'Quarter 1: 64.1%. More gardeners were needed.',
    'During the first quarter the result was 64.1%.',
    'At the end of Q1 2017/18 the figure was 64.1%.',
    'At the end of June 64.1% of parks were rated good.',
    'In Q4 2016/17 performance was 63%.',
    'Performance in Q1 was strong.',
  ])('is reported in the second quarter: %s', comment => {
    expect(found(comment)).toEqual(['warning K3']);
  });

  it('is reported in the first quarter, of the year before', () => {
    const first = (comment: string) => foundAt('comment-period', inQuarter(aReport({ comment }), 1));
    expect(first('In Q4 the result was 63%.')).toEqual(['warning K3']);
    expect(first('In Q2 the result will be 63%.')).toEqual([]);
  });

  it('is named with the quarter that it should be about', () => {
    const [finding] = findingsWith('comment-period', aReport({ comment: 'In Q1 the result was 64.1%.' }));
    expect(finding?.message).toContain('is about Q1 and does not mention 2017/18 Q2');
  });
});

describe('a comment that names another quarter rightly stays silent', () => {
  it.each([
    'In Q2 66.2% of parks were rated good.',
    'In Q1 64.1% were rated good; this quarter it is 66.2%.',
    'In Q1 performance was lower. In August the paths were mended.',
    'Q1 performance was poor, but it has now recovered.',
    'Compared with Q1 the result is better.',
    'In Q1 the new contract began with 12 gardeners.',
    'Q1 data are the latest available (64.1%).',
    'In Q3 the result will be higher.',
    'Up on Q1.',
    'Two parks were added in Q1, with a target of their own.',
    'In quarters 1 and 2 together, 12 parks were mended.',
  ])('%s', comment => {
    expect(found(comment)).toEqual([]);
  });

  it('where the figure itself is an earlier one', () => {
    expect(found('In Q1 the result was 66.2%.', { performance: '66.2% (Q1 17-18) GREEN' })).toEqual([]);
    expect(found('In Q1 the result was due.', { performance: 'N/A' })).toEqual([]);
  });
});
