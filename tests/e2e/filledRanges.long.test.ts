import { describe, expect, it } from 'vitest';
import { partOf, rawWorkbook } from '../xlsx/rawWorkbook.ts';
import { seenOutturn } from './seenOutturn.ts';

const seen = seenOutturn();
/** B1:B3 are an array formula. */
const FILE = rawWorkbook(
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>6</v></c></row>',
);

describe('in the workbench', () => {
  it('what is typed into a part of an array is refused, and a formula that spills is saved as one', async () => {
    const workbench = await seen.openWorkbench();
    await workbench.openFile('arrays.xlsx', FILE);
    await workbench.cellReads(/^A1: 1/);
    await workbench.type('B2', '9');
    await workbench.page
      .getByText(
        "B2 was not changed: you can't change part of an array. Select B1:B3, which one formula fills, and press Delete to clear it as a whole.",
      )
      .waitFor();
    await workbench.cellReads(/^B2: 4/);
    await workbench.type('D1', '=A1:A3*5');
    await workbench.goTo('D3');
    await workbench.cellReads(/^D3: 15/);
    const sheet = partOf(await workbench.save(), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="D1" cm="1"><f t="array" ref="D1:D3">A1:A3*5</f><v>5</v></c>');
    expect(sheet).toContain('<c r="D3"><v>15</v></c>');
    expect(sheet).toContain('<c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f><v>2</v></c>');
    expect(workbench.troubles).toEqual([]);
    await workbench.page.close();
  });
});
