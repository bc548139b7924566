import type { Acknowledgement, Decisions } from '../decisions.ts';
import { type Headline, headlineOf } from '../headline.ts';
import type { Report } from '../report.ts';
import type { RuleSet } from '../rules/ruleSets/ruleSet.ts';
import type { Check, CheckOptions, JudgedReport } from './check.ts';
import { commentaryArithmetic } from './comments/commentaryArithmetic.ts';
import { commentMissing } from './comments/commentMissing.ts';
import { commentUnchanged } from './comments/commentUnchanged.ts';
import { correctiveActionMissing } from './comments/correctiveActionMissing.ts';
import { htmlResidue } from './comments/htmlResidue.ts';
import { provisionalUntagged } from './comments/provisionalUntagged.ts';
import { withAnsweredKinds } from './decisions/answeredKinds.ts';
import { withAnsweredLimits } from './decisions/answeredLimits.ts';
import { decisionFingerprint } from './decisions/fingerprint.ts';
import { type RecordedJudgement, recordedJudgement } from './decisions/recordedJudgement.ts';
import { cumulativeFell } from './figures/cumulativeFell.ts';
import { dataPeriodUnchanged } from './figures/dataPeriodUnchanged.ts';
import { fractionMismatch } from './figures/fractionMismatch.ts';
import { looksCumulative } from './figures/looksCumulative.ts';
import { magnitudeJump } from './figures/magnitudeJump.ts';
import { outturnMissing } from './figures/outturnMissing.ts';
import { outturnUnchanged } from './figures/outturnUnchanged.ts';
import { precisionDiffers } from './figures/precisionDiffers.ts';
import { smallNumber } from './figures/smallNumber.ts';
import { unitMismatch } from './figures/unitMismatch.ts';
import type { Finding } from './finding.ts';
import { headlineMismatch } from './headline/headlineMismatch.ts';
import { type Judgement, judge } from './judge/judge.ts';
import { longDirectionMismatch, shortDirectionMismatch } from './judgements/directionMismatch.ts';
import { polarityUnknown } from './judgements/polarityUnknown.ts';
import { ratingMismatch } from './judgements/ratingMismatch.ts';
import {
  longDirectionUnsupported,
  ratingUnsupported,
  shortDirectionUnsupported,
} from './judgements/unsupported.ts';
import { formulaText } from './rows/formulaText.ts';
import { headingsDisagree } from './rows/headingsDisagree.ts';
import { indicatorGone } from './rows/indicatorGone.ts';
import { lineDuplicate } from './rows/lineDuplicate.ts';
import { rowShifted } from './rows/rowShifted.ts';
import { serviceSpelling } from './rows/serviceSpelling.ts';
import { titleDuplicate } from './rows/titleDuplicate.ts';
import { cellTroubles } from './rows/unreadableCells.ts';
import { comparatorUnconfirmed } from './targets/comparatorUnconfirmed.ts';
import { limitMissing, limitUnreadable } from './targets/limitMissing.ts';
import { milestoneOverdue } from './targets/milestoneOverdue.ts';
import { ratedOnAnnualTarget } from './targets/ratedOnAnnualTarget.ts';
import { targetCopied } from './targets/targetCopied.ts';
import { targetOffProfile } from './targets/targetOffProfile.ts';
import { targetSofter } from './targets/targetSofter.ts';
import { targetTbc } from './targets/targetTbc.ts';

/** What Outturn makes of a report: a judgement of every indicator, what it found, and the headline. */
export interface Assessment {
  readonly ruleSet: RuleSet;
  /** As it was judged: with the kinds that the officer answered for. */
  readonly report: Report;
  /** By indicator id. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** What goes on record once the officer's decisions are taken in; by indicator id. */
  readonly recordedJudgements: ReadonlyMap<string, RecordedJudgement>;
  /** In the order of the sheet. One that was overridden carries its override, and is not open. */
  readonly findings: readonly Finding[];
  /** Of what stands. */
  readonly headline: Headline;
}

const CHECKS: readonly Check[] = [
  cellTroubles,
  ratingMismatch,
  shortDirectionMismatch,
  longDirectionMismatch,
  polarityUnknown,
  lineDuplicate,
  rowShifted,
  ratingUnsupported,
  shortDirectionUnsupported,
  longDirectionUnsupported,
  headingsDisagree,
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
  cumulativeFell,
  magnitudeJump,
  precisionDiffers,
  headlineMismatch,
  smallNumber,
  commentaryArithmetic,
  formulaText,
  milestoneOverdue,
  commentMissing,
  targetOffProfile,
  targetSofter,
  unitMismatch,
  outturnUnchanged,
  dataPeriodUnchanged,
  serviceSpelling,
  commentUnchanged,
  indicatorGone,
  provisionalUntagged,
];

/** `asked` carries what the sheet alone does not say: an earlier quarter, and checks that are silent unless asked for. */
export function runChecks(
  asRead: Report,
  decisions: Decisions,
  ruleSet: RuleSet,
  asked: CheckOptions = {},
): Assessment {
  const report = withAnsweredLimits(withAnsweredKinds(asRead, decisions), decisions);
  const judgements = new Map(
    report.indicators.map(indicator => [indicator, judge(indicator, report.period, decisions, ruleSet)]),
  );
  const judged: JudgedReport = { report, decisions, ruleSet, judgements, asked };
  const overrides = standing(report, decisions.overrides);
  const acknowledgements = standing(report, decisions.acknowledgements);
  const findings = CHECKS.flatMap(check => check(judged))
    .map(finding => {
      const isOwn = (decided: Acknowledgement) =>
        decided.indicator === finding.indicator && decided.code === finding.code;
      const override = overrides.find(isOwn);
      const acknowledgement = finding.severity === 'warning' ? acknowledgements.find(isOwn) : undefined;
      return { ...finding, ...(override && { override }), ...(acknowledgement && { acknowledgement }) };
    })
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const standings = [...judgements].map(([indicator, judgement]) => {
    // A decision about what is no longer found, under another rule set say, waits and changes nothing.
    const own = findings.flatMap(({ override }) => (override?.indicator === indicator.id ? [override] : []));
    return [indicator, recordedJudgement(indicator, judgement, own)] as const;
  });
  return {
    ruleSet,
    report,
    judgements: new Map([...judgements].map(([{ id }, judgement]) => [id, judgement])),
    recordedJudgements: new Map(standings.map(([{ id }, standing]) => [id, standing])),
    findings,
    headline: headlineOf(standings.map(([{ lineNo, theme }, { rating }]) => ({ lineNo, theme, rating }))),
  };
}

/** A decision lapses when what it rests on changes. */
function standing<D extends Acknowledgement>(report: Report, decided: readonly D[]): readonly D[] {
  return decided.filter(decision => decisionFingerprint(report, decision) === decision.facts);
}
