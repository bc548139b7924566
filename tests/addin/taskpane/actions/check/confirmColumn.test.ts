import { describe, expect, it } from 'vitest';
import { excelWorkbook } from '../../../../../addin/excel/excelWorkbook.ts';
import type { SheetQuestion } from '../../../../../addin/taskpane/state/paneState.ts';
import type { MemoryWorkbook } from '../../../../../addin/workbench/model/memoryWorkbook.ts';
import { layoutKey } from '../../../../../shared/sheet/headings/confirmedColumns.ts';
import { aPane, shortModel } from '../../aPane.ts';
import { type PaneSession, sheetOf } from '../../paneSession.ts';

type Rows = readonly (readonly string[])[];

/** A workbook whose one sheet holds these rows. */
async function modelOf(rows: Rows): Promise<MemoryWorkbook> {
  const model = await shortModel();
  sheetOf(model).merges = [];
  retype(model, rows);
  return model;
}

/** The sheet, cleared and typed again, as in the next quarter. */
function retype(model: MemoryWorkbook, rows: Rows): void {
  const blank = Array.from({ length: 130 }, () => Array<string>(20).fill(''));
  sheetOf(model).write({ row: 0, column: 0, rows: 130, columns: 20 }, blank);
  for (const [row, cells] of rows.entries())
    sheetOf(model).write({ row, column: 0, rows: 1, columns: cells.length }, [cells]);
}

const quarter = (name: string, ...more: readonly string[]): Rows => [
  ['Measure', 'Good is', `${name} Target`, `${name} Actual`, `${name} Result`, ...more],
  ['Calls answered in a minute', 'High', '90%', '91%', '89%', ...more.map(() => '88%')],
  ['Letters answered in a week', 'High', '80%', '81%', '79%', ...more.map(() => '78%')],
];

function questionIn({ store }: PaneSession): SheetQuestion {
  const { view } = store.get();
  if (view.state !== 'no-report' || view.question === null) throw new Error(`Not asked, but ${view.state}.`);
  return view.question;
}

const outturns = ({ open }: PaneSession) => open().report.indicators.map(({ texts }) => texts.performance);

describe('a sheet with two columns that may be the outturn', () => {
  it('is not judged: the pane asks which one it is, and reads the sheet with the answer', async () => {
    const session = aPane(await modelOf(quarter('Q2 2017/18')));
    await session.actions.loadReport();
    expect(questionIn(session).choices.map(({ text }) => text)).toEqual([
      'Q2 2017/18 Actual',
      'Q2 2017/18 Result',
    ]);
    await session.actions.confirmColumn('performance', 4);
    expect(outturns(session)).toEqual(['89%', '79%']);
  });

  it('is asked about once: the answer holds in the next quarter, though its heading has moved', async () => {
    const model = await modelOf(quarter('Q2 2017/18'));
    const session = aPane(model);
    await session.actions.loadReport();
    await session.actions.confirmColumn('performance', 4);
    const [heading = [], ...rows] = quarter('Q3 2017/18');
    const swap = ([a = '', b = '', c = '', d = '', e = '']: readonly string[]) => [a, b, c, e, d];
    retype(model, [heading, ...rows].map(swap));
    const next = aPane(model);
    await next.actions.loadReport();
    expect(outturns(next)).toEqual(['89%', '79%']);
  });

  it('is asked about again where the chosen heading is gone, with a sentence', async () => {
    const model = await modelOf(quarter('Q2 2017/18', 'Result'));
    const session = aPane(model);
    await session.actions.loadReport();
    await session.actions.confirmColumn('performance', 5);
    expect(outturns(session)).toEqual(['88%', '78%']);
    retype(model, quarter('Q3 2017/18', 'Q3 2017/18 Result'));
    const next = aPane(model);
    await next.actions.loadReport();
    expect(questionIn(next).layout.lapsedAnswers).toEqual(['performance']);
  });

  it('is asked about by "Validate" too, and is not passed over for another sheet', async () => {
    const model = await modelOf(quarter('Q2 2017/18'));
    const session = aPane(model);
    await session.actions.checkReport();
    expect(questionIn(session).sheet.name).toBe(sheetOf(model).name);
  });
});

describe('an outturn of a later quarter than the title, beside the year’s target alone', () => {
  const titled = (title: string): Rows => [
    [title],
    ['Measure', 'Good is', '2017/18 Target', 'Q3 2017/18 Actual'],
    ['Calls answered in a minute', 'High', '90%', '91%'],
    ['Letters answered in a week', 'High', '80%', '81%'],
  ];

  it('is asked about for the title, and then warned of once', async () => {
    const session = aPane(await modelOf(titled('Performance report, Q2 2017/18')));
    await session.actions.loadReport();
    expect(questionIn(session)).toMatchObject({
      isTitleOther: true,
      choices: [{ text: 'Q3 2017/18 Actual' }],
    });
    await session.actions.confirmColumn('performance', 3);
    await session.actions.checkReport();
    const warned = session.checked().assessment.findings.filter(({ severity }) => severity !== 'note');
    expect(warned.map(({ code }) => code)).toEqual(['period-stale']);
  });

  it('is not asked about where the title is corrected', async () => {
    const session = aPane(await modelOf(titled('Performance report, Q3 2017/18')));
    await session.actions.loadReport();
    expect(outturns(session)).toEqual(['91%', '81%']);
  });
});

describe('an answer about a column', () => {
  it('is refused where no heading could find it again', async () => {
    const rows = quarter('Q2 2017/18').map(([a = '', b = '', c = '', d = '']) => ['', a, b, c, d]);
    const session = aPane(await modelOf(rows));
    await session.actions.loadReport();
    await session.actions.confirmColumn('lineNo', 0);
    expect(session.said()).toMatch(/no heading.*Type a heading/);
    expect(outturns(session)).toEqual(['91%', '81%']);
  });

  it('that an earlier version kept by letter is not used, and the pane says so until another is given', async () => {
    const model = await modelOf(quarter('Q2 2017/18').map(row => row.slice(0, 4)));
    const before = aPane(model);
    await before.actions.loadReport();
    expect(before.open().hasAnswersByPosition).toBe(false);
    await before.actions.confirmColumn('target', 2);
    const byLetter = { layout: layoutKey(before.open().report.layout), columns: { performance: 2 } };
    await excelWorkbook().remember('layouts', [byLetter]);
    const session = aPane(model);
    await session.actions.loadReport();
    expect(session.open().hasAnswersByPosition).toBe(true);
    expect(outturns(session)).toEqual(['91%', '81%']);
    await session.actions.confirmColumn('target', 2);
    expect(session.open().hasAnswersByPosition).toBe(false);
  });
});
