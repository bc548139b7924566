import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DOMParser, type Element } from '@xmldom/xmldom';

const run = promisify(execFile);

/** A cell as LibreOffice opened it. */
export interface OpenedCell {
  /** OpenDocument's: "string", "float", "percentage"; "" where the cell is empty. */
  readonly type: string;
  readonly formula: string | null;
  readonly number: number | null;
  readonly text: string;
}

// Commas, double quotes, UTF-8, from the first line, English (UK), special numbers detected, formulas evaluated: what an
// officer gets who confirms every question (LibreOffice, "Filter Options for the CSV Filter").
const CSV_IMPORT = 'CSV:44,34,76,1,,2057,false,true,false,false,false,-1,true';

/** The CSV as headless LibreOffice opens it, row by row. */
export async function openedInLibreOffice(csv: string): Promise<OpenedCell[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'outturn-libreoffice-'));
  try {
    await writeFile(join(folder, 'export.csv'), csv);
    await run('soffice', [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--convert-to',
      'fods',
      `--infilter=${CSV_IMPORT}`,
      '--outdir',
      folder,
      join(folder, 'export.csv'),
    ]);
    return cellsIn(await readFile(join(folder, 'export.fods'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(
      'LibreOffice did not open the CSV: there is no soffice on this machine, or it wrote nothing. Install LibreOffice Calc (Debian: libreoffice-calc), then run npm run test:reliability again.',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function cellsIn(fods: string): OpenedCell[][] {
  const document = new DOMParser().parseFromString(fods, 'text/xml');
  return Array.from(document.getElementsByTagName('table:table-row'), row =>
    Array.from(row.getElementsByTagName('table:table-cell')).flatMap(cell => {
      const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
      return Array<OpenedCell>(repeated).fill(opened(cell));
    }),
  );
}

function opened(cell: Element): OpenedCell {
  const value = cell.getAttribute('office:value');
  return {
    type: cell.getAttribute('office:value-type') ?? '',
    formula: cell.getAttribute('table:formula'),
    number: value === null ? null : Number(value),
    text: Array.from(cell.getElementsByTagName('text:p'), textOf).join('\n'),
  };
}

/** The text of an OpenDocument node, where tabs and repeated spaces are elements. */
function textOf(node: Element): string {
  return Array.from(node.childNodes, child => {
    if (child.nodeName === 'text:tab') return '\t';
    if (child.nodeName === 'text:line-break') return '\n';
    if (child.nodeName === 'text:s')
      return ' '.repeat(Number((child as Element).getAttribute('text:c') ?? 1));
    return child.nodeType === child.TEXT_NODE ? (child.nodeValue ?? '') : textOf(child as Element);
  }).join('');
}
