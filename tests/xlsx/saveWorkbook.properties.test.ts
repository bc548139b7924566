import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a1, type CellAddress, type CellValue } from '../../shared/cells.ts';
import type { CellEdit } from '../../xlsx/edits.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { propertyRuns } from '../setup/longRun.ts';
import { changedParts, rawWorkbook } from './rawWorkbook.ts';
import { noSheetEdits, savedFile } from './savedFile.ts';

const ROWS = 6;
const COLUMNS = 5;

type Content =
  | { readonly kind: 'empty' }
  | { readonly kind: 'figure' | 'text' | 'formula' | 'shared'; readonly number: number };

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.constant({ kind: 'empty' as const }),
  fc.record({
    kind: fc.constantFrom('figure' as const, 'text' as const, 'formula' as const, 'shared' as const),
    number: fc.integer({ min: 1, max: 3 }),
  }),
);

/** Six rows of five cells; in each column those that share a formula share one. */
const sheets = fc.array(fc.array(content, { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: ROWS,
  maxLength: ROWS,
});

const place = fc.record({
  row: fc.integer({ min: 0, max: ROWS }),
  column: fc.integer({ min: 0, max: COLUMNS }),
});

const edit: fc.Arbitrary<Omit<CellEdit, keyof CellAddress>> = fc.oneof(
  fc.record({
    content: fc.oneof(
      fc.record({ value: fc.constantFrom(7, 'typed', true, ''), formula: fc.constant('') }),
      fc.record({ value: fc.constant(8), formula: fc.constantFrom('=Z9+1', '=KPI.RAG(Z9,1)') }),
    ),
  }),
  fc.record({ style: fc.constantFrom({ bold: true }, { fill: '#cfe4dc' }) }),
);

/** Some writers give no references. */
function rowsXml(sheet: readonly (readonly Content[])[], isReferenced: boolean): string {
  const named = new Set<number>();
  const cell = (given: Content, row: number, column: number): string => {
    const r = isReferenced ? ` r="${a1({ row, column })}"` : '';
    switch (given.kind) {
      case 'empty':
        return `<c${r}/>`;
      case 'figure':
        return `<c${r}><v>${given.number}</v></c>`;
      case 'text':
        return `<c${r} t="inlineStr"><is><t>text ${given.number}</t></is></c>`;
      case 'formula':
        return `<c${r}><f>Z${given.number}+$Z$1</f><v>${given.number}</v></c>`;
      case 'shared': {
        const isFirst = !named.has(column);
        named.add(column);
        const ref = `ref="${a1({ row, column })}:${a1({ row: ROWS - 1, column })}"`;
        const text = `Z${given.number}*Z$2+SUM(AA1:$AB${row + 2},'Q1 Z1'!$Z3)&amp;"Z1"`;
        return `<c${r}><f t="shared" si="${column}"${isFirst ? ` ${ref}>${text}</f>` : '/>'}<v>${given.number}</v></c>`;
      }
    }
  };
  return sheet
    .map((line, row) => {
      const cells = line.map((given, column) => cell(given, row, column)).join('');
      return `<row${isReferenced ? ` r="${row + 1}"` : ''}>${cells}</row>`;
    })
    .join('');
}

/** What each cell holds, by its name, without those that hold nothing. */
async function contentsOf(file: Uint8Array): Promise<Map<string, readonly [CellValue, string]>> {
  const read = await readWorkbook(file);
  if (!read.ok) throw new Error(read.sentence);
  const { values = [], formulas = [] } = read.workbook.sheets[0]?.cells ?? {};
  return new Map(
    values.flatMap((line, row) =>
      line.flatMap((value, column) => {
        const formula = formulas[row]?.[column] ?? '';
        return value === '' && formula === '' ? [] : [[a1({ row, column }), [value, formula]] as const];
      }),
    ),
  );
}

describe('an edit of one cell', () => {
  it('leaves the formula and the value of every other cell, and every part that it does not concern', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, fc.boolean(), place, edit, async (sheet, isReferenced, cell, change) => {
        const file = rawWorkbook(rowsXml(sheet, isReferenced));
        const saved = savedFile(file, {
          sheets: [{ ...noSheetEdits('Report'), cells: [{ ...cell, ...change }] }],
        });
        const [before, after] = [await contentsOf(file), await contentsOf(saved)];
        const name = a1(cell);
        const { content } = change;
        const hadFormula = before.get(name)?.[1];
        if (content) {
          before.delete(name);
          const { value, formula } = content;
          if (value !== '' || formula !== '') before.set(name, [value, formula]);
        }
        expect(Object.fromEntries(after)).toEqual(Object.fromEntries(before));
        const isFormulaChanged = content !== undefined && Boolean(hadFormula || content.formula);
        const concerned = [
          'xl/worksheets/sheet1.xml',
          ...(isFormulaChanged
            ? ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml']
            : []),
          ...(change.style ? ['xl/styles.xml'] : []),
        ];
        expect(concerned).toEqual(expect.arrayContaining(changedParts(file, saved)));
      }),
      { numRuns: propertyRuns(30, 300) },
    );
  });
});
