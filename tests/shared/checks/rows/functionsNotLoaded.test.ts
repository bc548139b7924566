import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('a function of ours that has not loaded, functions-not-loaded', () => {
  const found = (formula: string, value = '#NAME?') =>
    foundAt('functions-not-loaded', aReport({ performance: { value, formula } }));

  it('is reported at its cell', () => {
    expect(found('=KPI.RAG(1,2,"Bigger is better")')).toEqual(['error F3']);
  });

  it('is silent for the name of another add-in, and for another error', () => {
    expect(found('=OTHER(1)')).toEqual([]);
    expect(found('=KPI.RAG(1,2,"Bigger is better")', '#DIV/0!')).toEqual([]);
  });

  it('says how to load it', () => {
    const cells = aReport({ performance: { value: '#NAME?', formula: '=KPI.DOT(1,2,"Up")' } });
    expect(findingsWith('functions-not-loaded', cells)[0]?.message).toMatch(/press Ctrl\+Alt\+F9/);
  });
});
