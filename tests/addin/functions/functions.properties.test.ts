import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from './customFunctions.ts';

const BIGGER = 'Bigger is better';
const SMALLER = 'Smaller is better';
const polarity = fc.constantFrom(BIGGER, SMALLER);
const count = fc.nat({ max: 1_000_000 });

/** The arrow of a change, by the polarity. */
const arrow = (change: number, way: string): string =>
  change === 0 ? '→' : change > 0 === (way === BIGGER) ? '↑' : '↓';

describe('for any counts, =KPI.DOT', () => {
  it('compares each quarter with the one before it', () => {
    fc.assert(
      fc.property(count, count, count, polarity, (first, second, third, way) => {
        const [q1, q2, q3] = [first, first + second, first + second + third];
        expect(call('DOT', q2, q1, way, 'C', 'Q1')).toBe(arrow(second - first, way));
        for (const against of ['Q2', 'Q3']) {
          expect(call('DOT', q3, q2, way, 'C', against, q1)).toBe(arrow(third - second, way));
        }
        expect(call('DOT', third, q2, way, 'C', 'Q4', q1)).toBe(arrow(third - second, way));
        expect(call('DOT', q2, q1, way, 'C', 'long')).toBe(arrow(second, way));
      }),
    );
  });

  it('gives the same answer for numbers and for the printed texts', () => {
    fc.assert(
      fc.property(count, count, polarity, (first, second, way) => {
        const printed = (figure: number) => figure.toLocaleString('en-GB');
        const [q1, q2] = [first, first + second];
        expect(
          call('DOT', `${printed(q2)} RED`, printed(q1), way, 'Offences (C)', 'Short Term DOT (Q1)'),
        ).toBe(call('DOT', q2, q1, way, 'C', 'Q1'));
      }),
    );
  });
});

describe('for any figures, =KPI.RAG', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 });

  it('agrees with whole-number arithmetic at the target and at the edge of a band', () => {
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 0, max: 99 }), polarity, (value, line, percent, way) => {
        const [v, l] = way === BIGGER ? [value, line] : [-value, -line];
        const edge = l * 100 - line * percent;
        const expected = v >= l ? 'GREEN' : percent > 0 && line !== 0 && v * 100 >= edge ? 'AMBER' : 'RED';
        expect(call('RAG', value / 100, line / 100, way, null, percent / 100)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same answer for shares and percentages', () => {
    const share = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(share, share, polarity, (value, target, way) => {
        const [a, b] = [value, target].map(tenths => `${(tenths / 10).toFixed(1)}%`);
        const asTexts = call('RAG', a, b, way);
        expect(call('RAG', value / 1000, b, way)).toBe(asTexts);
        expect(call('RAG', a, target / 1000, way)).toBe(asTexts);
        expect(call('RAG', value / 1000, target / 1000, way)).toBe(asTexts);
      }),
    );
  });

  it('answers any input with a rating, an empty text or a sentence', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, '', 0, 'N/A', '5%', BIGGER),
    );
    fc.assert(
      fc.property(fc.array(anything, { minLength: 6, maxLength: 6 }), given => {
        for (const id of ['RAG', 'DOT'] as const) {
          const answer = call(id, ...given);
          expect(answer).toEqual(
            typeof answer === 'string'
              ? expect.stringMatching(/^(?:|GREEN|AMBER|RED|[↑→↓-])$/)
              : {
                  error: expect.stringMatching(/^#(?:VALUE!|N\/A)$/),
                  sentence: expect.stringMatching(/\.$/),
                },
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
