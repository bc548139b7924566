import type { Indicator } from '../../report.ts';

const LETTER = /\([RAG]\)$/;

/**
 * "(R)" behind a figure is RED where other rows say "(G)". Where none does it means something else, such as a revised
 * figure, and is not a rating.
 */
export function withoutOtherLetters(indicators: readonly Indicator[]): readonly Indicator[] {
  const printed = ({ texts }: Indicator): string => (texts.performance ?? '').trim();
  if (indicators.some(indicator => printed(indicator).endsWith('(G)'))) return indicators;
  return indicators.map(indicator =>
    indicator.cells.rating === undefined && LETTER.test(printed(indicator))
      ? { ...indicator, published: { ...indicator.published, rating: null } }
      : indicator,
  );
}
