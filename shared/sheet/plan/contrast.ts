/** WCAG 2.2, success criterion 1.4.3: a smaller contrast between text and background cannot be read by everybody. */
export const LEAST_CONTRAST = 4.5;
const WHITE = '#ffffff';

/** WCAG 2.2's contrast ratio of two colours, from 1 to 21. Colours are "#rrggbb". */
export function contrastRatio(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Whether a text can be read on a fill; null is a cell without one. */
export const isReadable = (text: string, fill: string | null): boolean =>
  contrastRatio(text, fill ?? WHITE) >= LEAST_CONTRAST;

/** WCAG 2.2's relative luminance, from 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
