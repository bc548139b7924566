import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../shared/cells.ts';
import { chooseReport } from '../../../shared/sheet/chooseReport.ts';
import { aSheet } from '../../examples/aReport.ts';
import { titleAbove, typedNumbers } from './councilSheets.ts';

describe('of several sheets', () => {
  const named = (cells: SheetCells, name: string): SheetCells => ({ ...cells, name });
  const chosen = (...sheets: SheetCells[]) => {
    const result = chooseReport(sheets);
    return result.ok ? result.report.sheet : result.sentence;
  };

  it('the one that holds a report is chosen', () => {
    expect(chosen(aSheet([['Notes']], { name: 'Notes' }), named(titleAbove, 'Report'))).toBe('Report');
  });

  it('chooses the latest of two periods, whichever comes first', () => {
    const earlier = named(typedNumbers, '2018');
    const later = named(titleAbove, '2019');
    expect(chosen(earlier, later)).toBe('2019');
    expect(chosen(later, earlier)).toBe('2019');
  });

  it('a summary of a few rows is not', () => {
    const summary = aSheet([
      ['Indicator', 'Q4 2020/21 Target', 'Actual', 'RAG'],
      ['Bins', 1, 1, 'Green'],
    ]);
    expect(chosen(named(summary, 'Summary'), named(typedNumbers, 'Report'))).toBe('Report');
  });

  it('the one that asks which column is the outturn is named before those that hold no report', () => {
    const asking = aSheet([
      ['Measure', 'Q2 2018/19 Target', 'Q2 2018/19 Actual', 'Q2 2018/19 Result'],
      ['Calls answered in a minute', 5, 6, 7],
    ]);
    expect(chosen(aSheet([['Notes']]), asking)).toMatch(/^More than one column may be the outturn/);
    expect(chosen(asking, named(typedNumbers, 'Report'))).toBe('Report');
  });

  it('all that hold a report are named beside the chosen one', () => {
    const copy = named(titleAbove, 'Copy');
    const asking = aSheet(
      [
        ['Measure', 'Q2 2018/19 Target', 'Q2 2018/19 Actual', 'Q2 2018/19 Result'],
        ['Calls answered in a minute', 5, 6, 7],
      ],
      { name: 'Data' },
    );
    const found = chooseReport([named(titleAbove, 'Report'), copy, asking, named(typedNumbers, '2018')]);
    expect(found).toMatchObject({ ok: true, others: ['Copy', '2018'], asking: ['Data'] });
    expect(chooseReport([named(titleAbove, 'Report')])).toMatchObject({ others: [], asking: [] });
  });

  it('hidden ones are counted where no other holds a report', () => {
    const notes = aSheet([['Notes']]);
    const sentence = (sheets: SheetCells[], hidden: number) => {
      const result = chooseReport(sheets, hidden);
      return result.ok ? '' : result.sentence;
    };
    expect(sentence([notes], 1)).toMatch(/^No visible sheet .*, and 1 hidden sheet was not read\./);
    expect(sentence([notes, notes], 3)).toMatch(/3 hidden sheets were not read.*Show the sheet/);
    expect(sentence([], 1)).toMatch(/1 hidden sheet/);
    expect(sentence([notes], 0)).not.toMatch(/hidden/);
    expect(sentence([aSheet([['Ref', 'Indicator', 'Q2 2018/19 Target', 'Actual']])], 1)).toMatch(
      /no indicators/,
    );
    expect(chooseReport([named(titleAbove, 'Report')], 2).ok).toBe(true);
  });

  it('none is a sentence', () => {
    expect(chosen(aSheet([['Notes']]), aSheet([]))).toMatch(/No sheet of this workbook/);
  });
});
