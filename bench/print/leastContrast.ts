import { contrastRatio } from '../../shared/sheet/plan/contrast.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';

const BLACK = '#000000';
const WHITE = '#ffffff';

/** WCAG's contrast, from 1 to 21, of the text of a saved workbook that is hardest to read on its fill. */
export async function leastContrast(bytes: Uint8Array): Promise<number> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.sentence);
  const ratios = read.workbook.sheets.flatMap(({ cells, styles }) =>
    styles
      .filter(({ row, column }) => (cells.values[row]?.[column] ?? '') !== '')
      .map(({ style: { fill = WHITE, fontColour = BLACK } }) => contrastRatio(fontColour, fill)),
  );
  return Math.min(contrastRatio(BLACK, WHITE), ...ratios);
}
