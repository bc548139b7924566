import type { NotComparable } from '../../rules/direction/directionJudgement.ts';
import { fill } from '../../words/fill.ts';
import { type Check, check, eachIndicator, type Found, type JudgedReport } from '../check.ts';
import type { Judgement } from '../judge/judge.ts';

/**
 * Why the rules give no arrow although the sheet shows one, where a person has to act. An earlier figure that nobody
 * has, or parts that go both ways, are not a fault of the sheet.
 */
const REASONS: readonly NotComparable[] = [
  'no-base',
  'one-is-a-percentage',
  'units-differ',
  'parts-do-not-match',
];

const words = {
  inexact: 'The sheet shows an arrow that cannot be checked. {why} Otherwise remove the arrow.',
  unsupported:
    'The sheet shows an arrow, but the rules have nothing to compare. {why} Enter what it is compared with, or remove the arrow.',
} as const satisfies Check['words'];

/** A printed arrow that would be recorded as none. */
export const shortDirectionUnsupported = check({
  code: 'short-direction-unsupported',
  severity: 'warning',
  heading: 'Short-term arrow without figures to compare',
  about: {
    asks: 'Is a short-term arrow shown although there are no figures to compare?',
    example: 'The arrow is ↑ and last quarter’s outturn is N/A',
    action: 'Enter what the outturn is compared with, or remove the arrow.',
  },
  words,
  find: judged => unsupportedArrows(judged, 'short'),
});

export const longDirectionUnsupported = check({
  code: 'long-direction-unsupported',
  severity: 'warning',
  heading: 'Long-term arrow without figures to compare',
  about: {
    asks: 'Is a long-term arrow shown although there are no figures to compare?',
    example: 'The arrow is ↓, the outturn is 66.2% and last year’s is 41 days',
    action: 'Enter what the outturn is compared with, or remove the arrow.',
  },
  words,
  find: judged => unsupportedArrows(judged, 'long'),
});

function unsupportedArrows(judged: JudgedReport, term: keyof Judgement & ('short' | 'long')): Found[] {
  return eachIndicator(judged, ({ published, cells }, judgement) => {
    const result = judgement[term];
    if (published[term] === null || result.direction !== null) return null;
    const isInexact = result.reason === 'approximate';
    if (!isInexact && !REASONS.includes(result.reason)) return null;
    // Many councils print the arrow alone: where the sheet keeps no base there is none to enter.
    if (!cells[`${term}Base`]) return null;
    return {
      cell: cells[`${term}Arrow`],
      message: fill(isInexact ? words.inexact : words.unsupported, { why: result.why }),
    };
  });
}
