import { a1 } from '../../cells.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';

/** Two rows with one line number: nobody can say to which of them the history belongs. */
export const lineDuplicate = check({
  code: 'line-duplicate',
  severity: 'error',
  heading: 'Line number used twice',
  about: {
    asks: 'Does each line number belong to one indicator?',
    example: 'Line number 7 in A9 and again in A23',
    action: 'Give the second indicator a number of its own.',
  },
  words: {
    duplicate: 'Line number {lineNo} is already used in {cell}. Give this indicator a number of its own.',
  },
  find: ({ report }, words) => {
    const first = new Map<string, string>();
    return report.indicators.flatMap(({ id, lineNo, cells: { lineNo: cell } }): Found[] => {
      if (lineNo === null || !cell) return [];
      const earlier = first.get(lineNo);
      if (earlier !== undefined)
        return [{ cell, indicator: id, message: fill(words.duplicate, { lineNo, cell: earlier }) }];
      first.set(lineNo, a1(cell));
      return [];
    });
  },
});
