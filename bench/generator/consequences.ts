import { quarterNumber } from '../../shared/period.ts';
import { CORRECTIVE_ACTIONS } from '../catalogue/catalogue.ts';
import type { Dice } from './dice.ts';
import { writeHeadline } from './headline.ts';
import { type BenchReport, withRow } from './report.ts';
import { type BenchRow, figureIn } from './row.ts';
import { publish } from './verdict.ts';

/** The row with the rating and arrows of its figures, and a corrective action where it is RED. */
export function judgedRow(
  row: BenchRow,
  { period, ruleSet }: Pick<BenchReport, 'period' | 'ruleSet'>,
  dice: Dice,
): BenchRow {
  const published = publish(row, quarterNumber(period), ruleSet);
  const correctiveAction =
    published.rating === 'RED' ? (row.correctiveAction ?? dice.pick(CORRECTIVE_ACTIONS)) : null;
  return withUnchangedSentence({ ...row, published, correctiveAction });
}

const STOOD_STILL = 'The figure remains the same as at the last report.';

/** Adds a sentence that says so where the figure is the same to the decimal. */
export function withUnchangedSentence(row: BenchRow): BenchRow {
  const others = row.sentences.filter(sentence => sentence !== STOOD_STILL);
  const isSaid = others.some(sentence => /\b(?:remain|same|continue|unchanged)/i.test(sentence));
  return row.published.short === 'same' && !isSaid ? { ...row, sentences: [STOOD_STILL, ...others] } : row;
}

/** The report with another comment in a row. */
export function withComment(report: BenchReport, index: number, sentences: readonly string[]): BenchReport {
  const row = report.rows[index];
  if (row === undefined) throw new Error(`The report has no row ${index}.`);
  return withRow(report, index, withUnchangedSentence({ ...row, sentences }));
}

/** The report with one row changed, and everything that follows from the change corrected. */
export function withConsequences(
  report: BenchReport,
  index: number,
  change: Partial<BenchRow>,
  dice: Dice,
): BenchReport {
  const row = report.rows[index];
  if (row === undefined) throw new Error(`The report has no row ${index}.`);
  // A floor belongs to its target, and has no meaning with another one.
  const floor = change.target && figureIn(change.target) ? null : row.floor;
  return recounted(withRow(report, index, judgedRow({ ...row, floor, ...change }, report, dice)), dice);
}

/** The report's own count of its ratings, after one of them may have changed. */
function recounted(report: BenchReport, dice: Dice): BenchReport {
  const { headline, rows } = report;
  const isRated = rows.some(({ published }) => published.rating !== null);
  return headline === null ? report : { ...report, headline: isRated ? writeHeadline(rows, dice) : null };
}
