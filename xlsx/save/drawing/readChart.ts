import type { Element } from '@xmldom/xmldom';
import type { CellRange } from '../../../shared/cells.ts';
import type { ChartMarker, ChartType, XlsxChart, XlsxChartSeries } from '../../chart.ts';
import { cellRange } from '../../read/sheet/cellPlace.ts';
import { childOf, childrenOf } from '../xml.ts';

const MARKERS: readonly ChartMarker[] = ['none', 'circle', 'diamond', 'square', 'triangle'];
const LEGENDS = { b: 'bottom', l: 'left', r: 'right', t: 'top' } as const;

/**
 * A chart's part as a chart; null for one that holds what a chart of ours never does: two kinds in one picture, another
 * kind, or figures that are not in cells.
 */
export function readChart(root: Element, of: Pick<XlsxChart, 'name' | 'place'>): XlsxChart | null {
  const chart = childOf(root, 'chart');
  const plot = chart && childOf(chart, 'plotArea');
  const drawn = plot ? childrenOf(plot).filter(({ localName }) => localName?.endsWith('Chart')) : [];
  const [only] = drawn;
  if (!chart || !plot || !only || drawn.length > 1) return null;
  const series = childrenOf(only, 'ser').map(readSeries);
  const type = typeOf(only, series);
  if (type === null || series.some(one => one === null)) return null;
  const [category, value] = [childOf(plot, 'catAx'), childOf(plot, 'valAx')];
  if (!category || !value) return null;
  const legend = childOf(chart, 'legend');
  const side = legend && attribute(legend, 'legendPos');
  return {
    ...of,
    type,
    title: titleOf(chart),
    legend: side && Object.hasOwn(LEGENDS, side) ? LEGENDS[side as keyof typeof LEGENDS] : null,
    categoryTitle: titleOf(category),
    valueTitle: titleOf(value),
    valueFormat: childOf(value, 'numFmt')?.getAttribute('formatCode') ?? 'General',
    minimum: endOf(value, 'min'),
    maximum: endOf(value, 'max'),
    isReversed: attribute(childOf(category, 'scaling'), 'orientation') === 'maxMin',
    series: series as XlsxChartSeries[],
  };
}

function typeOf(drawn: Element, series: readonly (XlsxChartSeries | null)[]): ChartType | null {
  if (drawn.localName === 'lineChart')
    return series.some(one => one !== null && one.marker !== 'none') ? 'LineMarkers' : 'Line';
  if (drawn.localName !== 'barChart') return null;
  const areBars = attribute(drawn, 'barDir') === 'bar';
  switch (attribute(drawn, 'grouping')) {
    case 'percentStacked':
      return areBars ? 'BarStacked100' : null;
    case 'stacked':
      return areBars ? 'BarStacked' : 'ColumnStacked';
    default:
      return areBars ? 'BarClustered' : 'ColumnClustered';
  }
}

function readSeries(element: Element): XlsxChartSeries | null {
  const values = rangeIn(childOf(element, 'val'));
  if (values === null) return null;
  const look = childOf(element, 'spPr');
  const line = look && childOf(look, 'ln');
  const name = rangeIn(childOf(element, 'tx'));
  const marker = attribute(childOf(element, 'marker'), 'symbol');
  return {
    name: name && { row: name.row, column: name.column },
    values,
    categories: rangeIn(childOf(element, 'cat')),
    colour: colourIn(line ?? look),
    marker: MARKERS.find(known => known === marker) ?? 'none',
    isDashed: line !== null && childOf(line, 'prstDash') !== null,
  };
}

/** "'Sheet'!$A$1:$B$2", of the sheet that the chart is on. */
function rangeIn(parent: Element | null): CellRange | null {
  const held = parent && (childOf(parent, 'numRef') ?? childOf(parent, 'strRef'));
  const formula = held && childOf(held, 'f')?.textContent;
  return formula ? cellRange(formula.slice(formula.lastIndexOf('!') + 1).replaceAll('$', '')) : null;
}

function colourIn(look: Element | null): string | null {
  const fill = look && childOf(look, 'solidFill');
  const colour = fill && childOf(fill, 'srgbClr')?.getAttribute('val');
  return colour ? `#${colour}` : null;
}

function titleOf(parent: Element): string {
  const title = childOf(parent, 'title');
  return title
    ? [...title.getElementsByTagNameNS('*', 't')].map(({ textContent }) => textContent).join('')
    : '';
}

function endOf(axis: Element, end: 'min' | 'max'): number | null {
  const written = attribute(childOf(axis, 'scaling'), end);
  return written === null ? null : Number(written);
}

/** The `val` of a child. */
const attribute = (parent: Element | null, name: string): string | null =>
  (parent && childOf(parent, name)?.getAttribute('val')) ?? null;
