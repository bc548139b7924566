/** The patterns of a fill beside the even one, as a file names them (ECMA-376 part 1, 18.18.55), and the two gradients. */
export const FILL_PATTERNS = [
  'darkDown',
  'darkGray',
  'darkGrid',
  'darkHorizontal',
  'darkTrellis',
  'darkUp',
  'darkVertical',
  'gray0625',
  'gray125',
  'lightDown',
  'lightGray',
  'lightGrid',
  'lightHorizontal',
  'lightTrellis',
  'lightUp',
  'lightVertical',
  'mediumGray',
  'linearGradient',
  'pathGradient',
] as const;

export type FillPattern = (typeof FILL_PATTERNS)[number];

export const isFillPattern = (name: unknown): name is FillPattern =>
  FILL_PATTERNS.some(pattern => pattern === name);
