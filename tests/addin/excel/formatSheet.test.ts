import { beforeEach, describe, expect, it } from 'vitest';
import type {
  ConditionalFormatModel,
  Freeze,
  TableModel,
} from '../../../addin/workbench/model/workbookModel.ts';
import { a1 } from '../../../shared/cells.ts';
import { contrastRatio } from '../../../shared/sheet/plan/contrast.ts';
import type { FormatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aReport, aSheet } from '../../examples/aReport.ts';
import {
  appearance,
  contents,
  firstModelSheet,
  manyRows,
  neverCancelled,
  noProgress,
  plannedFormat,
  reportBelow,
} from './formatSession.ts';
import { type OpenExcel, openExcel, sampleWorkbook, workbookOf } from './openExcel.ts';

describe('formatting the sample', () => {
  let excel: OpenExcel;
  let id: string;
  let plan: FormatPlan;
  beforeEach(async () => {
    excel = openExcel(await sampleWorkbook());
    ({ id, plan } = await plannedFormat(excel));
  });

  it('changes looks alone: every value, formula and number format stays', async () => {
    const before = contents(firstModelSheet(excel));
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(contents(firstModelSheet(excel))).toEqual(before);
  });

  it('lays the tints, the band, the widths, the panes and the page', async () => {
    const sheet = firstModelSheet(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(sheet.look(13, 5)).toMatchObject({ fill: '#CFE4DC', vertical: 'top', wrap: true });
    expect(sheet.look(13, 6).horizontal).toBe('center');
    expect(sheet.look(12, 0)).toMatchObject({ fill: '#E4E9EE', bold: true, wrap: false });
    expect(sheet.look(22, 11)).toMatchObject({ fill: '#C3CED9', bold: true });
    expect([0, 6, 10].map(sheet.columnWidth)).toEqual([72, 52, 315]);
    expect(sheet.page).toEqual({
      orientation: 'landscape',
      titleRows: { first: 11, last: 11 },
      fitToWidth: true,
    });
  });

  it('touches nothing above the report but the fills of its legend, which become those of the ratings', async () => {
    const sheet = firstModelSheet(excel);
    const before = appearance(sheet).looks.slice(0, 11);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const after = appearance(sheet).looks.slice(0, 11);
    const changed = after.flatMap((line, r) =>
      line.flatMap((look, c) =>
        JSON.stringify(look) === JSON.stringify(before[r]?.[c]) ? [] : [[a1({ row: r, column: c }), look]],
      ),
    );
    expect(changed).toEqual([
      ['A3', { ...before[2]?.[0], fill: '#CFE4DC' }],
      ['A5', { ...before[4]?.[0], fill: '#F4D7D7' }],
    ]);
    const fillOf = (row: number, column: number) => sheet.look(row, column).fill;
    expect([fillOf(2, 0), fillOf(4, 0)]).toEqual([fillOf(13, 5), fillOf(17, 5)]);
  });

  it('writes no text colour: the automatic ones can be read on every fill, at 4.5 to 1 or better', async () => {
    const sheet = firstModelSheet(excel);
    const { textColours } = await excel.workbook.previewFormat(id, plan);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const looks = appearance(sheet).looks.flat();
    expect([textColours, looks.filter(({ fontTint }) => fontTint === null).length]).toEqual([0, 0]);
    const filled = looks.filter(({ fill }) => fill !== null);
    expect(filled.length).toBeGreaterThan(300);
    for (const { fill, fontColour } of filled)
      expect(contrastRatio(fontColour, fill ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('leaves the panes as they are: with the rows above them, the headings would fill a small screen', async () => {
    expect((await excel.workbook.previewFormat(id, plan)).headingsTooFarDown).toBe(true);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(firstModelSheet(excel).freeze).toEqual({ rows: 0, columns: 0 });
  });

  it('narrows no column', async () => {
    const sheet = firstModelSheet(excel);
    const columns = Array.from({ length: 14 }, (_, column) => column);
    sheet.setColumnWidth(6, 200);
    const before = columns.map(sheet.columnWidth);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    for (const column of columns)
      expect(sheet.columnWidth(column)).toBeGreaterThanOrEqual(before[column] ?? Infinity);
    expect(sheet.columnWidth(6)).toBe(200);
  });

  it('counts what would change, and nothing once it is done', async () => {
    const { changes: count } = await excel.workbook.previewFormat(id, plan);
    expect(count).toBeGreaterThan(500);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect((await excel.workbook.previewFormat(id, plan)).changes).toBe(0);
  });

  it('tells how far it is, up to the end', async () => {
    const shares: number[] = [];
    await excel.workbook.format(id, plan, share => shares.push(share), neverCancelled);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('takes few round trips and little traffic', async () => {
    const start = { ...excel.richApi.traffic };
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(excel.richApi.traffic.syncs - start.syncs).toBeLessThanOrEqual(16);
    expect(excel.richApi.traffic.bytes - start.bytes).toBeLessThan(600_000);
  });

  it('makes the rows of a shared comment high enough for it: Excel fits no row to a merged cell', async () => {
    const sheet = firstModelSheet(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    for (const { row, column, rows } of sheet.merges.filter(merge => merge.rows > 1 && merge.column === 10)) {
      const text = String(sheet.value(row, column));
      const height = Array.from({ length: rows }, (_, r) => sheet.rowHeight(row + r)).reduce((a, b) => a + b);
      expect(height).toBeGreaterThanOrEqual((text.length / 46) * 15);
    }
  });
});

describe('a report in another layout', () => {
  const laid = aSheet(
    [
      ['', 'Performance Report'],
      [],
      [
        '',
        'Ref',
        'Measure',
        'Good is',
        'Target Q3 2018/19',
        'Actual Q3 2018/19',
        'RAG',
        'DoT',
        'Previous Quarter',
        'Owner',
      ],
      ['', 'HS1', 'Repairs done right first time', 'High', 0.9, 0.934, 'Green', '↑', 0.91, 'JB'],
      ['', 'HS2', 'Days to re-let a home', 'Low', 25, 28, 'Red', '↓', 24, 'JB'],
      ['', 'HS3', 'Complaints received', 'Low', 'TBC', 30, 'N/A', '-', 30, 'JB'],
    ],
    { merges: [{ row: 0, column: 1, rows: 1, columns: 9 }] },
  );

  it('is formatted in its place and restored', async () => {
    const excel = openExcel(workbookOf(laid));
    const sheet = firstModelSheet(excel);
    sheet.restyle({ row: 3, column: 6, rows: 1, columns: 1 }, { fill: '#00B050', fontColour: '#FFFFFF' });
    const before = appearance(sheet);
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect([3, 4, 5].map(row => sheet.look(row, 6).fill)).toEqual(['#CFE4DC', '#F4D7D7', '#CECECE']);
    expect(sheet.look(3, 5).fill).toBeNull();
    expect(sheet.look(2, 9)).toMatchObject({ fill: '#C3CED9', bold: true });
    const now = appearance(sheet).looks;
    expect([0, 1].map(row => now[row]?.[1])).toEqual(before.looks.slice(0, 2).map(line => line[1]));
    expect(sheet.freeze.rows).toBe(3);
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
  });
});

describe('what is hidden', () => {
  it('stays hidden: no width and no height is set where there was none', async () => {
    const excel = openExcel(workbookOf(manyRows(4)));
    const sheet = firstModelSheet(excel);
    sheet.setColumnWidth(3, 0);
    sheet.setRowHeight(4, 0);
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect([sheet.columnWidth(3), sheet.rowHeight(4)]).toEqual([0, 0]);
    await excel.workbook.restore(id);
    expect([sheet.columnWidth(3), sheet.rowHeight(4)]).toEqual([0, 0]);
  });
});

describe('frozen panes', () => {
  /** A report under some rows of 15 points, its panes as a person froze them. */
  const frozen = async (above: number, freeze: Freeze) => {
    const excel = openExcel(workbookOf(reportBelow(above)));
    const sheet = firstModelSheet(excel);
    sheet.freeze = freeze;
    const { id, plan } = await plannedFormat(excel);
    const { headingsTooFarDown } = await excel.workbook.previewFormat(id, plan);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const formatted = sheet.freeze;
    await excel.workbook.restore(id);
    expect(sheet.freeze).toEqual(freeze);
    return { formatted, headingsTooFarDown };
  };

  it.each([
    ['keep the headings in view where none are frozen', 2, { rows: 0, columns: 0 }, { rows: 3, columns: 0 }],
    ['keep a person’s columns', 2, { rows: 0, columns: 2 }, { rows: 3, columns: 2 }],
    ['keep a person’s columns beside too few rows', 2, { rows: 1, columns: 2 }, { rows: 3, columns: 2 }],
    ['stay where the headings are frozen already', 2, { rows: 3, columns: 1 }, { rows: 3, columns: 1 }],
    ['stay where more rows are frozen already', 2, { rows: 4, columns: 0 }, { rows: 4, columns: 0 }],
    [
      'stay where the rows above are out of sight',
      2,
      { rows: 1, columns: 0, from: { row: 2, column: 0 } },
      null,
    ],
    [
      'stay where the columns before are out of sight',
      2,
      { rows: 1, columns: 1, from: { row: 0, column: 1 } },
      null,
    ],
  ])('%s', async (_, above, freeze, expected) => {
    expect(await frozen(above, freeze)).toEqual({ formatted: expected ?? freeze, headingsTooFarDown: false });
  });

  it('stay where the headings would leave fewer than eight rows in sight', async () => {
    const none = { rows: 0, columns: 0 };
    expect(await frozen(7, none)).toEqual({ formatted: { rows: 8, columns: 0 }, headingsTooFarDown: false });
    expect(await frozen(8, none)).toEqual({ formatted: none, headingsTooFarDown: true });
  });

  it('count the rows above by their height', async () => {
    const excel = openExcel(workbookOf(reportBelow(2)));
    firstModelSheet(excel).setRowHeight(0, 100);
    const { id, plan } = await plannedFormat(excel);
    expect((await excel.workbook.previewFormat(id, plan)).headingsTooFarDown).toBe(true);
  });
});

describe('printed titles', () => {
  it('are named where none were printed before: Excel may keep them', async () => {
    const excel = openExcel(workbookOf(aReport({})));
    const { id, plan } = await plannedFormat(excel);
    expect((await excel.workbook.previewFormat(id, plan)).printTitles).toBe(true);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect((await excel.workbook.previewFormat(id, plan)).printTitles).toBe(false);
  });
});

describe('the text on a new fill', () => {
  const cell = { row: 2, column: 5, rows: 1, columns: 1 };
  const formattedWith = async (fontColour: string, fill: string | null = null) => {
    const excel = openExcel(workbookOf(aReport({})));
    const sheet = firstModelSheet(excel);
    sheet.restyle(cell, { fontColour, fill });
    const { id, plan } = await plannedFormat(excel);
    const preview = await excel.workbook.previewFormat(id, plan);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    return { text: sheet.look(2, 5).fontColour, preview };
  };

  it('keeps a colour that can be read', async () => {
    const { text, preview } = await formattedWith('#0000FF', '#FFFFFF');
    expect([text, preview.textColours]).toEqual(['#0000FF', 0]);
  });

  it.each(['#FFFFFF', '#FFFF00', '#00B050'])('becomes dark where %s could not be read', async colour => {
    const { text, preview } = await formattedWith(colour, '#00B050');
    expect([text, preview.textColours]).toEqual(['#083D29', 1]);
  });

  it('becomes black where the fill under a white one is taken away', async () => {
    const excel = openExcel(workbookOf(aReport({ performance: 'N/A', shortArrow: '-', longArrow: '-' }, {})));
    const sheet = firstModelSheet(excel);
    sheet.restyle(cell, { fontColour: '#FFFFFF', fill: '#C00000' });
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(sheet.look(2, 5)).toMatchObject({ fontColour: '#000000', fill: null });
  });

  it('stays white where there was no fill to take away', async () => {
    const excel = openExcel(workbookOf(aReport({ performance: 'N/A', shortArrow: '-', longArrow: '-' }, {})));
    firstModelSheet(excel).restyle(cell, { fontColour: '#FFFFFF' });
    const { id, plan } = await plannedFormat(excel);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(firstModelSheet(excel).look(2, 5).fontColour).toBe('#FFFFFF');
  });

  it('is counted with the fill under it, if there was one before', async () => {
    expect((await formattedWith('#000000', '#C00000')).preview.fills).toBe(1);
    expect((await formattedWith('#000000')).preview.fills).toBe(0);
  });
});

describe('a fill that could not be restored', () => {
  it.each(['linearGradient', 'pathGradient', 'darkUp'] as const)('stays: %s', async fillPattern => {
    const excel = openExcel(workbookOf(aReport({})));
    const sheet = firstModelSheet(excel);
    sheet.restyle(
      { row: 2, column: 5, rows: 1, columns: 1 },
      { fill: '#00B050', fillPattern, fontColour: '#FFFFFF' },
    );
    const before = appearance(sheet);
    const { id, plan } = await plannedFormat(excel);
    expect(await excel.workbook.previewFormat(id, plan)).toMatchObject({
      keptFills: 1,
      fills: 0,
      textColours: 0,
    });
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    expect(sheet.look(2, 5)).toMatchObject({
      fill: '#00B050',
      fillPattern,
      fontColour: '#FFFFFF',
      wrap: true,
    });
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
  });
});

describe('a report that is an Excel table', () => {
  /** The fills of a heading, a section, a rating and the heading beside the table. */
  const formatted = async (table: Partial<TableModel>) => {
    const excel = openExcel(workbookOf(reportBelow(1)));
    const sheet = firstModelSheet(excel);
    const range = { row: 1, column: 0, rows: 4, columns: 11 };
    sheet.tables = [{ id: '1', range, hasHeader: true, style: 'TableStyleMedium2', ...table }];
    sheet.restyle({ row: 1, column: 1, rows: 1, columns: 1 }, { fontColour: '#123456' });
    const before = appearance(sheet);
    const { id, plan } = await plannedFormat(excel);
    const { keptFills } = await excel.workbook.previewFormat(id, plan);
    await excel.workbook.format(id, plan, noProgress, neverCancelled);
    const fills = [
      [1, 0],
      [1, 1],
      [1, 11],
      [2, 0],
      [3, 5],
    ].map(([row = 0, column = 0]) => sheet.look(row, column).fill);
    await excel.workbook.restore(id);
    expect(appearance(sheet)).toEqual(before);
    return { fills, keptFills };
  };
  const [HEADING, SECTION, GREEN] = ['#C3CED9', '#E4E9EE', '#CFE4DC'];

  it('keeps the fills of its headings, whose style may make their texts light, but for a text with its own colour', async () => {
    const { fills, keptFills } = await formatted({});
    expect(fills).toEqual([null, HEADING, HEADING, SECTION, GREEN]);
    expect(keptFills).toBe(10);
  });

  it('is painted where it has no headings of its own', async () => {
    expect(await formatted({ hasHeader: false })).toEqual({
      fills: [HEADING, HEADING, HEADING, SECTION, GREEN],
      keptFills: 0,
    });
  });

  it('keeps every fill where its style is a dark one', async () => {
    const { fills } = await formatted({ hasHeader: false, style: 'TableStyleDark3' });
    expect(fills).toEqual([null, HEADING, HEADING, null, null]);
  });

  it('is painted above and below the table', async () => {
    const { fills } = await formatted({
      style: 'TableStyleDark3',
      range: { row: 2, column: 0, rows: 1, columns: 12 },
    });
    expect(fills).toEqual([HEADING, HEADING, HEADING, null, GREEN]);
  });
});

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
