import { quarterNumber } from '../../shared/period.ts';
import type { Rating } from '../../shared/rules/verdict.ts';
import { withConsequences } from '../generator/consequences.ts';
import { compareRatios, figure, inFull, percentage, printed } from '../generator/figure.ts';
import { withRow } from '../generator/report.ts';
import { fact, figureIn, word } from '../generator/row.ts';
import { ratingColumn } from '../shapes/shape.ts';
import { asides, type Fault, has, hasTarget, isMeasured, pickRow, spot } from './fault.ts';

// A row that is wrongly RED may also lack a corrective action; the report's own count uses the printed ratings.
const ALSO = ['corrective-action-missing', 'headline-mismatch'];

export const ratingMismatchFault: Fault = {
  code: 'rating-mismatch',
  injections: [
    (report, dice) => {
      const found = pickRow(
        report,
        dice,
        ({ published, nature }) => published.rating !== null && nature !== 'milestone',
      );
      if (found === null) return null;
      const { published } = found.row;
      const others: readonly (Rating | null)[] = (['GREEN', 'AMBER', 'RED', null] as const).filter(
        rating => rating !== published.rating && (rating !== 'AMBER' || report.ruleSet !== 'two-state'),
      );
      const rating = dice.pick(others);
      return {
        report: withRow(report, found.index, { published: { ...published, rating } }),
        at: spot(found.index, ratingColumn(report.shape)),
        also: ALSO,
      };
    },
    // 89.82% shown as 90% misses a target of 90%; 90 out of 100 does not.
    (report, dice) => {
      if (!report.shape.holdsNumbers || report.ruleSet !== 'two-state') return null;
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'share' && row.polarity === 'bigger' && isMeasured(row) && hasTarget(row),
      );
      const line = found && figureIn(found.row.target);
      if (!found || !line) return null;
      const whole = dice.whole(30, 60) * 100;
      const shown = percentage({ of: Math.floor((whole * line.scaled) / 100) - 1, whole }, 0);
      if (shown === null || shown.scaled !== line.scaled) return null;
      const outturn = fact({ ...shown, held: true });
      const next = withConsequences(report, found.index, { outturn, sentences: asides(dice) }, dice);
      const published = {
        ...(next.rows[found.index]?.published ?? found.row.published),
        rating: 'GREEN' as const,
      };
      return {
        report: withRow(next, found.index, { published }),
        at: spot(found.index, ratingColumn(report.shape)),
        also: [...ALSO, 'precision-differs'],
      };
    },
  ],
  nearMisses: {
    'exactly on target': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => isMeasured(row) && hasTarget(row) && row.nature !== 'cumulative',
      );
      const line = found && figureIn(found.row.target);
      if (!found || !line) return null;
      const decimals = figureIn(found.row.outturn)?.decimals ?? 0;
      if (decimals < line.decimals) return null;
      const outturn = fact(figure(line.scaled * 10 ** (decimals - line.decimals), decimals));
      return {
        report: withConsequences(report, found.index, { outturn, sentences: asides(dice) }, dice),
        row: found.index,
      };
    },
    'a zero against a target of zero': (report, dice) => {
      const found = pickRow(report, dice, row => row.nature === 'count' && row.polarity === 'smaller');
      if (!found) return null;
      const nought = fact(figure(0));
      const facts = {
        annualTarget: nought,
        target: nought,
        outturn: nought,
        shortBase: nought,
        longBase: nought,
      };
      const sentences = ['The figure remains at nought.'];
      return {
        report: withConsequences(report, found.index, { ...facts, sentences }, dice),
        row: found.index,
      };
    },
    'a negative score above a negative target': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'measure' && row.polarity === 'bigger' && row.unit.after !== 'm',
      );
      if (!found) return null;
      const score = (low: number, high: number) => fact(figure(-dice.whole(low, high), 2));
      const target = score(20, 30);
      const facts = {
        annualTarget: target,
        target,
        outturn: score(5, 18),
        shortBase: score(10, 30),
        longBase: score(10, 30),
      };
      const change = {
        ...facts,
        title: 'Progress score of pupils at the end of school',
        unit: { before: '', after: '', difference: '' },
      };
      return {
        report: withConsequences(report, found.index, { ...change, sentences: asides(dice) }, dice),
        row: found.index,
      };
    },
    'a word instead of a figure next to a target in words': (report, dice) => {
      const found = pickRow(report, dice, row => isMeasured(row) && hasTarget(row));
      if (!found) return null;
      const target = word(dice.pick(['Monitor only', 'Top quartile', 'Contextual']));
      const change = { target, annualTarget: target, sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
    'hidden digits that do not cross the line': (report, dice) => {
      const found = pickRow(report, dice, row => row.nature === 'share' && isMeasured(row) && hasTarget(row));
      const [now, line] = [found && figureIn(found.row.outturn), found && figureIn(found.row.target)];
      if (!report.shape.holdsNumbers || !found || !now?.share || !line) return null;
      const held = { ...now, held: true as const };
      const sign = (gap: number) => Math.sign(gap);
      if (
        sign(compareRatios(inFull(held), printed(line))) !== sign(compareRatios(printed(now), printed(line)))
      )
        return null;
      return {
        report: withConsequences(report, found.index, { outturn: fact(held) }, dice),
        row: found.index,
      };
    },
    'the annual target of a cumulative count before the year is over': (report, dice) => {
      const found = pickRow(report, dice, row => row.mark === '(C)' && row.nature === 'cumulative');
      if (!found || quarterNumber(report.period) === 4 || !has(report, 'annualTarget')) return null;
      const change = { target: word('N/A'), sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
  },
};
