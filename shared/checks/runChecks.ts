import type { Acknowledgement, Decisions } from '../decisions.ts';
import { type Headline, headlineOf } from '../headline.ts';
import type { Indicator, Report } from '../report.ts';
import type { RuleSet } from '../rules/ruleSets/ruleSet.ts';
import { withMovementArrows } from '../sheet/rows/movementArrows.ts';
import { withWording } from '../sheet/states/withWording.ts';
import { CHECKS } from './all.ts';
import type { CheckOptions, JudgedReport } from './check.ts';
import { withAnsweredKinds } from './decisions/answeredKinds.ts';
import { withAnsweredLimits } from './decisions/answeredLimits.ts';
import { decisionFingerprint } from './decisions/fingerprint.ts';
import { type RecordedJudgement, recordedJudgement } from './decisions/recordedJudgement.ts';
import { isOnlyProposed, signedJudgement } from './decisions/signedJudgement.ts';
import type { Finding } from './finding.ts';
import { arrowsShow } from './judge/arrowMeaning.ts';
import { type Judgement, judge } from './judge/judge.ts';
import { withPolarities } from './judge/proposedPolarity.ts';
import { rulesAsPrinted } from './judge/rulesAsPrinted.ts';

/** What Outturn makes of a report: a judgement of every indicator, what it found, and the headline. */
export interface Assessment {
  readonly ruleSet: RuleSet;
  /** As it was judged: with the kinds and limits that the officer answered. */
  readonly report: Report;
  /** By indicator id; where the polarity is only proposed, as it would be. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** What is recorded, with the officer's decisions included; by indicator id. */
  readonly recordedJudgements: ReadonlyMap<string, RecordedJudgement>;
  /** In the order of the sheet. An overridden finding carries its override, and is not open. */
  readonly findings: readonly Finding[];
  /** Of the recorded ratings. */
  readonly headline: Headline;
  /** What a sign-off puts on record: no rating rests on a comparator that nobody has confirmed. */
  readonly signed: SignedRatings;
}

interface SignedRatings {
  /** By indicator id. */
  readonly judgements: ReadonlyMap<string, RecordedJudgement>;
  readonly headline: Headline;
  /** The ids of the indicators that are signed as not rated, since their comparator is not confirmed. */
  readonly notConfirmed: readonly string[];
}

/** `options` adds what the sheet alone does not say: an earlier quarter, and the checks that run only on request. */
export function runChecks(
  asRead: Report,
  decisions: Decisions,
  chosenRuleSet: RuleSet,
  options: CheckOptions = {},
): Assessment {
  const answered = withAnsweredLimits(withAnsweredKinds(asRead, decisions), decisions);
  const polarised = withPolarities(answered, decisions);
  // "Below target" is read once the polarity is known.
  const worded = withWording(polarised, chosenRuleSet.wording ?? (polarised === answered ? undefined : {}));
  const ruleSet = rulesAsPrinted(chosenRuleSet, worded);
  const judgedAsRead = worded.indicators.map(
    indicator => [indicator, judge(indicator, worded.period, decisions, ruleSet)] as const,
  );
  const arrowMeaning = chosenRuleSet.direction?.shows ?? arrowsShow(judgedAsRead);
  const judgements = new Map(
    arrowMeaning === 'better'
      ? judgedAsRead
      : judgedAsRead.map(([indicator, judgement]) => [withMovementArrows(indicator), judgement]),
  );
  const report = { ...worded, indicators: [...judgements.keys()] };
  // No check and no record relies on a polarity that nobody has confirmed: it only shows what the rating would be.
  const proposedJudgement = (indicator: Indicator, judgement: Judgement): Judgement => {
    const { polarityProposed } = indicator;
    return polarityProposed === undefined
      ? judgement
      : judge({ ...indicator, polarity: polarityProposed.polarity }, report.period, decisions, ruleSet);
  };
  const findings = findAll({
    report,
    decisions,
    ruleSet,
    chosenRuleSet,
    arrowMeaning,
    judgements,
    options,
  });
  const judged = [...judgements].map(([indicator, judgement]) => {
    // A decision about a finding that is no longer made, under another rule set for example, changes nothing.
    const own = findings.flatMap(({ override }) => (override?.indicator === indicator.id ? [override] : []));
    const recorded = recordedJudgement(indicator, judgement, own);
    return { indicator, judgement, recorded, signed: signedJudgement(recorded, judgement.rating) };
  });
  const byId = <Part extends keyof (typeof judged)[number]>(part: Part) =>
    new Map(judged.map(row => [row.indicator.id, row[part]]));
  const headline = (part: 'recorded' | 'signed') =>
    headlineOf(judged.map(row => ({ ...row.indicator, rating: row[part].rating })));
  return {
    ruleSet,
    report,
    judgements: new Map(
      judged.map(({ indicator, judgement }) => [indicator.id, proposedJudgement(indicator, judgement)]),
    ),
    recordedJudgements: byId('recorded'),
    findings,
    headline: headline('recorded'),
    signed: {
      judgements: byId('signed'),
      headline: headline('signed'),
      notConfirmed: judged.flatMap(({ indicator: { id }, judgement }) =>
        isOnlyProposed(judgement.rating) ? [id] : [],
      ),
    },
  };
}

/** What every check finds, in the order of the sheet, with the decisions that still apply. */
function findAll(judged: JudgedReport): readonly Finding[] {
  const overrides = current(judged.report, judged.decisions.overrides);
  const acknowledgements = current(judged.report, judged.decisions.acknowledgements);
  return CHECKS.flatMap(({ code, severity, decidesRating, find }) =>
    find(judged).map((found): Finding => {
      const finding = { ...found, code, severity: found.severity ?? severity };
      const isOwn = (decision: Acknowledgement) =>
        decision.indicator === finding.indicator && decision.code === code;
      const override = overrides.find(isOwn);
      const isAcknowledged = finding.severity === 'warning' && !decidesRating;
      const acknowledgement = isAcknowledged ? acknowledgements.find(isOwn) : undefined;
      return { ...finding, ...(override && { override }), ...(acknowledgement && { acknowledgement }) };
    }),
  ).sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** A decision lapses when the facts behind it change. */
function current<D extends Acknowledgement>(report: Report, decisions: readonly D[]): readonly D[] {
  return decisions.filter(decision => decisionFingerprint(report, decision) === decision.facts);
}
