import type { ChartColour } from './marks.ts';

type Palette = Readonly<Record<ChartColour, string>>;

/** As the ratings of the pages: at least 4.5 to 1 on white. */
export const LIGHT_CHART: Palette = {
  GREEN: '#0b6a0b',
  YELLOW: '#6b5900',
  AMBER: '#8a5300',
  RED: '#b10e1c',
  BLUE: '#0f548c',
  notRated: '#555555',
  text: '#1b1b1b',
  quiet: '#555555',
  grid: '#d9d9d9',
  line: '#0b57a4',
  target: '#7a3c9c',
  limit: '#767676',
  band: '#eef2f6',
  ground: '#ffffff',
};

export const DARK_CHART: Palette = {
  GREEN: '#8fdc8f',
  YELLOW: '#f2e27a',
  AMBER: '#ffc36b',
  RED: '#ff9c9c',
  BLUE: '#9ecbff',
  notRated: '#b9b9b9',
  text: '#f0f0f0',
  quiet: '#b9b9b9',
  grid: '#454545',
  line: '#8cc4ff',
  target: '#d8a8f5',
  limit: '#9a9a9a',
  band: '#262d34',
  ground: '#1c1c1c',
};

/** In high contrast the shapes alone tell the ratings apart. */
export const FORCED_CHART: Palette = {
  GREEN: 'CanvasText',
  YELLOW: 'CanvasText',
  AMBER: 'CanvasText',
  RED: 'CanvasText',
  BLUE: 'CanvasText',
  notRated: 'GrayText',
  text: 'CanvasText',
  quiet: 'CanvasText',
  grid: 'GrayText',
  line: 'CanvasText',
  target: 'Highlight',
  limit: 'GrayText',
  band: 'Canvas',
  ground: 'Canvas',
};

/** The variable that holds a colour of a picture, in the styles of the pages and of the pane. */
export const chartVariable = (colour: ChartColour): string => `--chart-${colour.toLowerCase()}`;

export const byVariable = (colour: ChartColour): string => `var(${chartVariable(colour)})`;

/** A palette as the declarations of a style. */
export const paletteVariables = (palette: Palette): Record<string, string> =>
  Object.fromEntries(
    Object.entries(palette).map(([colour, value]) => [chartVariable(colour as ChartColour), value]),
  );
