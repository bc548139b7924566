import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { assessed } from '../../../examples/assessed.ts';
import { startProcessorTime } from '../../../setup/processorTime.ts';

describe('a comment of any text', () => {
  const long = (text: string) => text.repeat(Math.ceil(100_000 / text.length));

  it.each([
    '1',
    '12 ',
    '1,',
    '1/2 ',
    'one two ',
    '1.',
    '1 of ',
    '3 and ',
    '5% of ',
    ' ',
    '(1',
    '5 more than ',
    'better than the ',
    'a',
    'He saw 5. ',
    'up from 5 to ',
    'Q1 and Q2 and ',
    '1 - ',
    '1 January ',
    '<p ',
    '•',
    '; ',
    '1 + ',
    '“"',
    'x (5',
    '\u0301',
    '\u202e5 ',
  ])('is read at once: %j a hundred thousand letters long', text => {
    const spent = startProcessorTime();
    assessed(aReport({ comment: long(text) }));
    expect(spent()).toBeLessThan(2000);
  });
});
