import type { CellRange } from '../../../../shared/cells.ts';
import type { ChartMarker, XlsxChartSeries } from '../../../../xlsx/chart.ts';
import { invalidArgument, notImplemented } from '../../model/hostError.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import { readColour } from '../ranges/excelLookNames.ts';
import type { RangeObject } from '../ranges/range.ts';

const MARKERS: Readonly<Record<string, ChartMarker>> = {
  None: 'none',
  Circle: 'circle',
  Diamond: 'diamond',
  Square: 'square',
  Triangle: 'triangle',
};
const LINES: Readonly<Record<string, boolean>> = { Continuous: false, Dash: true };

/** Excel.ChartSeries, of a line or of columns. */
export function chartSeriesObject(
  sheet: SheetModel,
  series: () => XlsxChartSeries,
  change: (changes: Partial<XlsxChartSeries>) => void,
): HostObject {
  // "" where Excel chooses the colour.
  const colour = (): string => series().colour ?? '';
  const setColour = (written: string): void => change({ colour: readColour(written) });
  const format: HostObject = {
    kind: 'ChartSeriesFormat',
    get: {
      Line: () => ({
        kind: 'ChartLineFormat',
        scalars: ['color', 'lineStyle'],
        get: { Color: colour, LineStyle: () => (series().isDashed ? 'Dash' : 'Continuous') },
        set: {
          Color: setColour,
          LineStyle: (style: string) => change({ isDashed: named(LINES, style) }),
        },
      }),
      Fill: () => ({ kind: 'ChartFill', call: { SetSolidColor: setColour } }),
    },
  };
  return {
    kind: 'ChartSeries',
    scalars: ['name'],
    get: {
      Name: () => {
        const { name } = series();
        return name ? String(sheet.value(name.row, name.column)) : '';
      },
      Format: () => format,
      MarkerStyle: () => Object.keys(MARKERS).find(name => MARKERS[name] === series().marker) ?? 'None',
    },
    set: {
      MarkerStyle: (style: string) => change({ marker: named(MARKERS, style) }),
      MarkerBackgroundColor: setColour,
      MarkerForegroundColor: setColour,
    },
    call: {
      SetValues: (range: RangeObject) => change({ values: rangeOf(range, sheet) }),
      SetXAxisValues: (range: RangeObject) => change({ categories: rangeOf(range, sheet) }),
    },
  };
}

function rangeOf(range: RangeObject, sheet: SheetModel): CellRange {
  if (range?.kind !== 'Range') throw invalidArgument();
  if (range.sheet.id !== sheet.id) throw notImplemented('charts over another sheet');
  return range.area;
}

/** Excel has more of these names than the workbench draws. */
function named<T>(names: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(names, name) ? names[name] : undefined;
  if (found === undefined) throw notImplemented(`the look ${name} of a series`);
  return found;
}
