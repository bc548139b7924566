import { beforeEach, describe, expect, it } from 'vitest';
import { editsBetween } from '../../../addin/workbench/grid/changes/editsBetween.ts';
import { memorySnapshot } from '../../../addin/workbench/model/memorySnapshot.ts';
import type { MemorySheet, MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { readWorkbookFile, type WorkbookFile } from '../../../addin/workbench/workbookFile.ts';
import type { ExcelClient } from '../../../bench/excel/excelClient.ts';
import { partOf, rawWorkbook } from '../../xlsx/rawWorkbook.ts';
import { savedFile } from '../../xlsx/savedFile.ts';
import { connectedWorkbook } from './connectedWorkbook.ts';

let model: MemoryWorkbook;
let client: ExcelClient;
let sheet: MemorySheet;
beforeEach(() => {
  ({ model, client } = connectedWorkbook());
  sheet = model.add('History');
  sheet.write({ row: 3, column: 0, rows: 4, columns: 3 }, [
    ['Period', 'Outturn', 'Target'],
    ['2017/18 Q1', 61, 65],
    ['2017/18 Q2', '', 65],
    ['2017/18 Q3', 64, 65],
  ]);
});

const charts = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('History').charts;
const history = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem('History').getRange(address);

const addLine = () =>
  client.Excel.run(async context => {
    const chart = charts(context).add('LineMarkers', history(context, 'A4:C7'), 'Columns');
    chart.name = 'Outturn history';
    chart.title.text = 'Burglary <"&';
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.title.text = '%';
    chart.axes.valueAxis.minimum = 0;
    const [outturn, target] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    outturn.format.line.color = '#0b57a4';
    outturn.markerStyle = 'Circle';
    target.format.line.lineStyle = 'Dash';
    target.markerStyle = 'None';
    chart.setPosition('E2', 'J16');
    await context.sync();
  });

describe('a chart of the add-in', () => {
  it('has the series of its range, with names and categories', async () => {
    await addLine();
    const range = { row: 4, rows: 3, columns: 1 };
    expect(sheet.charts.map(({ chart }) => chart?.series)).toMatchObject([
      [
        { name: { row: 3, column: 1 }, values: { ...range, column: 1 }, categories: { ...range, column: 0 } },
        { name: { row: 3, column: 2 }, values: { ...range, column: 2 }, categories: { ...range, column: 0 } },
      ],
    ]);
  });

  it('covers the cells that it was put over', async () => {
    await addLine();
    expect(sheet.charts[0]?.place).toEqual({ row: 1, column: 4, right: 0, down: 0, width: 288, height: 225 });
  });

  it('is read back by the client with its name, type, title and place', async () => {
    await addLine();
    const read = await client.Excel.run(async context => {
      const chart = charts(context).getItem('outturn HISTORY');
      chart.load('name,chartType,left,top,title/text,legend/position');
      const series = chart.series.load('items/name');
      await context.sync();
      return [
        chart.name,
        chart.chartType,
        chart.left,
        chart.top,
        chart.title.text,
        chart.legend.position,
      ].concat(series.items.map(({ name }) => name));
    });
    expect(read).toEqual([
      'Outturn history',
      'LineMarkers',
      192,
      15,
      'Burglary <"&',
      'Bottom',
      'Outturn',
      'Target',
    ]);
  });

  it('is deleted, and its name is free', async () => {
    await addLine();
    const isGone = await client.Excel.run(async context => {
      charts(context).getItem('Outturn history').delete();
      const found = charts(context).getItemOrNullObject('Outturn history');
      found.load('name');
      await context.sync();
      return found.isNullObject;
    });
    expect([isGone, sheet.charts]).toEqual([true, []]);
  });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      'of a type that Excel has and the workbench has not',
      'NotImplemented',
      context => void charts(context).add('Pie', history(context, 'A4:B7')),
    ],
    ['that is not there', 'ItemNotFound', context => charts(context).getItem('Gone').delete()],
    [
      'by an unknown choice of series',
      'InvalidArgument',
      context => void charts(context).add('Line', history(context, 'A4:B7'), 'Diagonal' as 'Rows'),
    ],
    [
      'on a sheet that is protected',
      'AccessDenied',
      context => {
        sheet.protected = true;
        charts(context).add('Line', history(context, 'A4:B7'));
      },
    ],
    [
      'over cells of another sheet',
      'NotImplemented',
      context =>
        void charts(context).add('Line', context.workbook.worksheets.getItem('Notes').getRange('A1:B2')),
    ],
  ])('is refused %s', async (_, code, act) => {
    const refused = client.Excel.run(async context => {
      act(context);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
    expect(sheet.charts).toEqual([]);
  });
});

describe('a chart in the saved file', () => {
  const saved = (): Uint8Array => {
    const { added } = editsBetween({ sheets: [], settings: {} }, memorySnapshot(model));
    return savedFile(rawWorkbook(''), { added });
  };
  const opened = async (bytes: Uint8Array): Promise<WorkbookFile> => {
    const read = await readWorkbookFile('Report.xlsx', bytes);
    if (!read.ok) throw new Error(read.sentence);
    return read.file;
  };

  it('is a chart part over the cells, which a drawing of the sheet shows', async () => {
    await addLine();
    const chart = partOf(saved(), 'xl/charts/chart1.xml');
    expect(chart).toContain("<c:f>'History'!$B$5:$B$7</c:f>");
    expect(chart).toContain('<a:t>Burglary &lt;"&amp;</a:t>');
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    expect(partOf(saved(), 'xl/drawings/drawing1.xml')).toContain('name="Outturn history"');
  });

  it('is read again as it was made', async () => {
    await addLine();
    const { charts: read } = await opened(saved());
    const [made] = sheet.charts;
    expect(read.get('History')).toEqual([
      {
        name: made?.name,
        place: made?.place,
        chart: { ...made?.chart, name: made?.name, place: made?.place },
      },
    ]);
  });
});
