import type { IndicatorBody, SignedQuarter } from './revision.ts';

/** What a reader takes for a figure: a difference in one of these, from what was published, is a revision. */
export const FIGURES = [
  'annualTarget',
  'target',
  'performance',
  'shortBase',
  'longBase',
  'rating',
  'short',
  'long',
] as const;
export type Figure = (typeof FIGURES)[number];

/** What officers decided about a row, under their directory ids: of no concern to a reader outside. */
type Internal = 'overrides' | 'acknowledgements' | 'knownAs' | 'follows';

/** An indicator as it is published: without whose decisions let it through, and with the figures that were revised. */
export interface PublishedIndicator extends Omit<IndicatorBody, Internal> {
  readonly revised: Figure[];
}

/**
 * The indicators of a published quarter. A figure is revised where any earlier publication of the same quarter said
 * otherwise: what was signed between, and never published, marks nothing. An indicator that is new has no earlier figure.
 */
export function publishedIndicators(
  quarter: SignedQuarter,
  earlier: readonly SignedQuarter[],
): PublishedIndicator[] {
  return quarter.indicators.map(
    ({ overrides: _, acknowledgements: __, knownAs: ___, follows: ____, ...row }) => {
      const before = earlier.flatMap(({ indicators }) => indicators.filter(({ uid }) => uid === row.uid));
      return {
        ...row,
        revised: FIGURES.filter(name => before.some(old => figure(old, name) !== figure(row, name))),
      };
    },
  );
}

export function figure({ texts, ...row }: Omit<IndicatorBody, Internal>, name: Figure): string | null {
  return name === 'rating' || name === 'short' || name === 'long' ? row[name] : texts[name];
}
