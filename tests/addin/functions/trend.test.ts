import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankWays, calculatingWorkbook, cells } from './calculatingWorkbook.ts';
import { call, column } from './customFunctions.ts';
import { BLANK, itTellsBlankFromZero } from './itTellsBlankFromZero.ts';

const BIGGER = 'Bigger is better';
const SMALLER = 'Smaller is better';
/** Its mean and limits are known: 3.571429, -6.625238 and 13.768095. */
const KNOWN = [3, 1, 4, 1, 5, 9, 2];
const RANGE = 'Usual range -6.6 to 13.8, average 3.6, from 7 figures.';
const TRIAL = 'With fewer than 13 figures these limits will still move.';

describe('=KPI.TREND', () => {
  it.each([
    ['a column', column(...KNOWN)],
    ['a row', [KNOWN]],
  ])('gives the known limits of %s', (_, values) => {
    expect(call('TREND', values, BIGGER)).toBe(`Within its usual range. ${RANGE} ${TRIAL}`);
  });

  it('reads figures as reports print them, in their unit', () => {
    const printed = column('60.1% GREEN', 0.612, '60.8% (Provisional)', '61.1%');
    expect(call('TREND', printed, BIGGER, '55%')).toBe(
      `Within its usual range. Usual range 59.20% to 62.40%, average 60.80%, from 4 figures. ${TRIAL} Ordinary variation alone meets the target every time.`,
    );
  });

  it('names what is unusual, with the polarity last', () => {
    const jump = column(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 10);
    const of = (polarity: string) => String(call('TREND', jump, polarity)).slice(0, 60);
    expect(of(BIGGER)).toMatch(/^Improvement beyond its usual range\. Above its usual range\./);
    expect(of(SMALLER)).toMatch(/^Decline beyond its usual range\. Above its usual range\./);
    expect(of('N/A')).toMatch(/^Unusually high\. Above its usual range\./);
    expect(call('TREND', jump, BIGGER)).not.toContain('fewer than 13');
  });

  it('names a figure that never changed, and how often ordinary variation meets a target', () => {
    expect(call('TREND', column(5, 5, 5, 5), BIGGER, 5)).toBe('Always the same.');
    expect(call('TREND', [KNOWN], SMALLER, 4)).toContain('meets the target now and then.');
    expect(call('TREND', [KNOWN], SMALLER, -10)).toContain('never meets the target.');
  });

  it('judges the latest figure, where the periods after it are blank still', () => {
    const jump = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 10];
    expect(call('TREND', column(...jump, '', ''), BIGGER)).toBe(call('TREND', column(...jump), BIGGER));
  });

  it('gives the answer of each example in docs/functions.md', () => {
    const docs = readFileSync('docs/functions.md', 'utf8');
    const examples = [
      ...docs.matchAll(/^\| `=KPI\.TREND\(\{([^}]*)\},"([^"]*)"(?:,([^)]*))?\)` \| (.*) \|$/gm),
    ];
    expect(examples).toHaveLength(4);
    for (const [, values = '', polarity, target, gives] of examples) {
      const figures = [values.split(',').map(Number)];
      const shown = call('TREND', figures, polarity, target === undefined ? null : Number(target));
      expect(typeof shown === 'object' && 'sentence' in shown ? shown.sentence : shown).toBe(gives);
    }
  });

  it('bridges no gap: a blank, N/A and NEW are periods without a figure', () => {
    expect(call('TREND', column(3, '', 4, 'N/A', 5), BIGGER)).toMatchObject({ error: '#N/A' });
    expect(call('TREND', column('NEW', 3, 1, 4, '', 9), BIGGER)).toBe(
      `Within its usual range. Usual range -2.4 to 10.9, average 4.3, from 4 figures. ${TRIAL}`,
    );
  });
});

const tooFew = { error: '#N/A', sentence: expect.stringContaining('too few figures') };
const noPolarity = { error: '#VALUE!', sentence: expect.stringContaining('"0" is not a polarity') };

// Of single cells; what a blank within a row of figures is, is below.
itTellsBlankFromZero('TREND', [
  [[BLANK, BIGGER, 5], tooFew, tooFew],
  [[3, BLANK, 5], tooFew, noPolarity],
  [[3, BIGGER, BLANK], tooFew, tooFew],
]);

describe.each(blankWays)('=KPI.TREND where Excel passes a blank cell %s', way => {
  const shown = async (...row: readonly (number | string)[]) => {
    const figures = row.length - 2;
    const formulas = calculatingWorkbook(way, [row]);
    return formulas.start('TREND', cells(0, 0, 1, figures), cells(0, figures), cells(0, figures + 1));
  };

  it('a blank is a gap, and a 0 is a figure', async () => {
    expect(await shown(3, 1, 2, BLANK, 4, 1, 5, BIGGER, BLANK)).toContain('from 6 figures');
    expect(await shown(3, 1, 2, 0, 4, 1, 5, BIGGER, BLANK)).toContain('from 7 figures');
    expect(await shown(3, 1, 2, 0, 4, 1, 5, BIGGER, BLANK)).not.toContain('target');
    expect(await shown(3, 1, 2, 0, 4, 1, 5, BIGGER, 0)).toContain('meets the target now and then');
  });
});
