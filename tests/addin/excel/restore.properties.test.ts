import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatPreview } from '../../../addin/excel/openWorkbook.ts';
import type { MemorySheet } from '../../../addin/workbench/model/memoryWorkbook.ts';
import type { ModelCellLook } from '../../../addin/workbench/model/workbookModel.ts';
import { contrastRatio } from '../../../shared/sheet/plan/contrast.ts';
import { FILL_PATTERNS } from '../../../xlsx/fillPatterns.ts';
import { STANDARD_PAGE } from '../../../xlsx/workbook.ts';
import { aReport } from '../../examples/aReport.ts';
import { propertyRuns } from '../../setup/longRun.ts';
import { appearance, firstModelSheet, neverCancelled, noProgress, plannedFormat } from './formatSession.ts';
import { openExcel, workbookOf } from './openExcel.ts';

const RUNS = { numRuns: propertyRuns(8, 300) };
const [ROWS, COLUMNS] = [9, 13];

const colour = fc.constantFrom('#000000', '#FFFFFF', '#00B050', '#FF0000', '#CFE4DC', '#123456', '#FFC000');
/** null is a fixed colour; a number is the theme's, or the automatic one. */
const tint = fc.constantFrom(null, 0, 0.4);
/** Every part of a look that formatting may touch: all but the number format. */
const parts = {
  fill: fc.option(colour),
  fillPattern: fc.constantFrom('solid' as const, ...FILL_PATTERNS),
  fillTint: tint,
  fontColour: colour,
  fontTint: tint,
  fontName: fc.constantFrom('Calibri', 'Arial', 'Comic Sans MS'),
  fontSize: fc.constantFrom(8, 11, 28),
  bold: fc.boolean(),
  horizontal: fc.constantFrom('general' as const, 'left' as const, 'center' as const, 'right' as const),
  indent: fc.nat(3),
  vertical: fc.constantFrom('top' as const, 'center' as const, 'bottom' as const),
  wrap: fc.boolean(),
} satisfies { [Part in Exclude<keyof ModelCellLook, 'numberFormat'>]: fc.Arbitrary<ModelCellLook[Part]> };
const look: fc.Arbitrary<Partial<ModelCellLook>> = fc.record(parts, { requiredKeys: [] });
const place = (rows: number, columns: number) =>
  fc.record({
    row: fc.nat(rows - 1),
    column: fc.nat(columns - 1),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  });
/** 0 is hidden. */
const size = fc.constantFrom(0, 15, 40, 120, 300);

const looks = fc.record({
  cells: fc.array(fc.tuple(place(ROWS, COLUMNS), look), { maxLength: 12 }),
  widths: fc.array(fc.tuple(fc.nat(COLUMNS - 1), size), { maxLength: 6 }),
  heights: fc.array(fc.tuple(fc.nat(ROWS - 1), size), { maxLength: 6 }),
  freeze: fc.record({ rows: fc.nat(4), columns: fc.nat(3) }),
  page: fc.record({
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
    fitToWidth: fc.boolean(),
    titleRows: fc.option(fc.constantFrom({ first: 0, last: 0 }, { first: 2, last: 3 })),
    paper: fc.constantFrom(1, 8, 9),
    margins: fc.constantFrom(STANDARD_PAGE.margins, { ...STANDARD_PAGE.margins, top: 20, footer: 5 }),
    printArea: fc.option(fc.constantFrom('$A$1:$L$5', '$A$1:$C$3,$E$1:$F$9')),
    footer: fc.constantFrom('', '&LLeft && right&R&P', '&CDraft'),
    breaks: fc.constantFrom([], [3], [2, 4]),
  }),
  formattings: fc.integer({ min: 1, max: 2 }),
  merges: fc.constantFrom([], [{ row: 3, column: 10, rows: 3, columns: 1 }]),
});
type Looks = typeof looks extends fc.Arbitrary<infer Value> ? Value : never;

const report = aReport(
  {},
  { performance: '60% RED', comment: 'Corrective Action: more wardens. '.repeat(12) },
  { performance: 'N/A', shortArrow: '-', longArrow: '-' },
  { comment: 'x '.repeat(400) },
  {},
);

function dressed({ cells, widths, heights, merges, freeze, page }: Looks) {
  const excel = openExcel(workbookOf({ ...report, merges }));
  const sheet = firstModelSheet(excel);
  for (const [area, change] of cells) sheet.restyle(area, whole(change));
  for (const [column, points] of widths) sheet.setColumnWidth(column, points);
  for (const [row, points] of heights) giveHeight(sheet, row, points);
  Object.assign(sheet, { freeze, page });
  return { excel, sheet };
}

/** A height that is the one of its text counts as none of its own. */
function giveHeight(sheet: MemorySheet, row: number, points: number): void {
  sheet.fitRows({ row, rows: 1, column: 0, columns: 1 });
  if (sheet.rowHeight(row) !== points) sheet.setRowHeight(row, points);
}

/** A pattern and a tint belong to a fill, an indent to a side. */
const whole = ({
  fillPattern = 'solid',
  fillTint = null,
  horizontal,
  indent = 0,
  ...change
}: Partial<ModelCellLook>): Partial<ModelCellLook> => ({
  ...change,
  ...(change.fill && { fillPattern, fillTint }),
  ...(horizontal && { horizontal, indent: horizontal === 'left' || horizontal === 'right' ? indent : 0 }),
});

/** Where a sheet looks otherwise than before, by "row,column" or by what else it is. */
function differences(before: ReturnType<typeof appearance>, after: ReturnType<typeof appearance>): string[] {
  const { looks: _, ...others } = before;
  const parts = (Object.keys(others) as (keyof typeof others)[]).filter(
    part => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
  const cells = before.looks.flatMap((line, r) =>
    line.flatMap((cell, c) =>
      JSON.stringify(cell) === JSON.stringify(after.looks[r]?.[c]) ? [] : [`${r},${c}`],
    ),
  );
  return [...parts, ...cells];
}

const isFixed = ({ fillTint, fontTint }: ModelCellLook): boolean => fillTint === null && fontTint === null;

describe('formatting and then restoring', () => {
  async function formattedAndRestored(drawn: Looks): Promise<{
    readonly sheet: MemorySheet;
    readonly before: ReturnType<typeof appearance>;
    readonly preview: FormatPreview;
  }> {
    const { excel, sheet } = dressed(drawn);
    const before = appearance(sheet);
    const { id, plan } = await plannedFormat(excel);
    const preview = await excel.workbook.previewFormat(id, plan);
    for (let time = 0; time < drawn.formattings; time++)
      await excel.workbook.format(id, plan, noProgress, neverCancelled);
    await excel.workbook.restore(id);
    return { sheet, before, preview };
  }

  it('gives back the same look: sizes, panes, page, and every cell but for the colours that the preview names', async () => {
    await fc.assert(
      fc.asyncProperty(looks, async drawn => {
        const { sheet, before, preview } = await formattedAndRestored(drawn);
        const after = appearance(sheet);
        const different = differences(before, after);
        for (const where of different) {
          const [row = -1, column = -1] = where.split(',').map(Number);
          const [was, is] = [before.looks[row]?.[column], after.looks[row]?.[column]];
          // The same to the eye; only where the colour comes from is another.
          expect({ ...is, fillTint: was?.fillTint, fontTint: was?.fontTint }).toEqual(was);
          expect(is && was && (is.fillTint === null || is.fontTint === null) && !isFixed(was)).toBe(true);
        }
        expect(different.length).toBeLessThanOrEqual(preview.fills + preview.textColours);
      }),
      RUNS,
    );
  });

  it('gives back every colour of its own exactly', async () => {
    const own = looks.map(({ cells, ...rest }) => ({
      ...rest,
      cells: cells.map(
        ([area, change]) => [area, { ...change, fillTint: null, fontTint: null }] as (typeof cells)[number],
      ),
    }));
    await fc.assert(
      fc.asyncProperty(own, async drawn => {
        const { sheet, before, preview } = await formattedAndRestored(drawn);
        fc.pre(preview.textColours === 0);
        expect(differences(before, appearance(sheet))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keeps every text on a fill of ours readable, and writes no other text colour', async () => {
    await fc.assert(
      fc.asyncProperty(looks, async drawn => {
        const { excel, sheet } = dressed(drawn);
        const before = appearance(sheet).looks.flat();
        const { id, plan } = await plannedFormat(excel);
        const { textColours, keptFills } = await excel.workbook.previewFormat(id, plan);
        await excel.workbook.format(id, plan, noProgress, neverCancelled);
        const after = appearance(sheet).looks.flat();
        const rewritten = after.filter(
          (cell, at) => cell.fontColour !== before[at]?.fontColour || cell.fontTint !== before[at]?.fontTint,
        );
        expect(rewritten.length).toBe(textColours);
        const painted = after.filter((cell, at) => cell.fill !== before[at]?.fill && cell.fill !== null);
        for (const { fill, fontColour } of painted)
          expect(contrastRatio(fontColour, fill ?? '')).toBeGreaterThanOrEqual(4.5);
        const patterned = before.filter(({ fill, fillPattern }) => fill !== null && fillPattern !== 'solid');
        expect(keptFills).toBeLessThanOrEqual(patterned.length);
      }),
      RUNS,
    );
  });
});
