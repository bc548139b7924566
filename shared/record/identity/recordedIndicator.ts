import type { LinkKind } from '../contract/links.ts';

/** The latest statement that an indicator carries on from another. */
export interface RecordedLink {
  readonly old: string;
  /** Counts the statements about the two, from 1. */
  readonly n: number;
  /** Null where the link was removed. */
  readonly kind: LinkKind | null;
  readonly why: string;
}

/** What the record knows about an indicator. */
export interface RecordedIndicator {
  readonly labels: readonly {
    readonly from: number;
    readonly report: number;
    readonly rev: number;
    readonly wording: string;
  }[];
  /** Links to the indicators that it carries on from. */
  readonly links: readonly RecordedLink[];
}

/** The council's indicators by uid. */
export type RecordedIndicators = ReadonlyMap<string, RecordedIndicator>;
