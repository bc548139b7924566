import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { decisionFingerprint } from '../../../../shared/checks/decisions/fingerprint.ts';
import { aReport, aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

const factsOf = (cells: SheetCells, code: string, indicator = '1') =>
  decisionFingerprint(reportOf(cells), { indicator, code });

/** Workbooks and the record hold fingerprints: one that is made otherwise lapses every decision. */
describe('the fingerprint of the facts behind a decision', () => {
  it('is each fact as printed, in a fixed order, with "" for a column that the sheet lacks', () => {
    expect(factsOf(aReport({}), 'rating-mismatch')).toBe(
      '["% of parks that residents rate as good","Bigger is better","65%","65%","66.2% GREEN","",' +
        '"↑","64.1%","↓","68%"]',
    );
  });

  it('has the limits that the sheet has, and the exact values behind what is printed', () => {
    const cells = aSheet([
      ['Ref', 'Indicator', '2017/18 Q2 Target', '2017/18 Q2 Performance', 'RAG', 'Tolerance', 'Floor'],
      ['1', 'Parks inspected on time', '90%', { value: 0.8982, format: '0%' }, 'AMBER', '5%', ''],
    ]);
    expect(factsOf(cells, 'rating-mismatch')).toBe(
      '["Parks inspected on time","","","90%","90%","AMBER","","","","","tolerance 5%",89.82]',
    );
  });

  it('of a comment’s figures has the comment too', () => {
    const row = '["A","Bigger is better","65%","65%","66.2% GREEN","","↑","64.1%","↓","68%"]';
    const cells = aReport({ title: 'A', comment: 'We have 3 + 9 = 13 parks.' });
    expect(factsOf(cells, 'commentary-arithmetic')).toBe(JSON.stringify([row, 'We have 3 + 9 = 13 parks.']));
  });

  it('of the report as a whole has the texts around the table and the published ratings', () => {
    const line = ['3 (75%) GREEN'];
    const cells = aReport({}, { performance: '66.2%' });
    const under: SheetCells = {
      ...cells,
      values: [line, ...cells.values],
      formats: [['General'], ...cells.formats],
      formulas: [[''], ...cells.formulas],
    };
    expect(factsOf(under, 'headline-mismatch', '')).toBe('[["3 (75%) GREEN"],["GREEN",null]]');
  });

  it('is that of the row which the decision names, and none where the sheet no longer has it', () => {
    const cells = aReport({ title: 'A' }, { title: 'B' });
    expect(factsOf(cells, 'rating-mismatch', '2')).toMatch(/^\["B",/);
    expect(factsOf(cells, 'rating-mismatch', '3')).toBeNull();
  });
});
