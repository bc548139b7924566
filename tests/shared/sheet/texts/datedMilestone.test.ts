import { describe, expect, it } from 'vitest';
import { aSheet } from '../../../examples/aReport.ts';
import { assessed, told } from '../../../examples/assessed.ts';

const sheetWith = (target: string, outturn: string, rating = 'GREEN', polarity = 'N/A') =>
  aSheet([
    ['Performance 2024/25 Q3'],
    ['Ref', 'Indicator', 'Polarity', '2024/25 Q3 Target', '2024/25 Q3 Actual', 'RAG'],
    ['1', 'Annual report to the regulator', polarity, target, outturn, rating],
    ['2', 'Parks that residents rate as good', 'Bigger is better', '65%', '66%', 'GREEN'],
    ['3', 'Calls answered in a minute', 'Bigger is better', '65%', '64%', 'RED'],
  ]);

/** The rating of the first row; or why its outturn gives none. */
function ratingOf(target: string, outturn: string, polarity = 'N/A') {
  const [first] = [...assessed(sheetWith(target, outturn, 'GREEN', polarity)).judgements.values()];
  return first?.rating.rating ?? first?.rating.why.slice(0, 9);
}

describe('a milestone that names the day it was done', () => {
  it.each([
    ['Submitted by December 2024', 'Submitted 12 December 2024'],
    ['Submitted by December 2024', 'Submitted December 2024.'],
    ['To be submitted by 12 December 2024', 'Submitted on 12 December 2024'],
    ['Report submitted no later than 12/12/2024', 'submitted 1.12.2024'],
    ['Adopted by the end of December 2024', 'Adopted on the 31st of December 2024'],
    ['Published by 31 December 2024', 'Published November 2024'],
    ['Opened by 31 December 2024.', 'Opened November 2024'],
  ])('%s: %s is GREEN', (target, outturn) => {
    expect(ratingOf(target, outturn)).toBe('GREEN');
    expect(told(sheetWith(target, outturn))).toEqual(
      told(sheetWith(target, 'On Track')).filter(each => !each.includes('overdue')),
    );
  });

  it.each([
    ['Submitted by December 2024', 'Submitted 1 January 2025'],
    ['Submitted by 11 December 2024', 'Submitted 12 December 2024'],
    ['Submitted by 30 November 2024', 'Submitted December 2024'],
  ])('%s: %s is RED', (target, outturn) => {
    expect(ratingOf(target, outturn)).toBe('RED');
    expect(told(sheetWith(target, outturn))).toContain('error rating-mismatch F3');
  });

  it.each([
    ['another deed', 'Adopted by December 2024', 'Submitted 12 December 2024'],
    ['a deed to come', 'Submitted by December 2024', 'To be submitted 12 December 2024'],
    ['a month that does not tell', 'Submitted by 12 December 2024', 'Submitted December 2024'],
    ['no last day', 'Submitted after December 2024', 'Submitted 12 December 2024'],
    ['two days', 'Submitted by December 2024', 'Submitted 12 December 2024 and 3 January 2025'],
    ['a part of it', 'Submitted by December 2024', 'Submitted in part, 12 December 2024'],
    ['no day of the year', 'Submitted by December 2024', 'Submitted 12 Smarch 2024'],
    ['a deed that is to be avoided', 'Not submitted by December 2024', 'Submitted 12 December 2024'],
  ])('is not read where the cells name %s', (_, target, outturn) => {
    expect(ratingOf(target, outturn)).toBe('Not rated');
    expect(told(sheetWith(target, outturn))).toContain('error cell-unreadable E3');
  });

  it('is not read where the polarity asks for a figure', () => {
    expect(ratingOf('Submitted by December 2024', 'Submitted 12 December 2024', 'Bigger is better')).not.toBe(
      'GREEN',
    );
  });
});
