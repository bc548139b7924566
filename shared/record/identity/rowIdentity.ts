import type { IndicatorList } from '../contract/indicators.ts';
import type { FollowBody } from '../contract/links.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';

/** An indicator on record, as it was called in the period that was asked for. */
export type ListedIndicator = IndicatorList['indicators'][number];

/** A row of a report: `id` tells it apart in its sheet, and is nothing to the record. */
export interface ReportRow {
  readonly id: string;
  readonly lineNo: string | null;
  readonly title: string;
}

/** What a signed row says of which indicator it is. */
export type RowIdentity = Pick<IndicatorBody, 'uid' | 'knownAs' | 'follows'>;

/** Of a row that was settled once, under this id and this wording. */
export interface KeptIdentity extends RowIdentity {
  readonly id: string;
  readonly title: string;
}

/** What a person said of a row of one quarter. It lapses when the row is worded otherwise. */
export type IdentityAnswer = Pick<ReportRow, 'id' | 'title'> &
  (
    | {
        readonly says: 'same';
        readonly uid: string;
        /** How the record called it when they said so. */
        readonly knownAs: string;
      }
    | { readonly says: 'new'; readonly follows: readonly FollowBody[] }
  );

/** Which indicator a row is. An `asked` one would get `uid` if it is none of the candidates, the likeliest of which is first. */
export type Identity =
  | (RowIdentity & { readonly state: 'known'; readonly was: ListedIndicator })
  | (RowIdentity & { readonly state: 'new' })
  | { readonly state: 'asked'; readonly uid: string; readonly candidates: readonly ListedIndicator[] };
