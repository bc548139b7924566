import { commentPeriodFault, periodStaleFault } from './anotherQuarter.ts';
import { longBaseDiffersFault, shortBaseDiffersFault } from './baseDiffers.ts';
import { commentUnchangedFault, indicatorGoneFault } from './besideLastQuarter.ts';
import {
  cellErrorFault,
  cellNotCalculatedFault,
  cellUnreadableFault,
  functionsNotLoadedFault,
} from './cellFaults.ts';
import { commentaryArithmeticFault } from './commentaryArithmetic.ts';
import { commentContradictsFault } from './commentContradicts.ts';
import { commentCopiedFault } from './commentCopied.ts';
import { commentCutOffFault } from './commentCutOff.ts';
import { commentMissingFault, correctiveActionMissingFault, htmlResidueFault } from './commentFaults.ts';
import { comparatorUnconfirmedFault } from './comparatorUnconfirmed.ts';
import { cumulativeFellFault, looksCumulativeFault } from './cumulativeFaults.ts';
import { longDirectionMismatchFault, shortDirectionMismatchFault } from './directionMismatch.ts';
import { contactInCommentFault, placeholderLeftFault } from './draftLeftovers.ts';
import type { Fault } from './fault.ts';
import { fillDisagreesFault } from './fillDisagrees.ts';
import { formulaOtherRowFault, typedAmongFormulasFault } from './formulaColumns.ts';
import { formulaTextFault } from './formulaText.ts';
import { fractionMismatchFault } from './fractionMismatch.ts';
import { headlineMismatchFault } from './headlineMismatch.ts';
import { figureImpossibleFault } from './impossibleFigure.ts';
import { lineDuplicateFault } from './lineDuplicate.ts';
import { milestoneOverdueFault } from './milestoneOverdue.ts';
import { outturnMissingFault, ratedOnAnnualTargetFault, targetTbcFault } from './missingFigures.ts';
import { partsTotalFault } from './partsTotal.ts';
import { polarityUnknownFault } from './polarityUnknown.ts';
import { provisionalUntaggedFault } from './provisionalUntagged.ts';
import { ratingMismatchFault } from './ratingMismatch.ts';
import { rowShiftedFault } from './rowShifted.ts';
import { serviceSpellingFault } from './serviceSpelling.ts';
import { magnitudeJumpFault, precisionDiffersFault } from './slips.ts';
import { smallNumberFault } from './smallNumber.ts';
import { targetCopiedFault, targetOffProfileFault } from './targetFaults.ts';
import { targetRemovedFault } from './targetRemoved.ts';
import { titleDuplicateFault } from './titleDuplicate.ts';
import { dataPeriodUnchangedFault, outturnUnchangedFault } from './unchanged.ts';
import { unitMismatchFault } from './unitMismatch.ts';

export const FAULTS: readonly Fault[] = [
  ratingMismatchFault,
  shortDirectionMismatchFault,
  longDirectionMismatchFault,
  cellUnreadableFault,
  cellErrorFault,
  cellNotCalculatedFault,
  functionsNotLoadedFault,
  lineDuplicateFault,
  polarityUnknownFault,
  titleDuplicateFault,
  fractionMismatchFault,
  correctiveActionMissingFault,
  outturnMissingFault,
  targetCopiedFault,
  looksCumulativeFault,
  cumulativeFellFault,
  shortBaseDiffersFault,
  longBaseDiffersFault,
  magnitudeJumpFault,
  precisionDiffersFault,
  commentaryArithmeticFault,
  headlineMismatchFault,
  comparatorUnconfirmedFault,
  rowShiftedFault,
  formulaTextFault,
  milestoneOverdueFault,
  ratedOnAnnualTargetFault,
  targetTbcFault,
  targetOffProfileFault,
  unitMismatchFault,
  outturnUnchangedFault,
  dataPeriodUnchangedFault,
  commentMissingFault,
  commentUnchangedFault,
  indicatorGoneFault,
  serviceSpellingFault,
  htmlResidueFault,
  provisionalUntaggedFault,
  smallNumberFault,
  contactInCommentFault,
  placeholderLeftFault,
  figureImpossibleFault,
  targetRemovedFault,
  commentContradictsFault,
  commentPeriodFault,
  periodStaleFault,
  commentCopiedFault,
  commentCutOffFault,
  fillDisagreesFault,
  formulaOtherRowFault,
  typedAmongFormulasFault,
  partsTotalFault,
];
