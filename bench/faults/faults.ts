import { commentUnchanged, indicatorGone } from './besideLastQuarter.ts';
import { cellError, cellUnreadable, functionsNotLoaded } from './cellFaults.ts';
import { commentaryArithmetic } from './commentaryArithmetic.ts';
import { commentMissing, correctiveActionMissing, htmlResidue } from './commentFaults.ts';
import { comparatorUnconfirmed } from './comparatorUnconfirmed.ts';
import { cumulativeFell, looksCumulative } from './cumulativeFaults.ts';
import { longDirectionMismatch, shortDirectionMismatch } from './directionMismatch.ts';
import type { Fault } from './fault.ts';
import { formulaText } from './formulaText.ts';
import { fractionMismatch } from './fractionMismatch.ts';
import { headlineMismatch } from './headlineMismatch.ts';
import { lineDuplicate } from './lineDuplicate.ts';
import { milestoneOverdue } from './milestoneOverdue.ts';
import { outturnMissing, ratedOnAnnualTarget, targetTbc } from './missingFigures.ts';
import { polarityUnknown } from './polarityUnknown.ts';
import { provisionalUntagged } from './provisionalUntagged.ts';
import { ratingMismatch } from './ratingMismatch.ts';
import { rowShifted } from './rowShifted.ts';
import { serviceSpelling } from './serviceSpelling.ts';
import { magnitudeJump, precisionDiffers } from './slips.ts';
import { smallNumber } from './smallNumber.ts';
import { targetCopied, targetOffProfile } from './targetFaults.ts';
import { titleDuplicate } from './titleDuplicate.ts';
import { dataPeriodUnchanged, outturnUnchanged } from './unchanged.ts';
import { unitMismatch } from './unitMismatch.ts';

export const FAULTS: readonly Fault[] = [
  ratingMismatch,
  shortDirectionMismatch,
  longDirectionMismatch,
  cellUnreadable,
  cellError,
  functionsNotLoaded,
  lineDuplicate,
  polarityUnknown,
  titleDuplicate,
  fractionMismatch,
  correctiveActionMissing,
  outturnMissing,
  targetCopied,
  looksCumulative,
  cumulativeFell,
  magnitudeJump,
  precisionDiffers,
  commentaryArithmetic,
  headlineMismatch,
  comparatorUnconfirmed,
  rowShifted,
  formulaText,
  milestoneOverdue,
  ratedOnAnnualTarget,
  targetTbc,
  targetOffProfile,
  unitMismatch,
  outturnUnchanged,
  dataPeriodUnchanged,
  commentMissing,
  commentUnchanged,
  indicatorGone,
  serviceSpelling,
  htmlResidue,
  provisionalUntagged,
  smallNumber,
];
