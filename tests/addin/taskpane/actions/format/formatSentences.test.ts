import { describe, expect, it } from 'vitest';
import {
  formatDoneSentences,
  formatNotes,
  formatPreviewSentence,
} from '../../../../../addin/taskpane/actions/format/formatSentences.ts';
import type { MemoryWorkbook } from '../../../../../addin/workbench/model/memoryWorkbook.ts';
import { sampleModel } from '../../aPane.ts';
import { checkedPane, sheetOf, snapshot } from '../../paneSession.ts';

describe('the number of changes that formatting makes', () => {
  it.each([
    [1, '1 change'],
    [2, '2 changes'],
    [3, '3 changes'],
    [1_070, '1,070 changes'],
  ])('is the number that was counted: %i', (changes, text) => {
    expect(formatPreviewSentence(changes)).toBe(
      `${text} to how the sheet looks; no figure, formula, word, arrow or comment changes.`,
    );
    expect(formatDoneSentences(changes, [])).toEqual([
      `Formatted: ${text} to how the sheet looks.`,
      'No figure, formula, text, arrow or comment changed.',
    ]);
  });

  it('is not mentioned where nothing changes', () => {
    expect(formatPreviewSentence(0)).toBe('The report is already formatted.');
    expect(formatDoneSentences(0, [])).toEqual(['The report was already formatted.']);
  });

  it('comes with every cell that holds something else, and says where nobody could compare', async () => {
    expect(formatDoneSentences(3, [{ row: 17, column: 5 }])[1]).toBe(
      '1 cell was changed meanwhile, the first of them F18. Look at it, then check the report again.',
    );
    expect(formatDoneSentences(0, Array(2).fill({ row: 0, column: 0 }))[1]).toBe(
      '2 cells were changed meanwhile, the first of them A1. Look at them, then check the report again.',
    );
    expect(formatDoneSentences(3, null)[1]).toBe(
      'Excel did not answer when Outturn compared the figures and formulas. Check the report again.',
    );
  });

  it('is a warning where formatting took a formula', async () => {
    const model = await sampleModel();
    const sheet = sheetOf(model);
    const cell = { row: 17, column: 4, rows: 1, columns: 1 };
    sheet.write(cell, [['=65%']]);
    const session = await checkedPane(model);
    const { restyle } = sheet;
    sheet.restyle = (range, look) => {
      sheet.restyle = restyle;
      sheet.restyle(range, look);
      sheet.write(cell, [[0.65]]);
    };
    await session.actions.formatReport();
    expect(session.store.get().notice?.tone).toBe('warning');
    expect(session.said()).toContain('1 cell was changed meanwhile, the first of them E18.');
  });

  it('counts each cell, column width, row height, freeze and page setup that then looks different', async () => {
    const model = await sampleModel();
    const before = lookOf(model);
    const session = await checkedPane(model);
    const { changes } = session.checked();
    await session.actions.formatReport();
    const after = lookOf(model);
    const different = before.filter((look, at) => look !== after[at]).length;
    expect(different).toBeGreaterThan(100);
    expect(changes).toBe(different);
    expect(session.said()).toBe(formatDoneSentences(changes, []).join(' '));
  });
});

describe('what an officer is told before formatting', () => {
  const rule = { type: 'ContainsText', operator: 'Contains', text: 'RED' } as const;
  const column = [{ row: 0, column: 5, rows: 200, columns: 1 }];

  it('names each replaced fill, the printed titles and the headings that are too far down on the sample', async () => {
    const session = await checkedPane(await sampleModel());
    const { fills, fonts } = session.checked().preview;
    expect(fills).toBeGreaterThan(100);
    expect(fonts).toBeGreaterThan(1_000);
    expect(formatNotes(session.checked())).toEqual([
      `Restoring brings back ${fills} replaced fills in the same colour. A fill that followed the workbook’s theme will no longer follow it.`,
      `${fonts.toLocaleString('en-GB')} cells will change to another font. Restoring brings the old one back by its name, so that it no longer follows the workbook’s theme.`,
      'The headings will repeat on each printed page. If your Excel keeps that after restoring, clear it in Page Layout, Print Titles.',
      '7 rows of repeated headings will be hidden, since every printed page repeats the first headings. Restoring shows them again.',
      'The headings will not be frozen: with the rows above them they would leave fewer than eight rows in sight on a small screen.',
    ]);
  });

  it('names what is left alone, and every text that becomes dark, also once it is done', async () => {
    const model = await sampleModel();
    const sheet = sheetOf(model);
    sheet.conditionalFormats = [{ id: '{1}', ranges: column, rule, fill: '#FF0000', fontColour: null }];
    sheet.restyle({ row: 13, column: 5, rows: 1, columns: 1 }, { fill: '#00B050', fillPattern: 'darkUp' });
    sheet.restyle({ row: 11, column: 0, rows: 1, columns: 2 }, { fill: '#000000', fontColour: '#FFFFFF' });
    const session = await checkedPane(model);
    const [rules, kept, , texts] = formatNotes(session.checked());
    expect([rules, kept, texts]).toEqual([
      'Conditional formatting covers 8 ratings. Outturn leaves its rules alone, and the text and fill of those cells too.',
      '1 cell keeps its fill: it is a pattern or a gradient, or the text has several colours or those of a table’s style.',
      '2 texts would be hard to read on the new fill and will become dark. Restoring brings back the old colour, which will no longer follow the theme.',
    ]);
    const { changes } = session.checked();
    await session.actions.formatReport();
    expect(session.said()).toBe([...formatDoneSentences(changes, []), rules, kept].join(' '));
  });

  it('is only what applies', async () => {
    const model = await sampleModel();
    const session = await checkedPane(model);
    const view = session.checked();
    const none = {
      changes: 1,
      textColours: 0,
      fonts: 0,
      fills: 0,
      keptFills: 0,
      printTitles: false,
      headingsTooFarDown: false,
      narrowedColumns: 0,
      hiddenRows: 0,
      replacedPage: false,
    };
    expect(formatNotes({ ...view, preview: none })).toEqual([]);
    expect(formatNotes({ ...view, preview: { ...none, fills: 1 } })).toEqual([
      'Restoring brings back 1 replaced fill in the same colour. A fill that followed the workbook’s theme will no longer follow it.',
    ]);
    expect(formatNotes({ ...view, preview: { ...none, narrowedColumns: 1 } })).toEqual([
      '1 column will become narrower: at the present widths the page would be printed too small to read. Restoring brings the width back.',
    ]);
    expect(formatNotes({ ...view, preview: { ...none, fonts: 2 } })).toEqual([
      '2 cells will change to another font. Restoring brings the old one back by its name, so that it no longer follows the workbook’s theme.',
    ]);
  });
});

/** One text for each cell, column width, row height, freeze and page setup of the first sheet. */
function lookOf(model: MemoryWorkbook): string[] {
  const sheet = sheetOf(model);
  const { column = 0, columns = 0 } = sheet.used() ?? {};
  const widths = Array.from({ length: columns }, (_, at) => sheet.columnWidth(column + at));
  const heights = Array.from({ length: sheet.used()?.rows ?? 0 }, (_, row) => sheet.rowHeight(row));
  return [...snapshot(model).looks, ...widths, ...heights, sheet.freeze, sheet.page].map(look =>
    JSON.stringify(look),
  );
}
