import ExcelJS from 'exceljs';
import type { Dice } from '../generator/dice.ts';
import { addColourRules } from './addColourRules.ts';

const FONTS = ['Calibri', 'Arial', 'Comic Sans MS', 'Times New Roman'];
const COLOURS = ['FF00B050', 'FFFF0000', 'FFFFC000', 'FFFFFF00', 'FF1F4E78', 'FFD9D9D9'];
const PATTERNS = ['lightGray', 'darkTrellis', 'lightUp'] as const;

/**
 * The workbook of a report as years of hands leave it: fonts, fills and patterns here and there, columns and rows of any size
 * or hidden, frozen panes, a page of its own, a list of choices, a note, rich text, and often rules that colour it.
 */
export async function messyWorkbook(bytes: Uint8Array, dice: Dice): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  const [rows, columns] = [sheet.rowCount, sheet.columnCount];
  const anyCell = () => sheet.getCell(dice.whole(1, rows), dice.whole(1, columns));
  const times = (most: number, change: () => void): void => {
    for (let time = dice.whole(1, most); time > 0; time--) change();
  };
  times(30, () => {
    anyCell().font = {
      name: dice.pick(FONTS),
      size: dice.pick([8, 9, 11, 14]),
      bold: dice.chance(0.4),
      italic: dice.chance(0.2),
      color: dice.pick([{ argb: dice.pick(COLOURS) }, { theme: dice.whole(0, 9) }]),
    };
  });
  times(30, () => {
    const colour = { argb: dice.pick(COLOURS) };
    anyCell().fill = dice.chance(0.8)
      ? {
          type: 'pattern',
          pattern: 'solid',
          fgColor: dice.chance(0.7) ? colour : { theme: dice.whole(4, 9) },
        }
      : { type: 'pattern', pattern: dice.pick(PATTERNS), fgColor: colour, bgColor: { argb: 'FFFFFFFF' } };
  });
  times(20, () => {
    anyCell().alignment = {
      horizontal: dice.pick(['left', 'center', 'right'] as const),
      vertical: dice.pick(['top', 'middle', 'bottom'] as const),
      wrapText: dice.chance(0.5),
      indent: 0,
    };
  });
  times(10, () => {
    anyCell().border = { bottom: { style: 'thin', color: { argb: 'FF000000' } } };
  });
  times(6, () => {
    const column = sheet.getColumn(dice.whole(1, columns));
    column.width = dice.pick([3, 8, 14, 30, 60]);
    column.hidden = dice.chance(0.1);
  });
  times(10, () => {
    const row = sheet.getRow(dice.whole(1, rows));
    row.height = dice.pick([9, 15, 31.5, 80, 200]);
    row.hidden = dice.chance(0.1);
  });
  sheet.views = dice.chance(0.5)
    ? [{ state: 'frozen', xSplit: dice.whole(0, 2), ySplit: dice.whole(1, 3) }]
    : [];
  Object.assign(sheet.pageSetup, {
    orientation: dice.pick(['portrait', 'landscape']),
    paperSize: dice.pick([undefined, 8, 9]),
    ...(dice.chance(0.5) && { printArea: `A1:C${rows}` }),
    ...(dice.chance(0.5) && { printTitlesRow: '1:2' }),
    ...(dice.chance(0.5) && {
      margins: { left: 0.2, right: 0.2, top: 1, bottom: 1, header: 0.1, footer: 0.4 },
    }),
  });
  if (dice.chance(0.5)) Object.assign(sheet, { headerFooter: { oddFooter: '&LDraft && confidential&R&P' } });
  sheet.getCell(rows, columns + 2).note = 'Ask the service.';
  sheet.getCell(rows, columns + 2).dataValidation = {
    type: 'list',
    formulae: ['"Yes,No"'],
    allowBlank: true,
  };
  sheet.getCell(rows + 2, 1).value = {
    richText: [
      { font: { bold: true, color: { argb: 'FFFF0000' } }, text: 'Note: ' },
      { text: 'figures are provisional' },
    ],
  };
  const dressed = new Uint8Array(await workbook.xlsx.writeBuffer());
  return dice.chance(0.5) ? addColourRules(dressed, dice.whole(0, 3)) : dressed;
}
