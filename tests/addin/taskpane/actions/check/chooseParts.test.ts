import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../../../addin/workbench/model/memoryWorkbook.ts';
import { a1, type SheetCells } from '../../../../../shared/cells.ts';
import { withCell } from '../../../../examples/aReport.ts';
import { ADULTS, CHILDREN, directorate, ofQuarter } from '../../../../examples/directorates.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { aPane } from '../../aPane.ts';
import { type PaneSession, quarterInSheet } from '../../paneSession.ts';

const RIGHT: SheetCells = directorate('Children Q2', {}, {});

function workbookOf(...sheets: readonly SheetCells[]): MemoryWorkbook {
  const model = new MemoryWorkbook('Q2.xlsx');
  for (const { name, values } of sheets)
    model
      .add(name)
      .write({ row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 }, values);
  return model;
}

async function tickedAll(session: PaneSession): Promise<void> {
  await session.actions.loadReport();
  const { sheets } = session.open();
  await session.actions.chooseParts(sheets);
}

describe('sheets that a person ticks as one report', () => {
  it('are one report, and say so after the workbook is opened again', async () => {
    const model = workbookOf(ADULTS, CHILDREN);
    const session = aPane(model);
    await session.actions.loadReport();
    expect(session.open().copies.map(({ name }) => name)).toEqual(['Children Q2']);
    await session.actions.chooseParts(session.open().sheets);
    expect(session.open().parts.map(({ name }) => name)).toEqual(['Adults Q2', 'Children Q2']);
    expect(session.open().copies).toEqual([]);
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopened.open().report.indicators).toHaveLength(4);
    await reopened.actions.chooseParts(reopened.open().parts.slice(1));
    expect(reopened.open().report.sheet).toBe('Children Q2');
    expect(reopened.open().parts).toHaveLength(1);
  });

  it('are proposed where they have the same headings and other indicators', async () => {
    const alike = async (...others: readonly SheetCells[]): Promise<string[]> => {
      const session = aPane(workbookOf(ADULTS, ...others));
      await session.actions.loadReport();
      expect(session.open().copies).toHaveLength(others.length);
      return session.open().alike.map(({ name }) => name);
    };
    expect(await alike(CHILDREN)).toEqual(['Children Q2']);
    expect(await alike({ ...ADULTS, name: 'Adults (2)' })).toEqual([]);
    const renamed = withCell(CHILDREN, 0, 1, 'Performance indicator');
    expect(await alike(renamed)).toEqual([]);
  });

  it('lead to the cell on its own sheet', async () => {
    const model = workbookOf(ADULTS, CHILDREN);
    const session = aPane(model);
    await tickedAll(session);
    await session.actions.checkReport();
    const [finding] = session.checked().assessment.findings;
    expect(finding && a1(finding.cell)).toBe("'Children Q2'!F4");
    if (finding) await session.actions.selectCell(finding.cell);
    expect(model.active.name).toBe('Children Q2');
  });

  it('are formatted and restored together', async () => {
    const model = workbookOf(ADULTS, RIGHT);
    const looks = () => model.sheets.map(sheet => sheet.look(2, 5).fill);
    const before = looks();
    const session = aPane(model);
    await tickedAll(session);
    await session.actions.checkReport();
    await session.actions.formatReport();
    expect(session.said()).toContain('No figure');
    expect(looks().every(fill => fill !== null)).toBe(true);
    await session.actions.restoreFormatting(session.open().sheet.id);
    expect(looks()).toEqual(before);
  });

  it('are signed off as one quarter, whose receipt covers both', async () => {
    const model = workbookOf(ADULTS, RIGHT);
    const council = await aCouncilsRecord({});
    const session = aPane(model, council.record);
    await tickedAll(session);
    await session.actions.checkReport();
    await session.actions.signOff();
    expect(session.said()).toContain('2017/18 Q2 is signed off as revision 1.');
    expect(council.held[0]?.body?.indicators.map(({ lineNo }) => lineNo)).toEqual([
      'Adults 1',
      'Adults 2',
      'Children 1',
      'Children 2',
    ]);
    expect(session.open().signedOff?.matches).toBe(true);
    const committee = directorate('Committee Q2', {});
    model
      .add(committee.name)
      .write(
        { row: 0, column: 0, rows: 3, columns: committee.values[0]?.length ?? 0 },
        committee.values.slice(0, 3),
      );
    await session.actions.loadReport();
    const added = session.open().sheets.find(({ name }) => name === committee.name);
    await session.actions.loadReport(added?.id);
    expect(session.open().signedCopies.map(({ name }) => name)).toEqual(['Adults Q2', 'Children Q2']);
    await session.actions.loadReport(session.open().sheets[0]?.id);
    model.sheets[1]?.write({ row: 3, column: 5, rows: 1, columns: 1 }, [['66.9% GREEN']]);
    await session.actions.loadReport();
    expect(session.open().signedOff?.matches).toBe(false);
  });

  it('are found by their names in the next quarter, and what is missing stops the sign-off', async () => {
    const model = workbookOf(ADULTS, RIGHT);
    const first = aPane(model);
    await tickedAll(first);
    const kept = model.settings;
    const next = workbookOf(ofQuarter(ADULTS, 3, 'Adults Q3'), ofQuarter(RIGHT, 2, 'Children Q3'));
    for (const [key, value] of kept) next.settings.set(key, value);
    const council = await aCouncilsRecord({});
    const session = aPane(next, council.record);
    await session.actions.loadReport();
    expect(session.open().missingParts).toEqual(['Children Q2']);
    await session.actions.checkReport();
    await session.actions.signOff();
    expect(session.said()).toMatch(
      /^Parts of this report hold no report of 2017\/18 Q3 now: Children Q2\. Nothing was sent\./,
    );
    const complete = workbookOf(ofQuarter(ADULTS, 3, 'Adults Q3'), ofQuarter(RIGHT, 3, 'Children Q3'));
    for (const [key, value] of kept) complete.settings.set(key, value);
    const later = aPane(complete);
    await later.actions.loadReport();
    expect(later.open().report.sheet).toBe('Adults Q3, Children Q3');
    expect(quarterInSheet(later).indicators).toHaveLength(4);
  });
});
