import { describe, expect, it } from 'vitest';
import { ARROWS } from '../../../../shared/rules/direction/judgeDirection.ts';
import { readArrow, splitArrow } from '../../../../shared/sheet/texts/arrowText.ts';

/** One direction in every way that reports write it: as a sign, in words, and as the letter behind a Wingdings arrow. */
const WRITTEN = {
  better: ['↑', '⬆️', '▲', 'Better', 'Improved', 'IMPROVING', 'Up', 'é', 'á', '\uf0e9', 'p'],
  same: ['→', '➡️', '↔', '►', 'Same', 'No change', 'Static', 'è', 'à', '\uf0e8', 'u'],
  worse: ['↓', '⬇️', '▼', 'Worse', 'Declined', 'Deteriorating', 'Down', 'ê', 'â', '\uf0ea', 'q'],
  none: ['-', '–', '', ' ', 'N/A', 'NEW', 'No comparison'],
  unreadable: ['?', '←', 'Increasing', '12%', 'éé', '↑↓'],
} as const;

describe('an arrow', () => {
  it.each(Object.entries(WRITTEN).flatMap(([says, texts]) => texts.map(text => [text, says] as const)))(
    '"%s" says %s',
    (text, says) => {
      expect(readArrow(text)).toBe(says);
      expect(readArrow(`  ${text} `)).toBe(says);
    },
  );

  it.each(Object.entries(ARROWS))('%s is read as it is printed', (direction, arrow) => {
    expect(readArrow(arrow)).toBe(direction);
  });

  it('sharing a cell with its base is taken apart', () => {
    expect(splitArrow('↑ -0.14 (15/16 Results)')).toEqual({
      direction: 'better',
      rest: '-0.14 (15/16 Results)',
    });
    expect(splitArrow('↓29.1%')).toEqual({ direction: 'worse', rest: '29.1%' });
    for (const alone of ['↑', '-0.14', '- 5', 'p 3', '']) expect(splitArrow(alone)).toBeNull();
  });
});
