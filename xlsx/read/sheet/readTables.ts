import type { XlsxTable } from '../../workbook.ts';
import { FileRefused } from '../fileRefused.ts';
import type { PackageParts } from '../package/openPackage.ts';
import { linksOf } from '../package/partLinks.ts';
import { wholeNumber } from '../xml/attributes.ts';
import { type ElementReader, readElements } from '../xml/readElements.ts';
import { cellRange } from './cellPlace.ts';
import { unescaped } from './richText.ts';

/** The tables of a sheet. One that cannot be read is left out: it changes how cells look and nothing that they hold. */
export function readTables(parts: PackageParts, sheetPath: string): XlsxTable[] {
  return linksOf(parts, sheetPath)
    .filter(({ kind, path }) => kind === 'table' && parts.has(path))
    .flatMap(({ path }) => {
      try {
        return readTable(parts.read(path)) ?? [];
      } catch (error) {
        if (error instanceof FileRefused) return [];
        throw error;
      }
    });
}

function readTable(part: Uint8Array): XlsxTable | null {
  let table: Omit<XlsxTable, 'style' | 'columns'> | null = null;
  const columns: string[] = [];
  let style = '';
  const tableColumn: ElementReader = { open: ({ name = '' }) => void columns.push(unescaped(name)) };
  const tableStyleInfo: ElementReader = {
    open: ({ name = '' }) => {
      style = name;
    },
  };
  readElements(part, 'table', {
    open: ({ ref = '', displayName = '', headerRowCount = '1' }) => {
      const range = cellRange(ref);
      if (range) table = { name: displayName, range, hasHeader: wholeNumber(headerRowCount) !== 0 };
    },
    inside: { tableStyleInfo, tableColumns: { inside: { tableColumn } } },
  });
  return table && { ...(table as Omit<XlsxTable, 'style' | 'columns'>), columns, style };
}
