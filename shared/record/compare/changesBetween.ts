import { canonicalText } from '../contract/canonicalText.ts';
import type { FieldChange } from '../contract/comparison.ts';
import type { IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';

export interface IndicatorChange {
  readonly uid: string;
  readonly lineNo: string | null;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
}

export interface QuarterChanges {
  /** Changes of the quarter as a whole: its sheet, its rule set. */
  readonly quarter: readonly FieldChange[];
  /** In the order of the later revision; removed indicators come last. */
  readonly indicators: readonly IndicatorChange[];
}

/** The differences between two revisions of a quarter, figure by figure. */
export function changesBetween(before: SignedQuarter, after: SignedQuarter): QuarterChanges {
  const earlier = new Map(before.indicators.map(row => [row.uid, row]));
  const later = new Set(after.indicators.map(({ uid }) => uid));
  return {
    quarter: differences(textsOfQuarter(before), textsOfQuarter(after)),
    indicators: [
      ...after.indicators.flatMap(row => changeOf(earlier.get(row.uid), row)),
      ...before.indicators
        .filter(({ uid }) => !later.has(uid))
        .map(row => changed(row, 'removed', row, null)),
    ],
  };
}

function changeOf(before: IndicatorBody | undefined, after: IndicatorBody): IndicatorChange[] {
  if (!before) return [changed(after, 'added', null, after)];
  const change = changed(after, 'changed', before, after);
  return change.fields.length === 0 ? [] : [change];
}

const changed = (
  { uid, lineNo, title }: IndicatorBody,
  change: IndicatorChange['change'],
  before: IndicatorBody | null,
  after: IndicatorBody | null,
): IndicatorChange => ({
  uid,
  lineNo,
  title,
  change,
  fields: differences(before && textsOf(before), after && textsOf(after)),
});

type Texts = Readonly<Record<string, string | null>>;

function differences(before: Texts | null, after: Texts | null): FieldChange[] {
  return [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])].flatMap(field => {
    const change = { field, before: before?.[field] ?? null, after: after?.[field] ?? null };
    return change.before === change.after ? [] : [change];
  });
}

const textsOfQuarter = ({ sheet, ruleSet, acknowledgements }: SignedQuarter): Texts => ({
  sheet,
  ruleSet: canonicalText(ruleSet),
  acknowledgements: acknowledgementsText(acknowledgements),
});

/** Outturn and rating first, since readers look for them first. Decisions are shown without the person's id. */
function textsOf(indicator: IndicatorBody): Texts {
  // A former title needs no line of its own: the changed title shows it.
  const { uid: _, knownAs: __, texts, comparator, overrides, acknowledgements, follows, ...row } = indicator;
  const { performance, ...others } = texts;
  const { rating, short, long, ...labels } = row;
  return {
    performance,
    rating,
    short,
    long,
    ...others,
    ...labels,
    comparator: comparator && comparatorText(comparator),
    overrides:
      overrides.length === 0
        ? null
        : overrides.map(({ code, decision, reason }) => `${code}, ${decision}: ${reason}`).join('\n'),
    acknowledgements: acknowledgementsText(acknowledgements),
    follows: follows?.map(({ kind, uid, why }) => `${kind}, ${uid}: ${why}`).join('\n') ?? null,
  };
}

const comparatorText = ({ by: _, ...comparator }: NonNullable<IndicatorBody['comparator']>): string =>
  canonicalText(comparator);

const acknowledgementsText = (acknowledgements: IndicatorBody['acknowledgements']): string | null =>
  acknowledgements?.map(({ code, reason }) => `${code}: ${reason}`).join('\n') ?? null;
