import type { Acknowledgement, Decisions } from '../decisions.ts';
import { type Headline, headlineOf } from '../headline.ts';
import type { Report } from '../report.ts';
import type { RuleSet } from '../rules/ruleSets/ruleSet.ts';
import { withAnsweredKinds } from './answeredKinds.ts';
import { withAnsweredLimits } from './answeredLimits.ts';
import { cellTroubles } from './cellTroubles.ts';
import type { Asked, Check, JudgedReport } from './check.ts';
import { commentaryArithmetic } from './commentaryArithmetic.ts';
import { commentMissing } from './commentMissing.ts';
import { commentUnchanged } from './commentUnchanged.ts';
import { comparatorUnconfirmed } from './comparatorUnconfirmed.ts';
import { correctiveActionMissing } from './correctiveActionMissing.ts';
import { cumulativeFell } from './cumulativeFell.ts';
import { dataPeriodUnchanged } from './dataPeriodUnchanged.ts';
import { longDirectionMismatch, shortDirectionMismatch } from './directionMismatch.ts';
import { factsBehind } from './facts.ts';
import type { Finding } from './finding.ts';
import { formulaText } from './formulaText.ts';
import { fractionMismatch } from './fractionMismatch.ts';
import { headingsDisagree } from './headingsDisagree.ts';
import { headlineMismatch } from './headlineMismatch.ts';
import { htmlResidue } from './htmlResidue.ts';
import { indicatorGone } from './indicatorGone.ts';
import { type Judgement, judge } from './judgement.ts';
import { limitMissing, limitUnreadable } from './limitMissing.ts';
import { lineDuplicate } from './lineDuplicate.ts';
import { looksCumulative } from './looksCumulative.ts';
import { magnitudeJump } from './magnitudeJump.ts';
import { milestoneOverdue } from './milestoneOverdue.ts';
import { outturnMissing } from './outturnMissing.ts';
import { outturnUnchanged } from './outturnUnchanged.ts';
import { polarityUnknown } from './polarityUnknown.ts';
import { precisionDiffers } from './precisionDiffers.ts';
import { provisionalUntagged } from './provisionalUntagged.ts';
import { ratedOnAnnualTarget } from './ratedOnAnnualTarget.ts';
import { ratingMismatch } from './ratingMismatch.ts';
import { rowShifted } from './rowShifted.ts';
import { serviceSpelling } from './serviceSpelling.ts';
import { smallNumber } from './smallNumber.ts';
import { type Standing, standingOf } from './standing.ts';
import { targetCopied } from './targetCopied.ts';
import { targetOffProfile } from './targetOffProfile.ts';
import { targetSofter } from './targetSofter.ts';
import { targetTbc } from './targetTbc.ts';
import { titleDuplicate } from './titleDuplicate.ts';
import { unitMismatch } from './unitMismatch.ts';
import { longDirectionUnsupported, ratingUnsupported, shortDirectionUnsupported } from './unsupported.ts';

/** What Outturn makes of a report: a judgement of every indicator, what it found, and the headline. */
export interface Assessment {
  readonly ruleSet: RuleSet;
  /** As it was judged: with the kinds that the officer answered for. */
  readonly report: Report;
  /** By indicator id. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** What goes on record once the officer's decisions are taken in; by indicator id. */
  readonly standings: ReadonlyMap<string, Standing>;
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
  asked: Asked = {},
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
    return [indicator, standingOf(indicator, judgement, own)] as const;
  });
  return {
    ruleSet,
    report,
    judgements: new Map([...judgements].map(([{ id }, judgement]) => [id, judgement])),
    standings: new Map(standings.map(([{ id }, standing]) => [id, standing])),
    findings,
    headline: headlineOf(standings.map(([{ lineNo, theme }, { rating }]) => ({ lineNo, theme, rating }))),
  };
}

/** A decision lapses when what it rests on changes. */
function standing<D extends Acknowledgement>(report: Report, decided: readonly D[]): readonly D[] {
  return decided.filter(decision => factsBehind(report, decision) === decision.facts);
}
