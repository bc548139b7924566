import type { Polarity } from '../../shared/indicator.ts';
import type { Quarter } from '../../shared/period.ts';
import type { Direction } from '../../shared/rules/direction/directionJudgement.ts';
import type { Rating } from '../../shared/rules/verdict.ts';
import { compareRatios, inFull, isBeyond, less, printed, type WrittenFigure } from './figure.ts';
import { type BenchJudgement, type BenchRow, type Fact, figureIn, says } from './row.ts';

// The rules a second time, from the definitions of the rule sets and in whole numbers, so that the checks are not
// measured by their own code.

/** GREEN and AMBER up to so many per cent from the target; `held` is AMBER only where last year was not better. */
interface Bands {
  readonly green: number;
  readonly amber: number;
  readonly held?: true;
}

/** For `per-indicator` and `floor` each row has its own limit. */
export const BANDS: Readonly<Record<string, Bands>> = {
  'per-indicator': { green: 0, amber: 0 },
  floor: { green: 0, amber: 0 },
  'two-state': { green: 0, amber: 0 },
  'flat-band-5': { green: 0, amber: 5 },
  'flat-band-10': { green: 0, amber: 10 },
  'shifted-band-5-10': { green: 5, amber: 10 },
  'held-or-improved-10': { green: 10, amber: 10, held: true },
};

/** Without last year's figure the rating is unknown. */
const HELD = { better: 'AMBER', same: 'AMBER', worse: 'RED', unknown: null } as const;

export function publish(row: BenchRow, quarter: Quarter | null, ruleSet: string): BenchJudgement {
  return {
    rating: ratingOf(row, quarter, ruleSet),
    short: shortOf(row, quarter),
    long: directionOf(row.outturn, row.longBase, row.polarity),
  };
}

function ratingOf(row: BenchRow, quarter: Quarter | null, ruleSet: string): Rating | null {
  const { outturn, polarity, mark, nature, longBase, comparator, tolerance, floor } = row;
  if (says(outturn, 'On Track')) return 'GREEN';
  if (says(outturn, 'Off Track')) return 'RED';
  const isAnnual = ['N/A', '-', ''].some(none => says(row.target, none));
  const target = isAnnual ? row.annualTarget : row.target;
  if (polarity === 'none' || outturn.is === 'word') return null;
  if (isAnnual && mark === '(C)' && nature === 'cumulative' && quarter !== null && quarter < 4) return null;
  const bands = ruleSet === 'per-indicator' ? { green: 0, amber: tolerance ?? 0 } : BANDS[ruleSet];
  const isMet = (value: WrittenFigure, line: WrittenFigure): boolean =>
    compareRatios(inFull(value), inFull(line)) * (polarity === 'bigger' ? 1 : -1) >= 0;
  if (bands === undefined) throw new Error(`The generator knows no rule set "${ruleSet}".`);
  const rate = (value: WrittenFigure, line: WrittenFigure): Rating | null => {
    const gap = compareRatios(inFull(value), inFull(line)) * (polarity === 'bigger' ? 1 : -1);
    if (gap >= 0) return 'GREEN';
    const beyond = (percent: number) => line.scaled === 0 || isBeyond(inFull(value), inFull(line), percent);
    if (!beyond(bands.green)) return 'GREEN';
    if (ruleSet === 'floor') return floor === null ? null : isMet(value, floor) ? 'AMBER' : 'RED';
    if (bands.held) return HELD[directionOf(outturn, longBase, polarity) ?? 'unknown'];
    return beyond(bands.amber) ? 'RED' : 'AMBER';
  };
  if (outturn.is === 'parts' && target.is === 'parts') {
    const all = outturn.parts.map(({ label, figure }) => {
      const line = target.parts.find(part => part.label === label);
      return line ? rate(figure, line.figure) : 'RED';
    });
    if (all.includes(null)) return null;
    return all.every(rating => rating === 'GREEN') ? 'GREEN' : all.includes('RED') ? 'RED' : 'AMBER';
  }
  const value = figureIn(outturn);
  if (value === null) return null;
  if (target.is === 'word' && target.text.startsWith('Better than') && comparator !== null) {
    // A figure that equals the comparator is not better than it.
    return compareRatios(inFull(value), printed(comparator)) === 0 ? 'RED' : rate(value, comparator);
  }
  const line = figureIn(target);
  return line === null ? null : rate(value, line);
}

function shortOf(row: BenchRow, quarter: Quarter | null): Direction | null {
  const { outturn, shortBase, beforeBase, polarity, mark, nature } = row;
  if (mark !== '(C)' || nature !== 'cumulative' || quarter === null) {
    return directionOf(outturn, shortBase, polarity);
  }
  const [now, base] = [figureIn(outturn), figureIn(shortBase)];
  if (now === null || base === null || (quarter !== 2 && beforeBase === null)) return null;
  const alone = quarter === 1 ? now : less(now, base);
  const before = quarter === 2 ? base : less(base, beforeBase as WrittenFigure);
  if (alone.scaled < 0 || before.scaled < 0) return null;
  return compared(alone, before, polarity);
}

function directionOf(outturn: Fact, base: Fact, polarity: Polarity): Direction | null {
  if (outturn.is === 'word' && base.is === 'word') {
    const [now, then] = [trackOf(outturn.text), trackOf(base.text)];
    if (now === null || then === null) return null;
    return now === then ? 'same' : now > then ? 'better' : 'worse';
  }
  if (outturn.is === 'parts' && base.is === 'parts') {
    const each = outturn.parts.map(({ label, figure }) => {
      const then = base.parts.find(part => part.label === label);
      return then ? compared(figure, then.figure, polarity) : null;
    });
    if (each.includes(null) || (each.includes('better') && each.includes('worse'))) return null;
    return each.includes('better') ? 'better' : each.includes('worse') ? 'worse' : 'same';
  }
  const [now, then] = [figureIn(outturn), figureIn(base)];
  return now === null || then === null ? null : compared(now, then, polarity);
}

const trackOf = (text: string): number | null => (text === 'On Track' ? 1 : text === 'Off Track' ? 0 : null);

function compared(now: WrittenFigure, then: WrittenFigure, polarity: Polarity): Direction | null {
  if (polarity === 'none') return null;
  const gap = compareRatios(printed(now), printed(then)) * (polarity === 'bigger' ? 1 : -1);
  return gap > 0 ? 'better' : gap < 0 ? 'worse' : 'same';
}
