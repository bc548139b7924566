import { PUBLISHED_FIGURES, type PublishedFigure } from '../contract/openData.ts';
import type { IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';
import { recordedNames } from '../identity/indicatorLinks.ts';
import type { RecordedIndicators } from '../identity/recordedIndicator.ts';

/** Officers' decisions under their directory ids, which are not published. */
type Internal = 'overrides' | 'acknowledgements' | 'knownAs' | 'follows';

/** A published indicator: without officers' decisions, and with the names of its revised figures. */
export interface PublishedIndicator extends Omit<IndicatorBody, Internal | 'comparator'> {
  readonly comparator: Omit<NonNullable<IndicatorBody['comparator']>, 'by'> | null;
  readonly revised: PublishedFigure[];
}

/**
 * The indicators of a published quarter. A figure is revised where an earlier publication of the same quarter has another
 * one, under any of the indicator's names. Unpublished revisions do not count, and a new indicator has no earlier figure.
 */
export function publishedIndicators(
  quarter: SignedQuarter,
  earlier: readonly SignedQuarter[],
  onRecord: RecordedIndicators,
): PublishedIndicator[] {
  return quarter.indicators.map(
    ({ overrides: _, acknowledgements: __, knownAs: ___, follows: ____, comparator, ...row }) => {
      const names = recordedNames(row.uid, onRecord);
      const before = earlier.flatMap(({ indicators }) => nearest(indicators, names) ?? []);
      return {
        ...row,
        comparator: comparator && withoutPerson(comparator),
        revised: PUBLISHED_FIGURES.filter(name =>
          before.some(old => publishedFigure(old, name) !== publishedFigure(row, name)),
        ),
      };
    },
  );
}

const withoutPerson = ({ by: _, ...comparator }: NonNullable<IndicatorBody['comparator']>) => comparator;

/** The row with the first of these names that the quarter has. */
function nearest(rows: readonly IndicatorBody[], names: readonly string[]): IndicatorBody | undefined {
  const name = names.find(uid => rows.some(row => row.uid === uid));
  return rows.find(({ uid }) => uid === name);
}

export function publishedFigure(
  { texts, ...row }: Pick<IndicatorBody, 'texts' | 'rating' | 'short' | 'long'>,
  name: PublishedFigure,
): string | null {
  return name === 'rating' || name === 'short' || name === 'long' ? row[name] : texts[name];
}
