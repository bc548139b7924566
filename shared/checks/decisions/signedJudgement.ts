import type { RatingJudgement } from '../../rules/rating/rate.ts';
import type { RecordedJudgement } from './recordedJudgement.ts';

/** R3: whether a rating rests on a comparator that nobody has confirmed by name. It is then only proposed. */
export const isOnlyProposed = (rating: RatingJudgement): boolean =>
  rating.rating !== null && rating.comparator !== undefined && !rating.comparator.confirmed;

/** What is signed for an indicator. A proposed rating is shown in the check, and no person's decision signs it. */
export const signedJudgement = (recorded: RecordedJudgement, rating: RatingJudgement): RecordedJudgement =>
  isOnlyProposed(rating) ? { ...recorded, rating: null } : recorded;
