import { tokens } from '@fluentui/react-theme';
import {
  chartVariable,
  FORCED_CHART,
  paletteVariables,
} from '../../../shared/record/history/chart/chartPalettes.ts';

/** The colours of pictures in the pane: Excel's theme, light or dark. */
export const chartColours = {
  [chartVariable('GREEN')]: tokens.colorPaletteGreenForeground1,
  [chartVariable('YELLOW')]: tokens.colorPaletteYellowForeground1,
  [chartVariable('AMBER')]: tokens.colorPaletteDarkOrangeForeground1,
  [chartVariable('RED')]: tokens.colorPaletteRedForeground1,
  [chartVariable('BLUE')]: tokens.colorPaletteBlueForeground2,
  [chartVariable('notRated')]: tokens.colorNeutralForeground3,
  [chartVariable('text')]: tokens.colorNeutralForeground1,
  [chartVariable('quiet')]: tokens.colorNeutralForeground2,
  [chartVariable('grid')]: tokens.colorNeutralStroke2,
  [chartVariable('line')]: tokens.colorBrandStroke1,
  [chartVariable('target')]: tokens.colorPaletteBerryForeground1,
  [chartVariable('limit')]: tokens.colorNeutralForeground4,
  [chartVariable('band')]: tokens.colorNeutralBackground3,
  [chartVariable('ground')]: tokens.colorNeutralBackground1,
  '@media (forced-colors: active)': paletteVariables(FORCED_CHART),
} as const;
