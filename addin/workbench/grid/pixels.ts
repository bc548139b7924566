/** Excel counts points, the screen pixels: 72 and 96 to the inch. */
export const toPixels = (points: number): number => (points * 96) / 72;
export const toPoints = (pixels: number): number => (pixels * 72) / 96;
