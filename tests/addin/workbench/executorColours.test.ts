import { beforeEach, describe, expect, it } from 'vitest';
import type { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import type { ModelCellLook } from '../../../addin/workbench/model/workbookModel.ts';
import type { ExcelClient } from '../../../bench/excel/excelClient.ts';
import { appendixSheet as appendix, connectedWorkbook } from './connectedWorkbook.ts';

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };
const COLOURS = {
  format: {
    fill: { color: true, pattern: true, tintAndShade: true },
    font: { color: true, tintAndShade: true },
  },
} as const;

let model: MemoryWorkbook;
let client: ExcelClient;
beforeEach(() => {
  ({ model, client } = connectedWorkbook());
});

const run = <T>(task: (context: Excel.RequestContext) => Promise<T>): Promise<T> => client.Excel.run(task);

const coloursOfA1 = () =>
  run(async context => {
    const properties = appendix(context).getRange('A1').getCellProperties(COLOURS);
    await context.sync();
    return properties.value[0]?.[0]?.format;
  });

const giveA1 = (properties: Excel.SettableCellProperties) =>
  run(async context => {
    appendix(context)
      .getRange('A1')
      .setCellProperties([[properties]]);
    await context.sync();
  });

const look = (): ModelCellLook => model.active.look(0, 0);

describe("Microsoft's client against the colours of the workbench", () => {
  it('shows an automatic font, one that the theme gives and a black one alike', async () => {
    const automatic = await coloursOfA1();
    model.active.restyle(A1, { fontColour: '#000000' });
    expect(await coloursOfA1()).toEqual(automatic);
    model.active.restyle(A1, { fontColour: '#000000', fontTint: 0 });
    expect(await coloursOfA1()).toEqual(automatic);
    expect(automatic?.font).toEqual({ color: '#000000', tintAndShade: 0 });
  });

  it('makes a colour that is written the own one of the cell, though it looks as before', async () => {
    expect(look()).toMatchObject({ fontColour: '#000000', fontTint: 0 });
    await giveA1({ format: { font: { color: '#000000' } } });
    expect(look()).toMatchObject({ fontColour: '#000000', fontTint: null });
    model.active.restyle(A1, { fontColour: '#44546A', fontTint: 0.4, fill: '#DDEBF7', fillTint: 0.8 });
    await run(async context => {
      const { fill, font } = appendix(context).getRange('A1').format;
      fill.color = '#ddebf7';
      font.color = '#44546a';
      await context.sync();
    });
    expect(look()).toMatchObject({ fontColour: '#44546A', fontTint: null, fill: '#DDEBF7', fillTint: null });
  });

  it("tells the tint of the theme's colours", async () => {
    model.active.restyle(A1, { fontColour: '#44546A', fontTint: 0.4, fill: '#DDEBF7', fillTint: 0.8 });
    expect(await coloursOfA1()).toEqual({
      fill: { color: '#DDEBF7', pattern: 'Solid', tintAndShade: 0.8 },
      font: { color: '#44546A', tintAndShade: 0.4 },
    });
    const tints = await run(async context => {
      const { fill, font } = appendix(context).getRange('A1').format;
      fill.load('tintAndShade');
      font.load('tintAndShade');
      await context.sync();
      return [fill.tintAndShade, font.tintAndShade];
    });
    expect(tints).toEqual([0.8, 0.4]);
  });

  it('gives and takes hatching, which an even fill replaces', async () => {
    await giveA1({ format: { fill: { color: '#FFC000', pattern: 'Gray25' } } });
    expect(look()).toMatchObject({ fill: '#FFC000', fillPattern: 'lightGray' });
    expect((await coloursOfA1())?.fill).toEqual({ color: '#FFC000', pattern: 'Gray25', tintAndShade: 0 });
    await giveA1({ format: { fill: { color: '#00B050' } } });
    expect(look()).toMatchObject({ fill: '#00B050', fillPattern: 'solid' });
    await giveA1({ format: { fill: { pattern: 'None' } } });
    expect(look().fill).toBeNull();
  });

  it.each([
    ['linearGradient', 'LinearGradient'],
    ['pathGradient', 'RectangularGradient'],
  ] as const)('tells that a fill is a %s without a colour, and takes none', async (fillPattern, pattern) => {
    model.active.restyle(A1, { fill: '#4F81BD', fillPattern });
    expect((await coloursOfA1())?.fill).toEqual({ color: '', pattern, tintAndShade: 0 });
    const writing = giveA1({ format: { fill: { color: '#4F81BD', pattern } } });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(look().fillPattern).toBe(fillPattern);
  });

  it('does not have a pattern without a colour', async () => {
    const writing = giveA1({ format: { fill: { pattern: 'Gray25' } } });
    await expect(writing).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});
