import { type Quarter, quarterNumber } from '../../shared/period.ts';
import { withConsequences } from '../generator/consequences.ts';
import { figure, figureValue } from '../generator/figure.ts';
import { type BenchRow, type Fact, fact, figureIn } from '../generator/row.ts';
import { asides, type Fault, has, hasTarget, isMeasured, pickRow, spot } from './fault.ts';

const isCumulative = (row: BenchRow): boolean =>
  row.mark === '(C)' && row.nature === 'cumulative' && isMeasured(row) && hasTarget(row);

/** An earlier row of the same section, in the same unit, with another annual target. */
const above = (row: BenchRow, rows: readonly BenchRow[], index: number): BenchRow[] =>
  rows
    .slice(0, index)
    .filter(
      other =>
        other.section === row.section &&
        other.unit.after === row.unit.after &&
        hasTarget(other) &&
        figureIn(other.target)?.decimals === figureIn(row.target)?.decimals &&
        figureIn(other.annualTarget)?.scaled !== figureIn(row.annualTarget)?.scaled,
    );

/** How near a target usually is to its share of the year. */
const NEAR = 0.1;

/** The copied target could by chance be this row's own: its annual one, or its share of the year. */
function isPlausible(target: Fact, annual: Fact, quarter: Quarter | null): boolean {
  const [line, year] = [figureIn(target), figureIn(annual)];
  if (!line || !year || quarter === null) return true;
  const share = figureValue(line) / figureValue(year);
  return Math.min(Math.abs(share - 1), Math.abs(share - quarter / 4)) < NEAR;
}

export const targetCopiedFault: Fault = {
  code: 'target-copied',
  injections: [
    (report, dice) => {
      if (!has(report, 'annualTarget')) return null;
      const isFitting = (row: BenchRow, index: number) =>
        isMeasured(row) &&
        hasTarget(row) &&
        row.unit.after !== '%' &&
        above(row, report.rows, index).length > 0;
      const found = pickRow(report, dice, isFitting);
      if (!found) return null;
      const { target } = dice.pick(above(found.row, report.rows, found.index));
      if (isPlausible(target, found.row.annualTarget, quarterNumber(report.period))) return null;
      return {
        report: withConsequences(report, found.index, { target, sentences: asides(dice) }, dice),
        at: spot(found.index, 'target'),
        // The copied target may also be far from this row's annual target and figures, which are findings of their own.
        also: ['target-off-profile', 'looks-cumulative', 'magnitude-jump'],
      };
    },
  ],
  nearMisses: {
    'the same target in another unit': (report, dice) => {
      const found = pickRow(report, dice, row => row.nature === 'share' && isMeasured(row) && hasTarget(row));
      if (!found || !has(report, 'annualTarget')) return null;
      const index = report.rows.findIndex(
        row =>
          row.section === found.row.section &&
          row.nature === 'measure' &&
          hasTarget(row) &&
          row.unit.after === ' days' &&
          isMeasured(row),
      );
      const days = report.rows[index];
      const line = days && figureIn(days.target);
      if (!days || !line || line.scaled / 10 ** line.decimals > 99) return null;
      const target = fact({ ...line });
      const change = { target, annualTarget: target, sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
    'the same target for the quarter and for the year': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        (row, index) =>
          row.nature === 'share' &&
          isMeasured(row) &&
          hasTarget(row) &&
          report.rows
            .slice(0, index)
            .some(other => other.section === row.section && other.nature === 'share' && hasTarget(other)),
      );
      if (!found || !has(report, 'annualTarget')) return null;
      const other = report.rows.find(
        row =>
          row.section === found.row.section && row.nature === 'share' && hasTarget(row) && row !== found.row,
      );
      if (!other) return null;
      const change = { target: other.target, annualTarget: other.annualTarget, sentences: asides(dice) };
      return { report: withConsequences(report, found.index, change, dice), row: found.index };
    },
  },
};

export const targetOffProfileFault: Fault = {
  code: 'target-off-profile',
  injections: [
    (report, dice) => {
      const quarter = quarterNumber(report.period);
      const found = pickRow(report, dice, isCumulative);
      const annual = found && figureIn(found.row.annualTarget);
      if (!found || !annual || quarter === null || !has(report, 'annualTarget')) return null;
      const due = quarter / 4;
      const shares = [due - dice.whole(19, 24) / 100, due + dice.whole(19, 30) / 100].filter(
        share => share > 0.03,
      );
      const share = dice.pick(shares);
      const target = fact(figure(Math.round(annual.scaled * share) + 1, annual.decimals));
      return {
        report: withConsequences(report, found.index, { target, sentences: asides(dice) }, dice),
        at: spot(found.index, 'target'),
      };
    },
  ],
  nearMisses: {
    'a target just below or above its share of the year': (report, dice) => {
      const quarter = quarterNumber(report.period);
      const found = pickRow(report, dice, isCumulative);
      const annual = found && figureIn(found.row.annualTarget);
      if (!found || !annual || quarter === null) return null;
      const share = quarter / 4 + dice.whole(-12, quarter === 4 ? 0 : 12) / 100;
      const target = fact(figure(Math.round(annual.scaled * share) + 1, annual.decimals));
      return {
        report: withConsequences(report, found.index, { target, sentences: asides(dice) }, dice),
        row: found.index,
      };
    },
    'a percentage whose target is the same all year': (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => row.nature === 'share' && row.mark === '(C)' && hasTarget(row),
      );
      return found && { report, row: found.index };
    },
  },
};
