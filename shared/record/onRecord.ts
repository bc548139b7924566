import type { LinkKind } from './link.ts';

/** The last word on how an indicator carries on from another; null where the link was taken back. */
export interface LinkOnRecord {
  readonly old: string;
  /** Counts what was ever said of the two. */
  readonly n: number;
  readonly kind: LinkKind | null;
  readonly why: string;
}

/** What the record knows of an indicator. */
export interface IndicatorOnRecord {
  readonly labels: readonly { readonly from: number; readonly rev: number; readonly wording: string }[];
  /** To the indicators that it carries on from. */
  readonly links: readonly LinkOnRecord[];
}

/** The council's indicators by uid. */
export type IndicatorsOnRecord = ReadonlyMap<string, IndicatorOnRecord>;

/** What stands between the two; null where nothing does. */
export function standingLink(indicator: IndicatorOnRecord | undefined, old: string): LinkOnRecord | null {
  const link = indicator?.links.find(other => other.old === old);
  return link && link.kind !== null ? link : null;
}
