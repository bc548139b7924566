/** Of Excel's standard font at 11 points: a line's height, and the width of a letter on average. */
const LINE = 15;
const LETTER = 5.4;
/** What a cell leaves free at its sides. */
const PADDING = 6;

/** About how high a cell must be, in points, to show all of a wrapped text. */
export function textHeight(text: string, width: number): number {
  const letters = Math.max(1, Math.floor((width - PADDING) / LETTER));
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return lines * LINE;
}
