import type { ChartSheet, PlannedChart } from '../../../shared/chartSheet.ts';
import type { NewCell } from '../../../shared/newWorkbook.ts';
import {
  CREATED_LISTINGS,
  type CreatedListings,
  createdNameOf,
  isCreatedByOutturn,
  requestCreatedListings,
  withCreatedListing,
  withoutCreatedListing,
} from '../createdListings.ts';
import { refuseProtectedSheet } from '../read/findSheet.ts';
import { literalText } from './literalText.ts';
import { listingSheet } from './writeListing.ts';

/** The name of our chart, among those that a person added to the sheet. */
const CHART_NAME = 'Outturn chart';
/** In points. */
const CHART_SIZE = { width: 420, height: 260 } as const;
/** Rows below the title and the lines, and columns beside the table. */
const GAP = 1;

/** Writes the sheet and its chart, in place of what an earlier call about the same wrote. Returns the sheet's name. */
export async function writeChartSheet(context: Excel.RequestContext, planned: ChartSheet): Promise<string> {
  const { title, lines, columns, about } = planned;
  const name = createdNameOf(await readCreated(context), planned);
  const listing = { sheetName: name, title, headings: [lines[0]], about };
  const { sheet, own } = await listingSheet(context, listing);
  context.workbook.settings.add(CREATED_LISTINGS, withCreatedListing(own, sheet.id, listing));
  context.application.suspendScreenUpdatingUntilNextSync();
  sheet.charts.getItemOrNullObject(CHART_NAME).delete();
  const top = lines.length + GAP + 1;
  requestCells(sheet, 0, [[title], ...lines.map(line => [line])]);
  requestCells(sheet, top, [columns.map(({ heading }) => heading), ...planned.rows]);
  requestLook(sheet, planned, top);
  if (planned.chart) requestChart(sheet, planned.chart, { top, column: columns.length + GAP });
  await context.sync();
  return name;
}

/** Deletes the sheet that was written about it, if it is still there. */
export async function removeChartSheet(context: Excel.RequestContext, about: string): Promise<void> {
  const own = await readCreated(context);
  const [name, created] = Object.entries(own).find(([, entry]) => entry.about === about) ?? [];
  if (name === undefined || created === undefined) return;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id,protection/protected');
  const top = sheet.getRangeByIndexes(0, 0, 2, 1);
  top.load('values');
  await context.sync();
  context.workbook.settings.add(CREATED_LISTINGS, withoutCreatedListing(own, name));
  if (!sheet.isNullObject && isCreatedByOutturn({ id: sheet.id, top: top.values }, own, name)) {
    refuseProtectedSheet(sheet);
    sheet.delete();
  }
  await context.sync();
}

async function readCreated(context: Excel.RequestContext): Promise<CreatedListings> {
  const created = requestCreatedListings(context);
  await context.sync();
  return created();
}

function requestCells(sheet: Excel.Worksheet, top: number, lines: readonly (readonly NewCell[])[]): void {
  const range = sheet.getRangeByIndexes(top, 0, lines.length, lines[0]?.length ?? 1);
  // The format comes first, so that Excel never reads a text as a formula.
  range.numberFormat = lines.map(line => line.map(cell => (typeof cell === 'string' ? '@' : cell.format)));
  range.values = lines.map(line =>
    line.map(cell => (typeof cell === 'string' ? literalText(cell) : cell.value)),
  );
}

function requestLook(sheet: Excel.Worksheet, { lines, columns, rows }: ChartSheet, top: number): void {
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format;
  title.font.bold = true;
  title.font.size = 14;
  // Without wrapping, the lines run over the columns beside them.
  sheet.getRangeByIndexes(0, 0, lines.length + 1, 1).format.wrapText = false;
  const table = sheet.getRangeByIndexes(top, 0, rows.length + 1, columns.length).format;
  table.wrapText = true;
  table.verticalAlignment = 'Top';
  sheet.getRangeByIndexes(top, 0, 1, columns.length).format.font.bold = true;
  for (const [column, { width }] of columns.entries()) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    const { format } = sheet.getRangeByIndexes(top, column, rows.length + 1, 1);
    const hasFigures = rows.some(row => typeof row[column] === 'object');
    format.horizontalAlignment = hasFigures ? 'Right' : 'Left';
    // Apart from the figures on its left.
    if (!hasFigures && column > 0) format.indentLevel = 1;
  }
  table.autofitRows();
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

function requestChart(
  sheet: Excel.Worksheet,
  { type, title, valueTitle, rows, series, isFromZero }: PlannedChart,
  place: { readonly top: number; readonly column: number },
): void {
  const source = sheet.getRangeByIndexes(place.top, 0, rows + 1, series.length + 1);
  const chart = sheet.charts.add(type, source, 'Columns');
  chart.name = CHART_NAME;
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  if (valueTitle !== '') chart.axes.valueAxis.title.text = valueTitle;
  if (isFromZero) chart.axes.valueAxis.minimum = 0;
  // The first category is at the top, as the first row of the table is.
  if (type === 'BarStacked') chart.axes.categoryAxis.reversePlotOrder = true;
  for (const [index, { colour, marker, isDashed }] of series.entries()) {
    const one = chart.series.getItemAt(index);
    if (type === 'BarStacked') {
      one.format.fill.setSolidColor(colour);
      continue;
    }
    one.format.line.color = colour;
    if (isDashed) one.format.line.lineStyle = 'Dash';
    one.markerStyle = marker;
    if (marker === 'None') continue;
    one.markerBackgroundColor = colour;
    one.markerForegroundColor = colour;
  }
  chart.setPosition(sheet.getRangeByIndexes(place.top, place.column, 1, 1));
  chart.width = CHART_SIZE.width;
  chart.height = CHART_SIZE.height;
}
