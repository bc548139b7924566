import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../shared/report.ts';
import { CANNOT_BE, columnFit, isLineNo } from '../../../../shared/sheet/headings/columnContent.ts';

const PROSE = 'The new scheme started in June, and the first results are expected in the autumn.';

describe('how well cells fit a column', () => {
  it('leaves blank cells out of account', () => {
    expect(columnFit('performance', ['', ' ', '5%', '', '7% RED'])).toBe(1);
    expect(columnFit('shortArrow', ['', '\n', ''])).toBeNull();
  });

  it('is the share of the cells that fit', () => {
    expect(columnFit('shortArrow', ['↑', '↓', '5%', PROSE])).toBe(0.5);
    expect(columnFit('polarity', ['Bigger is better', '5%', 'Smaller is better', '6%'])).toBe(0.5);
  });

  it('counts a text as often as it occurs', () => {
    expect(columnFit('performance', ['5%', '5%', '5%', PROSE])).toBe(0.75);
  });

  it.each<[Column, string, number]>([
    ['lineNo', '12', 1],
    ['lineNo', PROSE, 0],
    ['title', 'Trees planted on verges', 1],
    ['title', 'Trees', 0],
    ['title', '1,070 per 100,000', 0],
    ['target', '65%', 1],
    ['target', PROSE, 0.3],
    ['target', '-', 0.3],
    ['performance', '-', 0],
    ['performance', `5% ${PROSE}`, 0],
    ['rating', 'RED', 1],
    ['rating', '65%', 0],
    ['longArrow', '→', 1],
    ['shortBase', '64.1%', 1],
    ['longBase', '↑', 0],
    ['comment', PROSE, 1],
    ['comment', '5%', 0],
    ['comment', '↑', 0],
    ['comment', 'As planned', 0.4],
    ['services', 'Environment', 0.8],
    ['services', '5%', 0],
    ['services', PROSE.repeat(3), 0.3],
    ['tolerance', '5%', 1],
    ['tolerance', '-', 0],
    ['floor', '85%', 1],
    ['lowerThreshold', '40%', 1],
    ['upperThreshold', 'Environment', 0],
  ])('as a %s, %j fits %d', (column, text, fit) => {
    expect(columnFit(column, [text])).toBe(fit);
  });

  it('refuses the bare numbers of an icon set as ratings or arrows', () => {
    for (const column of ['rating', 'shortArrow', 'longArrow'] as const) {
      expect(columnFit(column, ['1', '-1', '0.5', '5%'])).toBe(CANNOT_BE);
    }
    expect(columnFit('performance', ['1', '2'])).toBe(1);
    expect(columnFit('rating', ['1', 'RED'])).toBe(0.5);
  });
});

describe('a line number', () => {
  it.each(['1', '12a', '3.', '2.1.4', 'CEX 01', 'LPI-2.1a', 'ASC2A(1)'])('may be %s', text => {
    expect(isLineNo(text)).toBe(true);
  });

  it.each(['', 'Parks', 'Trees planted on verges', 'Survey of residents 2017'])('is not %j', text => {
    expect(isLineNo(text)).toBe(false);
  });
});
