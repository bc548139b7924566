import { commentaryArithmetic } from './comments/commentaryArithmetic.ts';
import { commentContradicts } from './comments/commentContradicts.ts';
import { commentCopied } from './comments/commentCopied.ts';
import { commentCutOff } from './comments/commentCutOff.ts';
import { commentMissing } from './comments/commentMissing.ts';
import { commentPeriod } from './comments/commentPeriod.ts';
import { commentUnchanged } from './comments/commentUnchanged.ts';
import { contactInComment } from './comments/contactInComment.ts';
import { correctiveActionMissing } from './comments/correctiveActionMissing.ts';
import { htmlResidue } from './comments/htmlResidue.ts';
import { placeholderLeft } from './comments/placeholderLeft.ts';
import { provisionalUntagged } from './comments/provisionalUntagged.ts';
import { longBaseDiffers, shortBaseDiffers } from './figures/baseDiffers.ts';
import { cumulativeFell } from './figures/cumulativeFell.ts';
import { dataPeriodUnchanged } from './figures/dataPeriodUnchanged.ts';
import { figureImpossible } from './figures/figureImpossible.ts';
import { fractionMismatch } from './figures/fractionMismatch.ts';
import { indicatorTwice } from './figures/indicatorTwice.ts';
import { looksCumulative } from './figures/looksCumulative.ts';
import { magnitudeJump } from './figures/magnitudeJump.ts';
import { outturnMissing } from './figures/outturnMissing.ts';
import { outturnUnchanged } from './figures/outturnUnchanged.ts';
import { partsTotal } from './figures/partsTotal.ts';
import { precisionDiffers } from './figures/precisionDiffers.ts';
import { smallNumber } from './figures/smallNumber.ts';
import { unitMismatch } from './figures/unitMismatch.ts';
import { headlineMismatch } from './headline/headlineMismatch.ts';
import { arrowsShowMovement } from './judgements/arrowsShowMovement.ts';
import { longDirectionMismatch, shortDirectionMismatch } from './judgements/directionMismatch.ts';
import { longDirectionUnsupported, shortDirectionUnsupported } from './judgements/directionUnsupported.ts';
import { fillDisagrees } from './judgements/fillDisagrees.ts';
import { firstBandUnconfirmed } from './judgements/firstBandUnconfirmed.ts';
import { judgementUnchecked } from './judgements/judgementUnchecked.ts';
import { polarityAgainstTitle } from './judgements/polarityAgainstTitle.ts';
import { polarityUnconfirmed } from './judgements/polarityUnconfirmed.ts';
import { polarityUnknown } from './judgements/polarityUnknown.ts';
import { ratingMismatch } from './judgements/ratingMismatch.ts';
import { ratingUnsupported } from './judgements/ratingUnsupported.ts';
import { stateUnknown } from './judgements/stateUnknown.ts';
import { formulaOtherRow } from './rows/formulaOtherRow.ts';
import { formulaText } from './rows/formulaText.ts';
import { headingMisplaced } from './rows/headingMisplaced.ts';
import { headingsDisagree } from './rows/headingsDisagree.ts';
import { indicatorGone } from './rows/indicatorGone.ts';
import { lineDuplicate } from './rows/lineDuplicate.ts';
import { notRead } from './rows/notRead.ts';
import { periodStale } from './rows/periodStale.ts';
import { rowShifted } from './rows/rowShifted.ts';
import { serviceSpelling } from './rows/serviceSpelling.ts';
import { titleDuplicate } from './rows/titleDuplicate.ts';
import { typedAmongFormulas } from './rows/typedAmongFormulas.ts';
import { cellError, cellNotCalculated, cellUnreadable, functionsNotLoaded } from './rows/unreadableCells.ts';
import { comparatorUnconfirmed } from './targets/comparatorUnconfirmed.ts';
import { limitMissing } from './targets/limitMissing.ts';
import { limitUnreadable } from './targets/limitUnreadable.ts';
import { milestoneOverdue } from './targets/milestoneOverdue.ts';
import { ratedOnAnnualTarget } from './targets/ratedOnAnnualTarget.ts';
import { targetCopied } from './targets/targetCopied.ts';
import { targetOffProfile } from './targets/targetOffProfile.ts';
import { targetRemoved } from './targets/targetRemoved.ts';
import { targetSofter } from './targets/targetSofter.ts';
import { targetTbc } from './targets/targetTbc.ts';

/** Every check, once. The codes, headings, severities and docs/findings.md are made from this list. */
export const CHECKS = [
  cellUnreadable,
  cellError,
  cellNotCalculated,
  functionsNotLoaded,
  ratingMismatch,
  shortDirectionMismatch,
  longDirectionMismatch,
  polarityUnknown,
  polarityUnconfirmed,
  polarityAgainstTitle,
  lineDuplicate,
  rowShifted,
  ratingUnsupported,
  shortDirectionUnsupported,
  longDirectionUnsupported,
  headingsDisagree,
  periodStale,
  judgementUnchecked,
  firstBandUnconfirmed,
  stateUnknown,
  arrowsShowMovement,
  correctiveActionMissing,
  outturnMissing,
  looksCumulative,
  comparatorUnconfirmed,
  ratedOnAnnualTarget,
  targetTbc,
  limitMissing,
  limitUnreadable,
  htmlResidue,
  titleDuplicate,
  fractionMismatch,
  targetCopied,
  indicatorTwice,
  cumulativeFell,
  shortBaseDiffers,
  longBaseDiffers,
  magnitudeJump,
  precisionDiffers,
  headlineMismatch,
  smallNumber,
  commentaryArithmetic,
  commentContradicts,
  commentPeriod,
  formulaText,
  formulaOtherRow,
  fillDisagrees,
  partsTotal,
  commentCopied,
  commentCutOff,
  milestoneOverdue,
  figureImpossible,
  targetRemoved,
  placeholderLeft,
  contactInComment,
  commentMissing,
  targetOffProfile,
  targetSofter,
  unitMismatch,
  outturnUnchanged,
  dataPeriodUnchanged,
  serviceSpelling,
  commentUnchanged,
  typedAmongFormulas,
  indicatorGone,
  provisionalUntagged,
  headingMisplaced,
  notRead,
] as const;
