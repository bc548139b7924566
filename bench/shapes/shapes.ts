import { haveringShape } from './havering.ts';
import { limits } from './limits.ts';
import { numbers } from './numbers.ts';
import { ragColumn } from './ragColumn.ts';
import type { ShapeMaker } from './shape.ts';
import { sideBySide } from './sideBySide.ts';
import { wholeYear } from './wholeYear.ts';

export const SHAPES: Readonly<Record<string, ShapeMaker>> = {
  havering: haveringShape,
  'rag-column': ragColumn,
  numbers,
  'whole-year': wholeYear,
  'side-by-side': sideBySide,
  limits,
};
