import type { Report } from '../../report.ts';
import { councilsNamed, isSameCouncil } from './councilNames.ts';

/**
 * The council that a report's name, titles or headings name, where none of them names `council`; null where they name
 * that one or none. Notes below the table may name a source.
 */
export function otherCouncilNamed(
  { sheet, around, layout }: Pick<Report, 'sheet' | 'around' | 'layout'>,
  council: string,
): string | null {
  const titles = around.flat().filter(({ cell }) => cell.row < layout.body.row);
  const texts = [...titles, ...layout.headings].map(({ text }) => text);
  const named = [sheet, ...texts].flatMap(councilsNamed);
  return named.some(name => isSameCouncil(name, council)) ? null : (named[0] ?? null);
}
