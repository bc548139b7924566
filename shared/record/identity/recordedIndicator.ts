import type { LinkKind } from '../contract/links.ts';

/** The last word on how an indicator carries on from another; null where the link was taken back. */
export interface RecordedLink {
  readonly old: string;
  /** Counts what was ever said of the two. */
  readonly n: number;
  readonly kind: LinkKind | null;
  readonly why: string;
}

/** What the record knows of an indicator. */
export interface RecordedIndicator {
  readonly labels: readonly { readonly from: number; readonly rev: number; readonly wording: string }[];
  /** To the indicators that it carries on from. */
  readonly links: readonly RecordedLink[];
}

/** The council's indicators by uid. */
export type RecordedIndicators = ReadonlyMap<string, RecordedIndicator>;
