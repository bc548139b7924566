import type { CellRange } from '../../cells.ts';
import type { MeasuredFont } from './text/measureText.ts';

/** How a cell should look. Whatever is absent stays as it is. */
export interface PlannedLook {
  /** "#RRGGBB"; null takes the fill away. */
  readonly fill?: string | null;
  /** For a text that could not be read on the fill in the colour that it has; every other text keeps its own. */
  readonly fontColour?: string;
  readonly fontName?: MeasuredFont;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
}

export interface PlannedRange {
  readonly range: CellRange;
  readonly look: PlannedLook;
}
