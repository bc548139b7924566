import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewWorkbook } from '../../shared/newWorkbook.ts';
import { publicationWorkbook } from '../../shared/record/publication/workbookPlan.ts';
import { readWorkbook } from '../../xlsx/read/readWorkbook.ts';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook.ts';
import { HOSTILE_TEXTS } from '../examples/hostileTexts.ts';
import { publicationOf } from '../examples/publicationOf.ts';
import { theSample } from '../examples/theSample.ts';
import { unicodeText } from '../examples/unicodeText.ts';
import { partOf } from './rawWorkbook.ts';

async function written(workbook: NewWorkbook) {
  const read = await readWorkbook(writeWorkbook(workbook));
  if (!read.ok) throw new Error(read.sentence);
  return read.workbook;
}

const withTexts = (texts: readonly string[]): NewWorkbook => ({
  properties: {
    title: texts[0] ?? '',
    subject: '',
    creator: texts[0] ?? '',
    created: '2017-11-14T23:30:00.000Z',
  },
  sheets: [
    {
      name: 'Indicators',
      title: 'Indicators',
      lines: [],
      table: {
        name: 'Indicators',
        columns: [{ heading: 'Text', width: 200 }],
        rows: [...texts, 'The last'].map(text => [text]),
      },
    },
  ],
});

/** What XML can express of a text: no control characters and no half of a pair. */
const expressible = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters cannot be in a file.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/\r\n?/g, '\n');

describe('a workbook that is written', () => {
  it('holds each text to the letter, and no text as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...HOSTILE_TEXTS, 'part _x0041_ of'), unicodeText()), {
          minLength: 1,
          maxLength: 20,
        }),
        async texts => {
          const [sheet] = (await written(withTexts(texts))).sheets;
          expect(sheet?.cells.values.slice(2, -1).map(([text]) => text)).toEqual(texts.map(expressible));
          expect(sheet?.cells.formulas.flat().filter(formula => formula !== '')).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is the same to the byte for the same content', async () => {
    const plan = publicationWorkbook(publicationOf(await theSample()));
    expect(writeWorkbook(plan)).toEqual(writeWorkbook(plan));
  });

  it('marks up the table with its headings, which are unique', async () => {
    const { sheets } = await written(publicationWorkbook(publicationOf(await theSample())));
    expect(sheets.map(({ cells, tables = [] }) => [cells.name, tables.length])).toEqual([
      ['Cover', 0],
      ['Indicators', 1],
      ['Columns', 1],
    ]);
    const [, indicators] = sheets;
    const table = indicators?.tables?.[0];
    expect(table?.hasHeader).toBe(true);
    expect(table?.range).toMatchObject({ column: 0, rows: 67, columns: table?.columns.length });
    expect(indicators?.cells.values[table?.range.row ?? 0]).toEqual(table?.columns);
    expect(indicators?.cells.merges).toEqual([]);
  });

  it('keeps a figure as a number in the format that it was printed in', async () => {
    const { sheets } = await written(publicationWorkbook(publicationOf(await theSample())));
    const cells = sheets[1]?.cells;
    const headings = cells?.values.find(row => row.includes('Outturn')) ?? [];
    const row = cells?.values.findIndex(([line]) => line === 4) ?? -1;
    const column = headings.indexOf('Outturn');
    expect(cells?.values[row]?.[column]).toBeCloseTo(0.644, 12);
    expect(cells?.formats[row]?.[column]).toBe('0.0%');
  });

  it('has the cursor in A1 of its first sheet, a title, an author and a language', async () => {
    const file = writeWorkbook(publicationWorkbook(publicationOf(await theSample())));
    expect(partOf(file, 'xl/worksheets/sheet1.xml')).toMatch(/tabSelected="1".*activeCell="A1"/s);
    expect(partOf(file, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
    const properties = partOf(file, 'docProps/core.xml');
    expect(properties).toContain('key performance indicators, 2017/18 Q2</dc:title>');
    expect(properties).toContain('<dc:creator>London Borough of Havering</dc:creator>');
    expect(properties).toContain('<dc:language>en-GB</dc:language>');
  });

  it('says on its cover which revision it is and how its receipt begins', async () => {
    const { sheets } = await written(publicationWorkbook(publicationOf(await theSample())));
    const cover = sheets[0]?.cells.values.map(([text]) => text);
    expect(cover).toContain('Revision 1, signed off on 14 November 2017.');
    expect(cover).toContain('The receipt of this revision begins with 0123456789abcdef.');
  });

  it('gives every row of a table the height of its longest text', async () => {
    const { sheets } = await written(publicationWorkbook(publicationOf(await theSample())));
    const heights = [...(sheets[1]?.rowHeights.values() ?? [])];
    expect(Math.max(...heights)).toBeGreaterThan(100);
    expect(heights.every(height => height <= 409)).toBe(true);
  });
});
