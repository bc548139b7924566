import type { Element } from '@xmldom/xmldom';
import type { CellRange } from '../../shared/cells.ts';
import { toFileText } from '../cellText.ts';
import { cellRange } from '../read/sheet/cellPlace.ts';
import { unescaped } from '../read/sheet/richText.ts';
import { relationshipsOf } from './relationships.ts';
import type { XlsxPackage } from './xlsxPackage.ts';
import { childrenOf, rootOf } from './xml.ts';

/** A table of a sheet, whose headings are the names of its columns: with another name Excel finds the file damaged. */
export interface TablePart {
  readonly path: string;
  /** In formulas. */
  readonly name: string;
  /** Its headings alone; null where they are hidden. */
  readonly headings: CellRange | null;
  readonly columns: readonly string[];
}

/** The tables of a sheet's part. Excel takes none without a range. */
export function tablePartsOf(pack: XlsxPackage, sheetPath: string): TablePart[] {
  return relationshipsOf(pack, sheetPath)
    .filter(({ kind, target }) => kind === 'table' && pack.has(target))
    .flatMap(({ target }) => {
      const root = rootOf(pack.open(target));
      const range = cellRange(root.getAttribute('ref') ?? '');
      if (range === null) return [];
      return {
        path: target,
        name: root.getAttribute('displayName') ?? '',
        headings: root.getAttribute('headerRowCount') === '0' ? null : { ...range, rows: 1 },
        columns: columnsOf(root).map(column => unescaped(column.getAttribute('name') ?? '')),
      };
    });
}

export function renameTableColumns(pack: XlsxPackage, path: string, names: readonly string[]): void {
  for (const [place, column] of columnsOf(rootOf(pack.open(path))).entries()) {
    const name = names[place];
    if (name !== undefined && unescaped(column.getAttribute('name') ?? '') !== name)
      column.setAttribute('name', toFileText(name).replace(/[\t\n\r]/g, inFile));
  }
}

const columnsOf = (root: Element): Element[] =>
  childrenOf(root, 'tableColumns').flatMap(list => childrenOf(list, 'tableColumn'));

/** A line break in an attribute is a space to every reader of XML. */
const inFile = (character: string): string => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
