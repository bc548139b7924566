import type { CellRange, CellValue } from '../../../shared/cells.ts';
import { formattedNumbers } from '../../../shared/sheet/cells/numberFormatText.ts';
import { escaped } from '../../../xlsx/write/xmlElement.ts';
import type { ChartModel, SheetModel } from '../model/workbookModel.ts';

/** As Excel chooses them, where the chart names none. */
const COLOURS = ['#156082', '#e97132', '#196b24', '#0f9ed5', '#a02b93', '#4ea72e'] as const;
const EDGE = 8;
const TITLE = 26;
const LINE = 16;
/** Room for the numbers beside the axis of values, or for the names of bars. */
const NUMBERS = 44;
const NAMES = 130;
const LONGEST_NAME = 22;

type Content = NonNullable<ChartModel['chart']>;

interface Drawn {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly (number | null)[];
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a chart of the sheet looks like, roughly as Excel draws it: SVG of that size in pixels. */
export function chartPicture(
  sheet: Pick<SheetModel, 'value'>,
  { name, chart }: ChartModel,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const title = chart?.title || (chart ? '' : name);
  const inside = chart ? plotted(sheet, chart, width, height) : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Calibri, Carlito, sans-serif" font-size="12" fill="#1b1b1b"><rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#ffffff" stroke="#8a8a8a"/>${text(width / 2, 18, title, 'middle', 'bold')}${inside}</svg>`;
}

function plotted(sheet: Pick<SheetModel, 'value'>, chart: Content, width: number, height: number): string {
  const series = chart.series.map((one, index): Drawn => {
    const named = one.name ? String(sheet.value(one.name.row, one.name.column)) : `${index + 1}`;
    const values = cellsOf(sheet, one.values).map(value => (typeof value === 'number' ? value : null));
    return { name: named, colour: one.colour ?? (COLOURS[index % COLOURS.length] as string), values };
  });
  const [first] = chart.series;
  const categories = first?.categories ? cellsOf(sheet, first.categories).map(String) : [];
  const areBars = chart.type.startsWith('Bar');
  const frame = {
    left: EDGE + (areBars ? NAMES : NUMBERS),
    top: TITLE + EDGE,
    width: width - 2 * EDGE - (areBars ? NAMES : NUMBERS),
    height: height - TITLE - 2 * EDGE - LINE * (areBars ? 2 : 3),
  };
  const body = areBars ? bars(series, categories, frame) : lines(series, categories, frame, chart);
  return body + (chart.legend === null ? '' : legend(series, width, height));
}

function lines(
  series: readonly Drawn[],
  categories: readonly string[],
  frame: Frame,
  chart: Content,
): string {
  const known = series.flatMap(({ values }) => values.filter(value => value !== null));
  const low = Math.min(chart.minimum ?? 0, ...known);
  const high = Math.max(chart.maximum ?? Number.NEGATIVE_INFINITY, ...known, low + Number.EPSILON);
  const { left, top, width, height } = frame;
  const count = Math.max(1, ...series.map(({ values }) => values.length));
  const x = (index: number): number => left + (width * (index + 0.5)) / count;
  const y = (value: number): number => top + height - (height * (value - low)) / (high - low);
  const shown = formattedNumbers(chart.valueFormat);
  const strokes = series.map(({ values, colour }, index) => {
    const { isDashed, marker } = chart.series[index] as Content['series'][number];
    const path = values
      .map((value, at) =>
        value === null ? '' : `${(values[at - 1] ?? null) === null ? 'M' : 'L'}${x(at)},${y(value)}`,
      )
      .join('');
    const points = values.map((value, at) =>
      value === null || marker === 'none' || chart.type === 'Line'
        ? ''
        : `<circle cx="${x(at)}" cy="${y(value)}" r="3" fill="${colour}"/>`,
    );
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${isDashed ? ' stroke-dasharray="6 4"' : ''}/>${points.join('')}`;
  });
  const [start, end] = [categories[0] ?? '', categories.at(-1) ?? ''];
  return [
    `<path d="M${left},${top}V${top + height}H${left + width}" fill="none" stroke="#8a8a8a"/>`,
    text(left - 4, top + 10, shown(high) ?? String(high), 'end'),
    text(left - 4, top + height, shown(low) ?? String(low), 'end'),
    text(left, top + height + LINE, start, 'start'),
    text(left + width, top + height + LINE, end === start ? '' : end, 'end'),
    ...strokes,
  ].join('');
}

function bars(series: readonly Drawn[], categories: readonly string[], frame: Frame): string {
  const { left, top, width, height } = frame;
  const count = Math.max(1, categories.length);
  const totals = Array.from({ length: count }, (_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const most = Math.max(1, ...totals);
  const step = height / count;
  const rows = totals.map((_, index) => {
    let from = left;
    const parts = series.map(({ values, colour }) => {
      const size = (width * (values[index] ?? 0)) / most;
      const part = `<rect x="${from}" y="${top + step * index + step * 0.15}" width="${size}" height="${step * 0.7}" fill="${colour}"/>`;
      from += size;
      return part;
    });
    const name = (categories[index] ?? '').slice(0, LONGEST_NAME);
    return text(left - 6, top + step * (index + 0.5) + 4, name, 'end') + parts.join('');
  });
  return rows.join('');
}

function legend(series: readonly Drawn[], width: number, height: number): string {
  const step = (width - 2 * EDGE) / Math.max(1, series.length);
  return series
    .map(({ name, colour }, index) => {
      const x = EDGE + step * index;
      const fitting = name.slice(0, Math.floor(step / 7));
      return `<rect x="${x}" y="${height - LINE}" width="10" height="10" fill="${colour}"/>${text(x + 14, height - LINE + 9, fitting, 'start')}`;
    })
    .join('');
}

const text = (
  x: number,
  y: number,
  said: string,
  anchor: 'start' | 'middle' | 'end',
  weight = 'normal',
): string =>
  said === ''
    ? ''
    : `<text x="${x}" y="${y}" text-anchor="${anchor}" font-weight="${weight}">${escaped(said)}</text>`;

const cellsOf = (
  sheet: Pick<SheetModel, 'value'>,
  { row, column, rows, columns }: CellRange,
): readonly CellValue[] =>
  Array.from({ length: rows * columns }, (_, at) =>
    sheet.value(row + Math.floor(at / columns), column + (at % columns)),
  );
