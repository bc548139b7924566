import { describe, expect, it } from 'vitest';
import { readArrow } from '../../../shared/sheet/texts/arrowText.ts';
import { readConfirmed } from './followed.ts';

describe('a word in the column of ratings', () => {
  const findingsOf = (word: string) =>
    readConfirmed([
      ['Q2 2022/23'],
      ['KPI', 'Polarity', 'Target', 'Actual', 'RAG'],
      ['Calls answered', 'High', '90%', '92%', 'Green'],
      ['Letters answered', 'High', '90%', '80%', word],
    ]).findings.map(({ severity, code }) => `${severity} ${code}`);

  it('that nobody explains is a note and no error', () => {
    for (const word of ['Escalate', 'Purple', 'Tolerable', 'Low'])
      expect(findingsOf(word)).toEqual(['note state-unknown']);
    for (const word of ['In progress', 'Delayed', 'Silver'])
      expect(findingsOf(word)).not.toContain('error cell-unreadable');
  });

  it('that is a slip of the pen for a rating is an error', () => {
    for (const slip of ['GREAN', 'Ambre', 'Yelow', 'Rred', 'Rde', 'Grene', 'GREEN?RED'])
      expect(findingsOf(slip)).toContain('error cell-unreadable');
  });

  it('may be what to do next', () => {
    expect(findingsOf('Action')).toEqual([]);
    expect(findingsOf('Review')).toEqual(['error rating-mismatch']);
  });

  it('may have a sign before it', () => {
    for (const red of ['●Red', '⬤ Red', 'Red ↓']) expect(findingsOf(red)).toEqual([]);
    expect(findingsOf('● Green')).toEqual(['error rating-mismatch']);
  });
});

describe('a direction in words', () => {
  it.each([
    ['Marginal improvement', 'better'],
    ['Strengthening', 'better'],
    ['Slight dip', 'worse'],
    ['Weakening', 'worse'],
    ['Insufficient data', 'none'],
    ['Annual measure', 'none'],
    ['Too early to say', 'none'],
    ['Strengthening our offer', 'unreadable'],
  ])('%s is %s', (text, direction) => {
    expect(readArrow(text)).toBe(direction);
  });
});
