import { describe, expect, it } from 'vitest';
import { reportExceptions } from '../../../shared/summary/reportExceptions.ts';
import { assessed, reportOf } from '../../examples/assessed.ts';
import { theSample } from '../../examples/theSample.ts';

const sample = await theSample();
const exceptions = reportExceptions(reportOf(sample), assessed(sample).recordedJudgements);

describe('the exceptions of the sample', () => {
  it('are the indicators that would be signed as RED', () => {
    expect(exceptions.map(({ line }) => line)).toContain('4');
    expect(exceptions).toHaveLength(11);
  });

  it('give the outturn without its rating word', () => {
    expect(exceptions.find(({ line }) => line === '4')?.outturn).toBe('64.4%');
  });

  it('each name who is responsible', () => {
    expect(exceptions.filter(({ service }) => service === '')).toEqual([]);
  });
});
