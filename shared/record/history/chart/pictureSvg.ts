import { LIGHT_CHART } from './chartPalettes.ts';
import { type ChartColour, FONT_SIZE, isText, type Mark, type Picture } from './marks.ts';

/** The attributes of a mark, as SVG names them. */
export function markAttributes(
  mark: Mark,
  colourOf: (colour: ChartColour) => string,
): Record<string, string | number> {
  if (isText(mark)) {
    return {
      x: mark.x,
      y: mark.y,
      'text-anchor': mark.anchor,
      'font-size': FONT_SIZE,
      fill: colourOf(mark.colour),
      ...(mark.isOverLines && { stroke: colourOf('ground'), 'stroke-width': 3, 'paint-order': 'stroke' }),
    };
  }
  const { d, stroke, fill, width, dash } = mark;
  return {
    d,
    fill: fill ? colourOf(fill) : 'none',
    ...(stroke && { stroke: colourOf(stroke) }),
    ...(width !== undefined && { 'stroke-width': width }),
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
  };
}

/** The picture as text. Every text is escaped. `description` is for people who do not see it; null hides a sample. */
export function pictureSvg(
  { width, height, marks, points }: Picture,
  {
    description,
    colourOf,
  }: { readonly description: string | null; readonly colourOf: (colour: ChartColour) => string },
): string {
  const drawn = (mark: Mark): string =>
    isText(mark)
      ? element('text', markAttributes(mark, colourOf), escapedText(mark.text))
      : element('path', markAttributes(mark, colourOf), '');
  const inside = [
    ...marks.map(drawn),
    ...points.map(({ text, marks: shapes }) =>
      element('g', {}, element('title', {}, escapedText(text)) + shapes.map(drawn).join('')),
    ),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    ...(description === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': description }),
  };
  return element('svg', attributes, inside.join(''));
}

const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: string,
): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapedText(String(value))}"`)
    .join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapedText = (text: string): string => text.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign);

const TITLE_ROOM = 24;
/** The width of a bold character of the title, at most. */
const TITLE_CHARACTER = 8;

/** The picture as a file of its own: its title above it, on white, whatever colours its reader has chosen. */
export function pictureFile(
  picture: Picture,
  { title, description }: { readonly title: string; readonly description: string },
): string {
  const { width, height } = picture;
  const svg = pictureSvg(picture, { description, colourOf: colour => LIGHT_CHART[colour] });
  const nested = svg.replace('<svg ', `<svg y="${TITLE_ROOM}" width="${width}" height="${height}" `);
  const all = height + TITLE_ROOM;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: all,
      viewBox: `0 0 ${width} ${all}`,
      'font-family': 'Arial, Helvetica, sans-serif',
    },
    element('title', {}, escapedText(title)) +
      element('rect', { width, height: all, fill: LIGHT_CHART.ground }, '') +
      element(
        'text',
        { x: 8, y: 16, 'font-size': 13, 'font-weight': 'bold', fill: LIGHT_CHART.text },
        escapedText(titleWithin(title, width)),
      ) +
      nested,
  );
}

function titleWithin(title: string, width: number): string {
  const most = Math.floor((width - 16) / TITLE_CHARACTER);
  return title.length > most ? `${title.slice(0, most - 1)}…` : title;
}
