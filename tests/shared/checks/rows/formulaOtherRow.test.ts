import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { findingsWith, foundAt } from '../../../examples/foundAt.ts';

/** Rows from 3 on, each with a formula behind its performance. */
const sheet = (...formulas: readonly string[]) =>
  aReport(...formulas.map(formula => ({ performance: { value: '66.2% GREEN', formula } })));
const found = (...formulas: readonly string[]) => foundAt('formula-other-row', sheet(...formulas));

describe('a formula that uses another row, formula-other-row', () => {
  it.each([
    [['=B3/C3', '=B4/C4', '=B4/C5', '=B6/C6']],
    [['=KPI.RAG(F3,$E3)', '=KPI.RAG(F4,$E4)', '=KPI.RAG(F9,$E9)', '=KPI.RAG(F6,$E6)']],
    [["='Q1 data'!B12", "='Q1 data'!B13", "='Q1 data'!B15", "='Q1 data'!B15"]],
    [['=IF(F3>E$1,"Q2","Q3")', '=IF(F4>E$1,"Q2","Q3")', '=IF(F4>E$1,"Q2","Q3")', '=IF(F6>E$1,"Q2","Q3")']],
  ])('is reported: %j', formulas => {
    expect(found(...formulas)).toEqual(['warning F5']);
  });

  it('is told which row it uses and which it should', () => {
    const [finding] = findingsWith('formula-other-row', sheet('=B3/C3', '=B4/C4', '=B9/C9', '=B6/C6'));
    expect(finding?.message).toContain('The performance is calculated from row 9');
    expect(finding?.message).toContain('it should be row 5');
  });
});

describe('formulas stay silent', () => {
  it.each([
    ['each uses its own row', ['=B3/C3', '=B4/C4', '=B5/C5', '=B6/C6']],
    ['they are looked up in any order', ['=D!B9', '=D!B30', '=D!B4', '=D!B17']],
    ['one is another formula', ['=B3/C3', '=B4/C4', '=SUM(B1:B2)', '=B6/C6', '=B7/C7']],
    ['three show no rule', ['=B3/C3', '=B4/C4', '=B9/C9']],
    ['all use one fixed row', ['=B$3', '=B$3', '=B$3', '=B$4', '=B$3']],
    ['they name no row', ['=PI()', '=PI()', '=LOG10(2)', '=PI()']],
  ])('where %s', (_, formulas) => {
    expect(found(...formulas)).toEqual([]);
  });
});
