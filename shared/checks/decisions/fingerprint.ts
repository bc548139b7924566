import { LIMIT_COLUMNS, type Limit } from '../../limits.ts';
import type { Outturn } from '../../outturn.ts';
import { type Column, type Indicator, printedText, type Report } from '../../report.ts';
import type { Target } from '../../target.ts';
import { restsOnComment } from '../finding.ts';

/** What a judgement depends on. The commentary is not included: an explanation may be improved after a decision. */
const FACTS: readonly Column[] = [
  'title',
  'polarity',
  'annualTarget',
  'target',
  'performance',
  'rating',
  'shortArrow',
  'shortBase',
  'longArrow',
  'longBase',
];

/**
 * A fingerprint of the row's facts as printed, and of the exact values behind them, since ratings use those. An officer's
 * decision about the row lapses when it changes.
 */
export function rowFingerprint(indicator: Indicator): string {
  const { texts, cells, outturn, target, annualTarget, limits } = indicator;
  const printed = FACTS.map(column => printedText(indicator, column));
  const figures = [outturn, target, annualTarget, ...LIMIT_COLUMNS.map(column => limits[column])];
  // Only where the sheet has them: decisions about other rows have fingerprints without limits. A point that the record
  // gives has no cell, so that no decision lapses where a person signs in or out.
  const limited = ([...LIMIT_COLUMNS, 'beforeBase'] as const).flatMap(column =>
    texts[column] && (column !== 'beforeBase' || cells[column]) ? [`${column} ${texts[column]}`] : [],
  );
  return JSON.stringify([...printed, ...limited, ...figures.flatMap(exactOf)]);
}

function exactOf(cell: Outturn | Target | Limit): readonly number[] {
  return 'parts' in cell ? cell.parts.flatMap(({ quantity }) => quantity.exact ?? []) : [];
}

/**
 * The facts behind a decision about a finding; null where the sheet no longer has its row. A finding about a comment also
 * depends on the comment, and a finding about the whole report on its headline texts and all published ratings.
 */
export function decisionFingerprint(
  report: Report,
  { indicator, code }: { readonly indicator: string; readonly code: string },
): string | null {
  if (indicator === '') return factsOfReport(report);
  const row = report.indicators.find(({ id }) => id === indicator);
  if (!row) return null;
  return restsOnComment(code) ? JSON.stringify([rowFingerprint(row), row.comment]) : rowFingerprint(row);
}

function factsOfReport({ around, indicators }: Report): string {
  const texts = around.flatMap(row => row.map(({ text }) => text));
  return JSON.stringify([texts, indicators.map(({ published }) => published.rating)]);
}
