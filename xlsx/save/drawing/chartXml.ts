import { a1, type CellAddress, type CellRange } from '../../../shared/cells.ts';
import type { ChartType, XlsxChart, XlsxChartSeries } from '../../chart.ts';
import { escaped } from '../../write/xmlElement.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

interface Written {
  readonly element: 'lineChart' | 'barChart';
  /** Of columns and bars. */
  readonly direction: 'col' | 'bar' | null;
  readonly grouping: 'standard' | 'clustered' | 'stacked' | 'percentStacked';
}

const WRITTEN: Readonly<Record<ChartType, Written>> = {
  Line: { element: 'lineChart', direction: null, grouping: 'standard' },
  LineMarkers: { element: 'lineChart', direction: null, grouping: 'standard' },
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
};

const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';

/** The part of a chart (ECMA-376 part 1, 21.2). Its figures stay in the cells: a reader takes them from there. */
export function chartXml(chart: XlsxChart, sheet: string): string {
  const { type, title, legend, series } = chart;
  const { element, direction, grouping } = WRITTEN[type];
  const isStacked = grouping === 'stacked' || grouping === 'percentStacked';
  return [
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>`,
    title === '' ? '' : titleXml(title, 1400),
    `<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/><c:plotArea><c:layout/><c:${element}>`,
    direction === null ? '' : `<c:barDir val="${direction}"/>`,
    `<c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    ...series.map((one, index) => seriesXml(one, index, sheet, type)),
    ...(direction === null
      ? ['<c:marker val="1"/>']
      : ['<c:gapWidth val="60"/>', isStacked ? '<c:overlap val="100"/>' : '']),
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:${element}>`,
    axesXml(chart, direction === 'bar'),
    '</c:plotArea>',
    legend === null
      ? ''
      : `<c:legend><c:legendPos val="${legend.charAt(0)}"/><c:overlay val="0"/></c:legend>`,
    // A blank cell is a gap, and is never joined over.
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

function seriesXml(
  { name, values, categories, colour, marker, isDashed }: XlsxChartSeries,
  index: number,
  sheet: string,
  type: ChartType,
): string {
  const isLine = WRITTEN[type].element === 'lineChart';
  const hex = colour?.slice(1).toUpperCase();
  const fill = hex === undefined ? '' : `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
  const line = `<a:ln w="28575">${fill}${isDashed ? '<a:prstDash val="dash"/>' : ''}</a:ln>`;
  const symbol = type === 'LineMarkers' ? marker : 'none';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    name === null
      ? ''
      : `<c:tx><c:strRef><c:f>${reference(sheet, { ...name, rows: 1, columns: 1 })}</c:f></c:strRef></c:tx>`,
    isLine ? `<c:spPr>${line}</c:spPr>` : fill && `<c:spPr>${fill}</c:spPr>`,
    isLine
      ? `<c:marker><c:symbol val="${symbol}"/>${symbol === 'none' ? '' : `<c:size val="7"/><c:spPr>${fill}</c:spPr>`}</c:marker>`
      : '<c:invertIfNegative val="0"/>',
    categories === null
      ? ''
      : `<c:cat><c:strRef><c:f>${reference(sheet, categories)}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${reference(sheet, values)}</c:f></c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function axesXml(
  { categoryTitle, valueTitle, valueFormat, minimum, maximum, isReversed }: XlsxChart,
  areBars: boolean,
): string {
  const orientation = (reversed: boolean): string =>
    `<c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>`;
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling>${orientation(isReversed)}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${areBars ? 'l' : 'b'}"/>`,
    categoryTitle === '' ? '' : titleXml(categoryTitle, 1000),
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/>`,
    '<c:crosses val="autoZero"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling>${orientation(false)}`,
    maximum === null ? '' : `<c:max val="${maximum}"/>`,
    minimum === null ? '' : `<c:min val="${minimum}"/>`,
    `</c:scaling><c:delete val="0"/><c:axPos val="${areBars ? 'b' : 'l'}"/>`,
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
    valueTitle === '' ? '' : titleXml(valueTitle, 1000),
    `<c:numFmt formatCode="${escaped(valueFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/>`,
    // Categories from the top down would carry the axis of values to the top with them.
    `<c:crosses val="${isReversed ? 'max' : 'autoZero'}"/></c:valAx>`,
  ].join('');
}

/** `size` in hundredths of a point. */
const titleXml = (text: string, size: number): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr sz="${size}" b="1"/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** "'Sheet'!$A$1:$B$2". */
function reference(sheet: string, { row, column, rows, columns }: CellRange): string {
  const corner = (cell: CellAddress): string => a1(cell).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const first = corner({ row, column });
  const last = corner({ row: row + rows - 1, column: column + columns - 1 });
  return escaped(`'${sheet.replaceAll("'", "''")}'!${first}${first === last ? '' : `:${last}`}`);
}
