import { type Counted, counted, printedHeadline } from '../generator/headline.ts';
import type { Fault, Injection } from './fault.ts';

const wrongly =
  (wrong: (right: Counted, by: number) => Counted): Injection =>
  (report, dice) => {
    const right = counted(report.rows);
    if (right.rated < 4) return null;
    const text = printedHeadline(wrong(right, dice.whole(1, 3)), dice);
    const stands = dice.pick(['above', 'above', 'below'] as const);
    return { report: { ...report, headline: { text, stands } }, at: ['headline'] };
  };

/** The report's own count of its ratings, made wrong. */
export const headlineMismatchFault: Fault = {
  code: 'headline-mismatch',
  injections: [
    wrongly(({ rated, each }, by) => ({
      rated,
      each: each.map((one, at) => (at === 0 ? { ...one, count: one.count + by } : one)),
    })),
    wrongly(({ rated, each }, by) => ({ rated: rated + by, each })),
    wrongly(({ rated, each }, by) => ({
      rated,
      each: each.map((one, at) => (at === 0 ? { ...one, percent: one.percent - by - 1 } : one)),
    })),
  ],
  nearMisses: {
    'a count that is right': (report, dice) => {
      const right = counted(report.rows);
      if (right.rated === 0) return null;
      return {
        report: { ...report, headline: { text: printedHeadline(right, dice), stands: 'above' } },
        row: 0,
      };
    },
    "last quarter's count": report => ({
      report: {
        ...report,
        headline: { text: 'Last quarter 20 of the 31 indicators rated were GREEN (65%).', stands: 'above' },
      },
      row: 0,
    }),
    'a sentence with figures that counts nothing': report => ({
      report: {
        ...report,
        headline: { text: 'GREEN: on or better than target. AMBER: within 10% of target.', stands: 'above' },
      },
      row: 0,
    }),
  },
};
