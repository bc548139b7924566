import { isWithinRange } from '../../shared/cells.ts';
import { contrastRatio } from '../../shared/sheet/plan/contrast.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import type { CellStyle, XlsxConditionalFormat, XlsxSheet } from '../../xlsx/workbook.ts';

const BLACK = '#000000';
const WHITE = '#ffffff';

/**
 * WCAG's contrast, from 1 to 21, of the text of a saved workbook that is hardest to read on its fill, where a person's
 * conditional formats colour it as well.
 */
export async function leastContrast(bytes: Uint8Array): Promise<number> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  return Math.min(contrastRatio(BLACK, WHITE), ...read.workbook.sheets.flatMap(contrastsOf));
}

function contrastsOf({ cells, styles, conditionalFormats = [] }: XlsxSheet): number[] {
  const looks = new Map(styles.map(({ row, column, style }) => [`${row},${column}`, style]));
  return cells.values.flatMap((values, row) =>
    values.flatMap((value, column) => {
      const text = String(value);
      if (text.trim() === '') return [];
      const own: CellStyle = looks.get(`${row},${column}`) ?? {};
      // The first rule that applies to a part of the look wins (ECMA-376 part 1, 18.3.1.10).
      const rules = conditionalFormats.filter(rule => isIn(rule, row, column) && applies(rule, text));
      const fill = rules.find(rule => rule.fill !== null)?.fill ?? own.fill ?? WHITE;
      const font = rules.find(rule => rule.fontColour !== null)?.fontColour ?? own.fontColour ?? BLACK;
      return [contrastRatio(font, fill)];
    }),
  );
}

const isIn = ({ ranges }: XlsxConditionalFormat, row: number, column: number): boolean =>
  ranges.some(range => isWithinRange({ row, column }, range));

/** Of the two kinds of rule that the bench writes. @throws for any other, which nobody has worked out here. */
function applies({ type, operator, text, formulas }: XlsxConditionalFormat, shown: string): boolean {
  if (type === 'cellIs' && operator === 'equal')
    return `"${shown.toLowerCase()}"` === formulas[0]?.toLowerCase();
  if (type === 'containsText') return shown.toLowerCase().includes(text.toLowerCase());
  throw new Error(`A conditional format of the type ${type} was not measured.`);
}
