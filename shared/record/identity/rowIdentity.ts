import type { IndicatorList } from '../contract/indicators.ts';
import type { FollowBody } from '../contract/links.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';

/** A recorded indicator, with its title in the requested period. */
export type ListedIndicator = IndicatorList['indicators'][number];

/** A row of a report. `id` is unique in its sheet, and unknown to the record. */
export interface ReportRow {
  readonly id: string;
  readonly lineNo: string | null;
  readonly title: string;
}

/** A signed row's statement about which indicator it is. */
export type RowIdentity = Pick<IndicatorBody, 'uid' | 'knownAs' | 'follows'>;

/** The identity of a row that was matched earlier, with this id and this wording. */
export interface KeptIdentity extends RowIdentity {
  readonly id: string;
  readonly title: string;
}

/** A person's answer about a row of one quarter. It lapses when the row's wording changes. */
export type IdentityAnswer = Pick<ReportRow, 'id' | 'title'> &
  (
    | {
        readonly says: 'same';
        readonly uid: string;
        /** The record's title at the time of the answer. */
        readonly knownAs: string;
      }
    | { readonly says: 'new'; readonly follows: readonly FollowBody[] }
  );

/** Which indicator a row is. An `asked` row gets `uid` if it is none of the candidates, which come most similar first. */
export type Identity =
  | (RowIdentity & { readonly state: 'known'; readonly was: ListedIndicator })
  | (RowIdentity & { readonly state: 'new' })
  | { readonly state: 'asked'; readonly uid: string; readonly candidates: readonly ListedIndicator[] };
