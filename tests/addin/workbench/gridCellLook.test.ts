import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGridStyle, toGridStyle } from '../../../addin/workbench/grid/sheet/gridCellLook.ts';
import { type ModelCellLook, PLAIN_LOOK } from '../../../addin/workbench/model/workbookModel.ts';
import { FILL_PATTERNS } from '../../../xlsx/fillPatterns.ts';

const colour = fc.constantFrom('#000000', '#FFFFFF', '#4F81BD');
/** As files have them: 0.7999816888943144 is what Excel writes for "Lighter 80%". */
const tint = fc.constantFrom(null, -1, -0.499984741, 0, 0.399975585, 0.799981689, 1);

const looks: fc.Arbitrary<ModelCellLook> = fc
  .record({
    fill: fc.option(colour),
    fillPattern: fc.constantFrom('solid' as const, ...FILL_PATTERNS),
    fillTint: tint,
    fontColour: colour,
    fontTint: tint,
    fontName: fc.constantFrom('Calibri', 'Arial'),
    fontSize: fc.constantFrom(10, 11, 16),
    bold: fc.boolean(),
    indent: fc.nat(5),
    horizontal: fc.constantFrom('general' as const, 'left' as const, 'center' as const, 'right' as const),
    vertical: fc.constantFrom('top' as const, 'center' as const, 'bottom' as const),
    wrap: fc.boolean(),
    numberFormat: fc.constantFrom('General', '0.0%'),
  })
  .map(look => (look.fill === null ? { ...look, fillPattern: 'solid' as const, fillTint: null } : look));

describe("a cell's look in the grid", () => {
  it('is the look that it was given, its patterns and tints included', () => {
    fc.assert(
      fc.property(looks, look => {
        expect(fromGridStyle(toGridStyle(look))).toEqual(look);
      }),
    );
  });

  it('is plain without a style, and its font automatic', () => {
    expect(fromGridStyle(undefined)).toEqual(PLAIN_LOOK);
  });
});
