import { describe, expect, it } from 'vitest';
import type { ConditionalFormatModel } from '../../../addin/workbench/model/workbookModel.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aReport } from '../../examples/aReport.ts';
import { firstModelSheet, neverCancelled, noProgress, plannedFormat } from './formatSession.ts';
import { openExcel, sampleWorkbook, workbookOf } from './openExcel.ts';

describe('ratings that a person’s rules colour', () => {
  const red = {
    performance: '60% RED',
    shortArrow: '↓',
    longArrow: '↓',
    comment: 'Corrective Action: more wardens.',
  };
  const ranges = [{ row: 2, column: 5, rows: 40, columns: 1 }];
  const formatted = async (...rules: readonly ConditionalFormatModel[]) => {
    const excel = openExcel(workbookOf(aReport(red, {})));
    const sheet = firstModelSheet(excel);
    sheet.conditionalFormats = rules;
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(sheet.conditionalFormats).toBe(rules);
    return [sheet.look(2, 5), sheet.look(3, 5)].map(({ fill }) => fill);
  };
  const colours = { fill: '#FF0000', fontColour: null };
  const [RED, GREEN] = ['#F4D7D7', '#CFE4DC'];

  it.each<[string, ConditionalFormatModel['rule'], readonly (string | null | undefined)[]]>([
    [
      'a text that the cell contains',
      { type: 'ContainsText', operator: 'Contains', text: 'red' },
      [null, GREEN],
    ],
    [
      'a text that it does not contain',
      { type: 'ContainsText', operator: 'NotContains', text: 'RED' },
      [RED, null],
    ],
    ['a text at its start', { type: 'ContainsText', operator: 'BeginsWith', text: '60%' }, [null, GREEN]],
    ['a text at its end', { type: 'ContainsText', operator: 'EndsWith', text: 'GREEN' }, [RED, null]],
    ['a text with a wildcard', { type: 'ContainsText', operator: 'Contains', text: 'R?D' }, [null, null]],
    ['a text of another cell', { type: 'ContainsText', operator: 'Contains', text: '=$B$1' }, [null, null]],
    ['an unknown comparison', { type: 'ContainsText', operator: 'Invalid', text: 'RED' }, [null, null]],
    ['its whole text', { type: 'CellValue', operator: 'EqualTo', formula1: '="60% red"' }, [null, GREEN]],
    [
      'a text with a quote',
      { type: 'CellValue', operator: 'EqualTo', formula1: '"60% ""RED"""' },
      [RED, GREEN],
    ],
    ['a number', { type: 'CellValue', operator: 'EqualTo', formula1: '=0.5' }, [RED, GREEN]],
    ['a cell', { type: 'CellValue', operator: 'EqualTo', formula1: '=$A$1' }, [null, null]],
    ['less than', { type: 'CellValue', operator: 'LessThan', formula1: '=0.5' }, [null, null]],
    ['a formula', { type: 'Custom' }, [null, null]],
    ['the lowest', { type: 'TopBottom' }, [null, null]],
    ['a criterion', { type: 'PresetCriteria' }, [null, null]],
    ['a scale', { type: 'ColorScale' }, [null, null]],
    ['a bar', { type: 'DataBar' }, [null, null]],
    ['an icon', { type: 'IconSet' }, [RED, GREEN]],
  ])('keep their text and fill where the rule may apply: by %s', async (_, rule, fills) => {
    expect(await formatted({ id: '{1}', ranges, rule, ...colours })).toEqual(fills);
  });

  const byWord = { type: 'ContainsText', operator: 'Contains', text: 'RED' } as const;

  it('are painted where no rule sets a colour', async () => {
    const none = { fill: null, fontColour: null };
    const rules = (['Custom', 'TopBottom', 'PresetCriteria'] as const).map(type => ({ type }));
    for (const rule of [
      byWord,
      { type: 'CellValue', operator: 'EqualTo', formula1: '="60% RED"' } as const,
      ...rules,
    ])
      expect(await formatted({ id: '{1}', ranges, rule, ...none })).toEqual([RED, GREEN]);
  });

  it('are left alone where a rule colours only their text', async () => {
    expect(await formatted({ id: '{1}', ranges, rule: byWord, fill: null, fontColour: '#FF0000' })).toEqual([
      null,
      GREEN,
    ]);
  });

  it('are painted where the rule is beside, above or below them', async () => {
    const rule = { type: 'Custom' } as const;
    const beside = [
      { row: 0, column: 4, rows: 40, columns: 1 },
      { row: 0, column: 6, rows: 40, columns: 1 },
      { row: 0, column: 5, rows: 2, columns: 1 },
      { row: 4, column: 5, rows: 9, columns: 1 },
    ];
    expect(await formatted({ id: '{1}', ranges: beside, rule, ...colours })).toEqual([RED, GREEN]);
  });

  it('are each judged by every rule', async () => {
    const green = { ...byWord, text: 'GREEN' };
    const rules = [byWord, green].map((rule, index) => ({ id: `{${index}}`, ranges, rule, ...colours }));
    expect(await formatted(...rules)).toEqual([null, null]);
  });

  it('are marked, and so is a rating whose cell is empty: it may count as 0 or as an empty text', async () => {
    const excel = openExcel(workbookOf(aReport({ performance: '' }, {})));
    firstModelSheet(excel).conditionalFormats = [
      { id: '{1}', ranges, rule: { type: 'CellValue', operator: 'EqualTo', formula1: '=0' }, ...colours },
    ];
    const [sheet] = await excel.workbook.readSheets();
    const result = sheet && readReport(sheet.cells);
    expect(result?.ok && result.report.indicators.map(({ hasColourRule }) => hasColourRule)).toEqual([
      true,
      undefined,
    ]);
  });

  it('leave the legend of the same colour as it is', async () => {
    const excel = openExcel(await sampleWorkbook());
    const sheet = firstModelSheet(excel);
    sheet.conditionalFormats = [
      { id: '{1}', ranges: [{ row: 0, column: 5, rows: 200, columns: 1 }], rule: byWord, ...colours },
    ];
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect([sheet.look(2, 0).fill, sheet.look(4, 0).fill]).toEqual(['#CFE4DC', '#ff0000']);
  });
});
