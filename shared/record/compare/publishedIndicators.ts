import { PUBLISHED_FIGURES, type PublishedFigure } from '../contract/openData.ts';
import type { IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';
import { recordedNames } from '../identity/indicatorLinks.ts';
import type { RecordedIndicators } from '../identity/recordedIndicator.ts';

/** What officers decided about a row, under their directory ids: of no concern to a reader outside. */
type Internal = 'overrides' | 'acknowledgements' | 'knownAs' | 'follows';

/** An indicator as it is published: without whose decisions let it through, and with the figures that were revised. */
export interface PublishedIndicator extends Omit<IndicatorBody, Internal> {
  readonly revised: PublishedFigure[];
}

/**
 * The indicators of a published quarter. A figure is revised where any earlier publication of the same quarter said
 * otherwise, under whichever of the indicator's names: what was signed between, and never published, marks nothing. An
 * indicator that is new has no earlier figure.
 */
export function publishedIndicators(
  quarter: SignedQuarter,
  earlier: readonly SignedQuarter[],
  onRecord: RecordedIndicators,
): PublishedIndicator[] {
  return quarter.indicators.map(
    ({ overrides: _, acknowledgements: __, knownAs: ___, follows: ____, ...row }) => {
      const names = recordedNames(row.uid, onRecord);
      const before = earlier.flatMap(({ indicators }) => nearest(indicators, names) ?? []);
      return {
        ...row,
        revised: PUBLISHED_FIGURES.filter(name =>
          before.some(old => publishedFigure(old, name) !== publishedFigure(row, name)),
        ),
      };
    },
  );
}

/** The row under the first of these names that a quarter has a row of. */
function nearest(rows: readonly IndicatorBody[], names: readonly string[]): IndicatorBody | undefined {
  const name = names.find(uid => rows.some(row => row.uid === uid));
  return rows.find(({ uid }) => uid === name);
}

export function publishedFigure(
  { texts, ...row }: Omit<IndicatorBody, Internal>,
  name: PublishedFigure,
): string | null {
  return name === 'rating' || name === 'short' || name === 'long' ? row[name] : texts[name];
}
