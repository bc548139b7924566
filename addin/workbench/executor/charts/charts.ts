import { CHART_TYPES, type ChartType } from '../../../../xlsx/chart.ts';
import { invalidArgument, itemNotFound, notImplemented } from '../../model/hostError.ts';
import type { ChartModel, SheetModel } from '../../model/workbookModel.ts';
import { writableSheet } from '../objects/protection.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import type { RangeObject } from '../ranges/range.ts';
import { chartObject } from './chart.ts';
import { seriesOf } from './sourceData.ts';

/** In points: as large as Excel makes a chart, a few cells from the corner of the sheet. */
const FIRST_PLACE = { row: 1, column: 1, right: 0, down: 0, width: 360, height: 216 } as const;

/** Excel.ChartCollection. A chart is found by its name, in any case of letters, or by its id. */
export function chartsObject(sheet: SheetModel): HostObject {
  const object = ({ id }: ChartModel): HostObject => chartObject(sheet, id);
  const find = (key: string): ChartModel | undefined =>
    sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  const found = (chart: ChartModel | undefined): HostObject => {
    if (!chart) throw itemNotFound();
    return object(chart);
  };
  return {
    kind: 'ChartCollection',
    scalars: ['count'],
    items: () => sheet.charts.map(object),
    get: { Count: () => sheet.charts.length },
    call: {
      GetCount: () => sheet.charts.length,
      GetItem: (name: string) => found(find(name)),
      Indexer: (key: string) => found(find(key)),
      GetItemAt: (index: number) => found(sheet.charts[index]),
      GetItemOrNullObject: (name: string) => {
        const chart = find(name);
        return chart ? object(chart) : null;
      },
      Add: (type: string, source: RangeObject, seriesBy: string | null) => {
        const made = { type: typeNamed(type), series: seriesOf(source, sheet, seriesBy ?? 'Auto') };
        const chart: ChartModel = {
          id: freeId(sheet),
          name: freeName(sheet),
          chart: {
            ...PLAIN_CHART,
            ...made,
            title: titleOf(sheet, made.series),
            valueFormat: valueFormatOf(sheet, made.series),
          },
          place: FIRST_PLACE,
        };
        writableSheet(sheet).charts = [...sheet.charts, chart];
        return object(chart);
      },
    },
  };
}

const PLAIN_CHART = {
  legend: 'bottom',
  categoryTitle: '',
  valueTitle: '',
  minimum: null,
  maximum: null,
  isReversed: false,
} as const;

/** Excel has many more kinds than the workbench can draw. */
function typeNamed(name: string): ChartType {
  const type = CHART_TYPES.find(known => known === name);
  if (type !== undefined) return type;
  if (typeof name !== 'string') throw invalidArgument();
  throw notImplemented(`charts of type ${name}`);
}

/** As Excel: a chart of one series has its name as the title, one of several has none. */
function titleOf(sheet: SheetModel, series: ReturnType<typeof seriesOf>): string {
  const [only] = series;
  const isOnly = series.length === 1 && only?.name;
  return isOnly ? String(sheet.value(isOnly.row, isOnly.column)) : '';
}

/** Excel's axis of values shows them as the first figure that it draws is shown. */
function valueFormatOf(sheet: SheetModel, [first]: ReturnType<typeof seriesOf>): string {
  if (!first) return 'General';
  const { row, column, rows, columns } = first.values;
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++)
      if (typeof sheet.value(r, c) === 'number') return sheet.look(r, c).numberFormat;
  return 'General';
}

function freeId({ charts }: SheetModel): string {
  let number = charts.length + 1;
  while (charts.some(({ id }) => id === `{chart-${number}}`)) number++;
  return `{chart-${number}}`;
}

function freeName({ charts }: SheetModel): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}
