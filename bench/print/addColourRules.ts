import ExcelJS from 'exceljs';

/** How councils colour ratings by rules: Excel's own choices, and its standard red and green under automatic text. */
const PALETTES = [
  {
    RED: { fill: 'FFFFC7CE', text: 'FF9C0006' },
    GREEN: { fill: 'FFC6EFCE', text: 'FF006100' },
    AMBER: { fill: 'FFFFEB9C', text: 'FF9C5700' },
  },
  { RED: { fill: 'FFFF0000' }, GREEN: { fill: 'FF00B050' }, AMBER: { fill: 'FFFFC000' } },
] as const;

/** The workbook with a person's conditional formats over its whole report; `turn` chooses among palettes and kinds of rule. */
export async function addColourRules(bytes: Uint8Array, turn: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  const palette = PALETTES[turn % PALETTES.length] ?? PALETTES[0];
  const ref = `A1:${sheet.lastColumn?.letter ?? 'A'}${sheet.rowCount}`;
  const rules = Object.entries(palette).map(([rating, look], index) => {
    const { fill, text } = look as { readonly fill: string; readonly text?: string };
    const style = {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: fill } },
      ...(text === undefined ? {} : { font: { color: { argb: text } } }),
    };
    const priority = index + 1;
    return turn % 4 < 2
      ? { type: 'cellIs' as const, operator: 'equal' as const, formulae: [`"${rating}"`], style, priority }
      : { type: 'containsText' as const, operator: 'containsText' as const, text: rating, style, priority };
  });
  sheet.addConditionalFormatting({ ref, rules });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
