import type { CellRange } from '../../../../shared/cells.ts';
import type { ChartPlace, XlsxChartSeries } from '../../../../xlsx/chart.ts';
import { chartRectangle, placeAt } from '../../model/chartPlace.ts';
import { invalidArgument, itemNotFound, notImplemented } from '../../model/hostError.ts';
import type { ChartModel, SheetModel } from '../../model/workbookModel.ts';
import { writableSheet } from '../objects/protection.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { readAddress } from '../ranges/address.ts';
import type { RangeObject } from '../ranges/range.ts';
import { type ChartChange, chartAxes, chartLegend, chartTitle } from './chartParts.ts';
import { chartSeriesObject } from './chartSeries.ts';
import { seriesOf } from './sourceData.ts';

/** Excel.Chart. A chart of the file that the workbench cannot read answers its name, and can be deleted. */
export function chartObject(sheet: SheetModel, id: string): HostObject {
  const model = (): ChartModel => {
    const found = sheet.charts.find(chart => chart.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const replace = (changed: ChartModel): void => {
    writableSheet(sheet).charts = sheet.charts.map(chart => (chart.id === id ? changed : chart));
  };
  const content = (): NonNullable<ChartModel['chart']> => {
    const { chart } = model();
    if (!chart) throw notImplemented('the contents of this chart of the file');
    return chart;
  };
  const change: ChartChange = changes => replace({ ...model(), chart: { ...content(), ...changes } });
  const rectangle = (): ReturnType<typeof chartRectangle> => {
    const { place } = model();
    if (!place) throw notImplemented('the place of this chart of the file');
    return chartRectangle(sheet, place);
  };
  const move = (place: ChartPlace): void => {
    content();
    replace({ ...model(), place });
  };
  const side = (name: 'left' | 'top' | 'width' | 'height') => (points: number) => {
    if (!(points >= 0)) throw invalidArgument();
    move(placeAt(sheet, { ...rectangle(), [name]: points }));
  };
  return {
    kind: 'Chart',
    identity: () => ({ Id: id }),
    scalars: ['id', 'name', 'left', 'top', 'width', 'height'],
    get: {
      Id: () => id,
      Name: () => model().name,
      Left: () => rectangle().left,
      Top: () => rectangle().top,
      Width: () => rectangle().width,
      Height: () => rectangle().height,
      ChartType: () => content().type,
      Title: () => chartTitle(content, change),
      Legend: () => chartLegend(content, change),
      Axes: () => chartAxes(content, change),
      Series: () => seriesCollection(sheet, content, change),
    },
    set: {
      Name: (name: string) => {
        if (typeof name !== 'string' || name === '') throw invalidArgument();
        replace({ ...model(), name });
      },
      Left: side('left'),
      Top: side('top'),
      Width: side('width'),
      Height: side('height'),
    },
    call: {
      Delete: () => {
        model();
        writableSheet(sheet).charts = sheet.charts.filter(chart => chart.id !== id);
      },
      SetData: (source: RangeObject, seriesBy: string | null) =>
        change({ series: seriesOf(source, sheet, seriesBy ?? 'Auto') }),
      SetPosition: (start: RangeObject | string, end: RangeObject | string | null) => {
        const [first, last] = [areaOf(start), end === null ? null : areaOf(end)];
        const { width, height } = rectangle();
        const size = last ? sizeBetween(sheet, first, last) : { width, height };
        move({ row: first.row, column: first.column, right: 0, down: 0, ...size });
      },
    },
  };
}

function seriesCollection(
  sheet: SheetModel,
  content: () => NonNullable<ChartModel['chart']>,
  change: ChartChange,
): HostObject {
  const object = (index: number): HostObject => {
    const one = (): XlsxChartSeries => {
      const found = content().series[index];
      if (!found) throw invalidArgument();
      return found;
    };
    one();
    return chartSeriesObject(sheet, one, changes =>
      change({
        series: content().series.map((series, place) =>
          place === index ? { ...series, ...changes } : series,
        ),
      }),
    );
  };
  return {
    kind: 'ChartSeriesCollection',
    scalars: ['count'],
    items: () => content().series.map((_, index) => object(index)),
    get: { Count: () => content().series.length },
    call: { GetCount: () => content().series.length, GetItemAt: object },
  };
}

const areaOf = (given: RangeObject | string): CellRange => {
  if (typeof given === 'string') return readAddress(given);
  if (given?.kind !== 'Range') throw invalidArgument();
  return given.area;
};

/** From the top left of one range to the bottom right of another. */
function sizeBetween(
  sheet: SheetModel,
  first: CellRange,
  last: CellRange,
): Pick<ChartPlace, 'width' | 'height'> {
  const end = { row: last.row + last.rows, column: last.column + last.columns };
  if (end.row <= first.row || end.column <= first.column) throw invalidArgument();
  const corner = { right: 0, down: 0, width: 0, height: 0 };
  const from = chartRectangle(sheet, { row: first.row, column: first.column, ...corner });
  const to = chartRectangle(sheet, { ...end, ...corner });
  return { width: to.left - from.left, height: to.top - from.top };
}
