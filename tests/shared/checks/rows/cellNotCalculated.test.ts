import { describe, expect, it } from 'vitest';
import { NO_RESULT } from '../../../../shared/cells.ts';
import { chooseReport } from '../../../../shared/sheet/chooseReport.ts';
import { aReport, COLUMNS, type RowTexts } from '../../../examples/aReport.ts';
import { assessed } from '../../../examples/assessed.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

const uncalculated = { value: NO_RESULT, formula: '=Q2!F8' };

describe('a formula that was never calculated, cell-not-calculated', () => {
  const found = (row: ChangedRow) => foundAt('cell-not-calculated', aReport(row, {}));

  it.each(COLUMNS)('is the only finding in a row whose %s has no result', column => {
    const cells = aReport({ [column]: uncalculated } as Partial<RowTexts>, {
      lineNo: '2',
      title: 'Libraries',
    });
    const without = assessed(aReport({}, { lineNo: '2', title: 'Libraries' })).findings;
    const added = assessed(cells).findings.filter(
      ({ code, message }) => !without.some(other => other.code === code && other.message === message),
    );
    expect(added.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error cell-not-calculated']);
  });

  it('is silent where the formula has a result, an empty text among them', () => {
    expect(found({ performance: { value: '66.2% GREEN', formula: '=Q2!F8' } })).toEqual([]);
    expect(found({ comment: { value: '', formula: '=Q2!F8' } })).toEqual([]);
  });

  it('says that the cell was not checked, and how to calculate it', () => {
    const [finding] = findingsWith('cell-not-calculated', aReport({ performance: uncalculated }));
    expect(finding?.message).toBe(
      'The performance is a formula whose result is not in the file, so it was not checked. Open the workbook in Excel, press F9, save it and check again.',
    );
  });

  it('is why no report was found where the headings are such formulas', () => {
    const { values, ...cells } = aReport({});
    const [headings = [], ...rows] = values;
    const chosen = chooseReport([{ ...cells, values: [headings.map(() => NO_RESULT), ...rows] }]);
    expect(!chosen.ok && chosen.sentence).toBe(
      'No report was found, and 12 formulas have no result in the file. Open the workbook in Excel, press F9 and save it, then try again.',
    );
  });
});
