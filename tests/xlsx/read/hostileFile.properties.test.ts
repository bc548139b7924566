import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../xlsx/read/readWorkbook.ts';
import { SAMPLE_FILE } from '../../examples/theSample.ts';
import { rowsXml, workbookFile } from '../../examples/workbookFile.ts';
import { propertyRuns } from '../../setup/longRun.ts';

const ROWS =
  '<row r="1" ht="20"><c r="A1" s="1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c><c r="B1" t="inlineStr"><is><r><t>x</t></r></is></c></row>' +
  '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="C2" t="e"><v>#N/A</v></c><c t="d"><v>2017-07-01</v></c></row>';
const PARTS = unzipSync(
  workbookFile({
    'xl/worksheets/sheet1.xml': rowsXml(ROWS).replace(
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells>',
    ),
  }),
);
const SAMPLE = new Uint8Array(readFileSync(SAMPLE_FILE));

/** Pieces of the format that a mutation puts where they do not belong. */
const PIECES = [
  '<',
  '>',
  '"',
  '&',
  ']]>',
  '<!--',
  '<![CDATA[',
  '<row>',
  '</row>',
  '<c r="A1"/>',
  'r="',
  '<f t="shared" si="0"/>',
  '-1',
  '1e999',
  '\ud800',
  '&#x1F4;',
  'xmlns:x="x"',
  '<!DOCTYPE a>',
];

/** Cuts a text, or puts a piece of it or of the format at another place. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 }), fc.constant('')),
});
type Mutation = Parameters<Parameters<typeof mutation.map>[0]>[0];

function mutated(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((before, { at, length, piece }) => {
    const start = Math.floor(at * before.length);
    return before.slice(0, start) + piece + before.slice(start + length);
  }, text);
}

/** Read or refused with a sentence; anything thrown is our fault. */
async function answers(bytes: Uint8Array): Promise<void> {
  const read = await readWorkbook(bytes);
  if (read.ok) {
    for (const { cells } of read.workbook.sheets) {
      const widths = new Set(
        [cells.values, cells.formats, cells.formulas].flatMap(rows => rows.map(row => row.length)),
      );
      expect(widths.size).toBeLessThanOrEqual(1);
    }
  } else expect(read.sentence).toMatch(/^[A-Z].*\.$/s);
}

describe('a file of anything at all is read or refused', () => {
  it('where the text of a part was changed', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(PARTS)),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (name, mutations) => {
          const part = new TextEncoder().encode(mutated(strFromU8(PARTS[name] as Uint8Array), mutations));
          await answers(zipSync({ ...PARTS, [name]: part }, { level: 0 }));
        },
      ),
      { numRuns: propertyRuns(300, 20_000) },
    ));

  it('where bytes of the zip were changed, or its end is missing', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.constantFrom(0, 0, 1, 22, 100, 5_000),
        async (changes, missing) => {
          const bytes = SAMPLE.slice(0, SAMPLE.length - missing);
          for (const [at, byte] of changes) bytes[at] = byte;
          await answers(bytes);
        },
      ),
      { numRuns: propertyRuns(20, 1_000) },
    ));

  it('of any bytes, with the signature of a zip or a container or none', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [9, 8]),
        fc.uint8Array({ maxLength: 600 }),
        async (signature, bytes) => answers(Uint8Array.from([...signature, ...bytes])),
      ),
      { numRuns: propertyRuns(200, 5_000) },
    ));
});
