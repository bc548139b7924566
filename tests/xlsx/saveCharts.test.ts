import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbookFile } from '../../addin/workbench/workbookFile.ts';
import type { ChartEdits, XlsxChart } from '../../xlsx/chart.ts';
import { changedParts, partOf, rawParts, rawWorkbook, zipped } from './rawWorkbook.ts';
import { noSheetEdits, savedFile } from './savedFile.ts';

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const CHART: XlsxChart = {
  name: 'Outturn chart',
  type: 'BarStacked',
  title: 'Ratings',
  legend: 'bottom',
  categoryTitle: '',
  valueTitle: 'Indicators',
  valueFormat: '0" of 9"',
  minimum: 0,
  maximum: 9,
  isReversed: true,
  series: [
    {
      name: { row: 0, column: 1 },
      values: { row: 1, column: 1, rows: 3, columns: 1 },
      categories: { row: 1, column: 0, rows: 3, columns: 1 },
      colour: '#7A0C14',
      marker: 'none',
      isDashed: false,
    },
  ],
  place: { row: 2, column: 4, right: 3, down: 1.5, width: 420, height: 260 },
};

const edited = (file: Uint8Array, charts: ChartEdits): Uint8Array =>
  savedFile(file, { sheets: [{ ...noSheetEdits('Report'), charts }] });
const withChart = edited(rawWorkbook(ROWS), { removed: [], added: [CHART] });

async function chartsIn(file: Uint8Array) {
  const read = await readWorkbookFile('Report.xlsx', file);
  if (!read.ok) throw new Error(read.sentence);
  return read.file.charts.get('Report');
}

/** As another program writes it: a pie, whose figures are in the chart itself. */
function withForeignChart(): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(withChart)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const pie = String(parts['xl/charts/chart1.xml']).replaceAll('c:barChart', 'c:pieChart');
  const drawing = String(parts['xl/drawings/drawing1.xml']).replace('Outturn chart', 'Their pie');
  return zipped({ ...parts, 'xl/charts/chart1.xml': pie, 'xl/drawings/drawing1.xml': drawing });
}

describe('the charts of a file', () => {
  it('are read as they were saved', async () => {
    expect(await chartsIn(withChart)).toEqual([{ name: CHART.name, place: CHART.place, chart: CHART }]);
  });

  it('are taken out with their parts, and others take their places', async () => {
    const changed = edited(withChart, { removed: [0], added: [{ ...CHART, title: 'New' }] });
    expect(await chartsIn(changed)).toMatchObject([{ chart: { title: 'New' } }]);
    const gone = edited(withChart, { removed: [0], added: [] });
    expect(Object.keys(unzipSync(gone)).filter(path => path.includes('chart'))).toEqual([]);
    expect(partOf(gone, '[Content_Types].xml')).not.toContain('chart1');
    expect(await chartsIn(gone)).toEqual([]);
  });

  it('of another kind stay to the byte, beside a new one', async () => {
    const foreign = withForeignChart();
    const both = edited(foreign, { removed: [], added: [CHART] });
    expect(changedParts(foreign, both)).not.toContain('xl/charts/chart1.xml');
    expect(await chartsIn(both)).toMatchObject([
      { name: 'Their pie', chart: null },
      { name: 'Outturn chart', chart: { type: 'BarStacked' } },
    ]);
  });

  it('never keep a workbook from being opened', async () => {
    const broken = zipped({
      ...rawParts(ROWS),
      'xl/worksheets/_rels/sheet1.xml.rels': partOf(withChart, 'xl/worksheets/_rels/sheet1.xml.rels'),
      'xl/drawings/drawing1.xml': '<xdr:wsDr',
    });
    expect(await chartsIn(broken)).toEqual([]);
  });
});
