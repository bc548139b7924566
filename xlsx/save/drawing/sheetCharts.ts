import type { Element } from '@xmldom/xmldom';
import type { ChartEdits, ChartOfFile, ChartPlace, XlsxChart } from '../../chart.ts';
import { escaped } from '../../write/xmlElement.ts';
import { declarePart, type Relationship, relate, relationshipsOf, removePart } from '../relationships.ts';
import { PARTS_OF_SHEET } from '../sheet/partsOfSheet.ts';
import { parseXml, type XlsxPackage } from '../xlsxPackage.ts';
import { addInOrder, childOf, childrenOf, make, rootOf } from '../xml.ts';
import { chartXml } from './chartXml.ts';
import { readChart } from './readChart.ts';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_CONTENT = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_CONTENT = 'application/vnd.openxmlformats-officedocument.drawing+xml';
/** English Metric Units: 914,400 an inch. */
const EMU_A_POINT = 12_700;

/** A chart as a sheet's drawing holds it. */
interface ChartFrame {
  readonly anchor: Element;
  readonly name: string;
  readonly part: Relationship | null;
}

/** The charts of a sheet, in the order of its drawing. */
export function chartsOf(pack: XlsxPackage, sheetPath: string): ChartOfFile[] {
  return framesOf(pack, drawingOf(pack, sheetPath)).map(({ anchor, name, part }) => {
    const place = placeOf(anchor);
    const root = part && pack.has(part.target) ? rootOf(pack.open(part.target)) : null;
    return { name, place, chart: root && place && readChart(root, { name, place }) };
  });
}

/** Takes charts out of a sheet and adds others. Everything else in its drawing stays. */
export function editCharts(
  pack: XlsxPackage,
  sheet: { readonly path: string; readonly name: string },
  { removed, added }: ChartEdits,
): void {
  const present = drawingOf(pack, sheet.path);
  const frames = framesOf(pack, present);
  for (const index of removed) {
    const frame = frames[index];
    frame?.anchor.parentNode?.removeChild(frame.anchor);
    if (present !== null && frame?.part) removeChartPart(pack, present, frame.part);
  }
  if (added.length === 0) return;
  const drawing = present ?? addDrawing(pack, sheet.path);
  for (const chart of added) addChart(pack, drawing, chart, sheet.name);
}

/** A chart's own parts (its colours, its style) are of no use without it. */
function removeChartPart(pack: XlsxPackage, drawing: string, part: Relationship): void {
  for (const own of relationshipsOf(pack, part.target)) removePart(pack, part.target, own);
  removePart(pack, drawing, part);
}

const drawingOf = (pack: XlsxPackage, sheetPath: string): string | null =>
  relationshipsOf(pack, sheetPath).find(({ kind, target }) => kind === 'drawing' && pack.has(target))
    ?.target ?? null;

function framesOf(pack: XlsxPackage, drawing: string | null): ChartFrame[] {
  if (drawing === null) return [];
  const parts = relationshipsOf(pack, drawing);
  return childrenOf(rootOf(pack.open(drawing))).flatMap(anchor => {
    const frame = childOf(anchor, 'graphicFrame');
    const data = frame && within(frame, 'graphic', 'graphicData');
    const chart = data && childOf(data, 'chart');
    if (!frame || !chart) return [];
    const name = within(frame, 'nvGraphicFramePr', 'cNvPr')?.getAttribute('name') ?? '';
    const id = [...chart.attributes].find(({ localName }) => localName === 'id')?.value;
    return [{ anchor, name, part: parts.find(part => part.id === id) ?? null }];
  });
}

/** Null for a chart that stretches with its cells to a place that only a screen can tell. */
function placeOf(anchor: Element): ChartPlace | null {
  const from = childOf(anchor, 'from');
  const size = childOf(anchor, 'ext');
  if (!from || !size) return null;
  const number = (name: string): number => Number(childOf(from, name)?.textContent);
  const place = {
    row: number('row'),
    column: number('col'),
    right: number('colOff') / EMU_A_POINT,
    down: number('rowOff') / EMU_A_POINT,
    width: Number(size.getAttribute('cx')) / EMU_A_POINT,
    height: Number(size.getAttribute('cy')) / EMU_A_POINT,
  };
  return Object.values(place).every(Number.isFinite) ? place : null;
}

function addChart(pack: XlsxPackage, drawing: string, chart: XlsxChart, sheet: string): void {
  const path = freePath(pack, number => `xl/charts/chart${number}.xml`);
  pack.openOr(path, chartXml(chart, sheet));
  declarePart(pack, path, CHART_CONTENT);
  const id = relate(pack, drawing, `${RELATIONSHIPS}/chart`, path);
  const document = pack.open(drawing);
  const root = rootOf(document);
  const made = anchorOf(chart, id, childrenOf(root).length + 2);
  root.appendChild(document.importNode(made, true));
}

/** One cell holds its corner, so that it moves with its rows and keeps its size. */
function anchorOf({ name, place }: XlsxChart, id: string, number: number): Element {
  const { row, column, right, down, width, height } = place;
  const emu = (points: number): number => Math.round(points * EMU_A_POINT);
  return rootOf(
    parseXml(
      `<xdr:oneCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}"><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff></xdr:from><xdr:ext cx="${emu(width)}" cy="${emu(height)}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escaped(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off xmlns:a="${DRAWING}" x="0" y="0"/><a:ext xmlns:a="${DRAWING}" cx="0" cy="0"/></xdr:xfrm><a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`,
    ),
  );
}

function addDrawing(pack: XlsxPackage, sheetPath: string): string {
  const path = freePath(pack, number => `xl/drawings/drawing${number}.xml`);
  pack.openOr(path, `<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}"/>`);
  declarePart(pack, path, DRAWING_CONTENT);
  const id = relate(pack, sheetPath, `${RELATIONSHIPS}/drawing`, path);
  const root = rootOf(pack.open(sheetPath));
  const element = make(root, 'drawing');
  element.setAttributeNS(RELATIONSHIPS, 'r:id', id);
  addInOrder(root, element, PARTS_OF_SHEET);
  return path;
}

function freePath(pack: XlsxPackage, path: (number: number) => string): string {
  let number = 1;
  while (pack.has(path(number))) number++;
  return path(number);
}

function within(parent: Element, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((found, name) => found && childOf(found, name), parent);
}
