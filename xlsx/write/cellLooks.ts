import { NEW_WORKBOOK_FONT } from '../../shared/newWorkbook.ts';
import { xmlElement, xmlPart } from './xmlElement.ts';

/** What a cell is on the sheet. A number's look is its format. */
export type WrittenLook = 'title' | 'heading' | 'text' | { readonly format: string };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Ids under this belong to Excel's built-in number formats (ECMA-376 part 1, 18.8.30). */
const FIRST_FREE_FORMAT = 164;
/** Excel's own style Heading 1, by which a screen reader finds a sheet's title (ECMA-376 part 1, 18.8.7). */
const HEADING_1 = 16;

/** Bold where it structures, never italic. */
const FONTS = [
  { size: NEW_WORKBOOK_FONT.size, bold: false },
  { size: 16, bold: true },
  { size: NEW_WORKBOOK_FONT.size, bold: true },
];
const [PLAIN, LARGE, BOLD] = [0, 1, 2];

/** The looks of a workbook's cells, each written once. */
export class CellLooks {
  readonly #formats: string[] = [];

  /** The number by which a cell names its look. */
  indexOf(look: WrittenLook): number {
    if (look === 'title') return 1;
    if (look === 'heading') return 2;
    if (look === 'text') return 3;
    const known = this.#formats.indexOf(look.format);
    return 4 + (known >= 0 ? known : this.#formats.push(look.format) - 1);
  }

  /** The part of the package, once every cell has its look. */
  part(): Uint8Array {
    const formats = this.#formats.map((formatCode, index) =>
      xmlElement('numFmt', { numFmtId: FIRST_FREE_FORMAT + index, formatCode }),
    );
    const looks = [
      cellFormat({ font: PLAIN }),
      cellFormat({ font: LARGE, style: 1 }),
      cellFormat({ font: BOLD, alignment: { vertical: 'top', wrapText: 1 } }),
      cellFormat({ font: PLAIN, alignment: { horizontal: 'left', vertical: 'top', wrapText: 1 } }),
      ...this.#formats.map((_, index) =>
        cellFormat({
          font: PLAIN,
          format: FIRST_FREE_FORMAT + index,
          // Indented, so that a gap is between it and the text of the next column.
          alignment: { horizontal: 'right', indent: 1, vertical: 'top', wrapText: 1 },
        }),
      ),
    ];
    return xmlPart(
      xmlElement(
        'styleSheet',
        { xmlns: MAIN },
        ...(formats.length > 0 ? [listOf('numFmts', formats)] : []),
        listOf('fonts', FONTS.map(fontElement)),
        listOf('fills', [noFill('none'), noFill('gray125')]),
        listOf('borders', [xmlElement('border', {}, ...SIDES.map(side => xmlElement(side, {})))]),
        listOf('cellStyleXfs', [styleFormat(PLAIN), styleFormat(LARGE)]),
        listOf('cellXfs', looks),
        listOf('cellStyles', [
          xmlElement('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
          xmlElement('cellStyle', { name: 'Heading 1', xfId: 1, builtinId: HEADING_1 }),
        ]),
      ),
    );
  }
}

const SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'];

const listOf = (name: string, items: readonly string[]): string =>
  xmlElement(name, { count: items.length }, ...items);

const fontElement = ({ size, bold }: (typeof FONTS)[number]): string =>
  xmlElement(
    'font',
    {},
    ...(bold ? [xmlElement('b', {})] : []),
    xmlElement('sz', { val: size }),
    xmlElement('name', { val: NEW_WORKBOOK_FONT.font }),
    xmlElement('family', { val: 2 }),
  );

const noFill = (patternType: string): string =>
  xmlElement('fill', {}, xmlElement('patternFill', { patternType }));

const styleFormat = (font: number): string =>
  xmlElement('xf', { numFmtId: 0, fontId: font, fillId: 0, borderId: 0 });

interface CellFormat {
  readonly font: number;
  readonly format?: number;
  readonly style?: number;
  readonly alignment?: Readonly<Record<string, string | number>>;
}

const cellFormat = ({ font, format = 0, style = 0, alignment }: CellFormat): string =>
  xmlElement(
    'xf',
    {
      numFmtId: format,
      fontId: font,
      fillId: 0,
      borderId: 0,
      xfId: style,
      applyNumberFormat: 1,
      applyFont: 1,
      applyAlignment: 1,
    },
    ...(alignment ? [xmlElement('alignment', alignment)] : []),
  );
