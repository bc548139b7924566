import type { Acknowledgement, Decisions } from '../decisions.ts';
import { type Headline, headlineOf } from '../headline.ts';
import { type Indicator, type Report, sheetsOf } from '../report.ts';
import type { RuleSet } from '../rules/ruleSets/ruleSet.ts';
import { joinReports } from '../sheet/parts/joinReports.ts';
import { withMovementArrows } from '../sheet/rows/movementArrows.ts';
import { withWording } from '../sheet/states/withWording.ts';
import { CHECKS } from './all.ts';
import type { CheckOptions, JudgedReport } from './check.ts';
import { withAnsweredKinds } from './decisions/answeredKinds.ts';
import { withAnsweredLimits } from './decisions/answeredLimits.ts';
import { decisionFingerprint } from './decisions/fingerprint.ts';
import { type RecordedJudgement, recordedJudgement } from './decisions/recordedJudgement.ts';
import { isOnlyProposed, signedJudgement } from './decisions/signedJudgement.ts';
import { earlierBySheet } from './earlier/earlierBySheet.ts';
import { isOfRecord } from './earlier/recordedThen.ts';
import { type Finding, restsOnTheRecord } from './finding.ts';
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
  /** Why a base is not what the record holds, of the rows whose facts are still the same, with or without the finding. */
  readonly revisedBases: readonly Acknowledgement[];
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
  const earlier = earlierBySheet(sheetsOf(asRead), options.earlier ?? null);
  const sheets = sheetsOf(asRead).map((sheet, index) =>
    answeredSheet(sheet, decisions, chosenRuleSet, earlier[index]?.earlier),
  );
  const ruleSet = rulesAsPrinted(chosenRuleSet, {
    indicators: sheets.flatMap(({ indicators }) => indicators),
  });
  const parts = sheets.map((sheet, index) =>
    judgedSheet(sheet, { decisions, ruleSet, chosenRuleSet, options: { ...options, ...earlier[index] } }),
  );
  const whole = joinJudged(parts, options);
  const { report } = whole;
  // No check and no record relies on a polarity that nobody has confirmed: it only shows what the rating would be.
  const proposedJudgement = (indicator: Indicator, judgement: Judgement): Judgement => {
    const { polarityProposed } = indicator;
    return polarityProposed === undefined
      ? judgement
      : judge({ ...indicator, polarity: polarityProposed.polarity }, report.period, decisions, ruleSet);
  };
  const findings = findAll(whole, parts);
  const judged = [...whole.judgements].map(([indicator, judgement]) => {
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
    revisedBases: current(
      report,
      decisions.acknowledgements.filter(({ code }) => restsOnTheRecord(code)),
    ),
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

/** With the officer's answers about its rows, and its own words for states. */
function answeredSheet(
  asRead: Report,
  decisions: Decisions,
  { wording }: RuleSet,
  earlier: CheckOptions['earlier'],
): Report {
  const answered = withAnsweredLimits(withAnsweredKinds(asRead, decisions), decisions);
  const polarised = withPolarities(answered, decisions, earlier);
  // "Below target" is read once the polarity is known.
  return withWording(polarised, wording ?? (polarised === answered ? undefined : {}));
}

function judgedSheet(
  sheet: Report,
  given: Pick<JudgedReport, 'decisions' | 'ruleSet' | 'chosenRuleSet' | 'options'>,
): JudgedReport {
  const { decisions, ruleSet, chosenRuleSet } = given;
  const judgedAsRead = sheet.indicators.map(
    indicator => [indicator, judge(indicator, sheet.period, decisions, ruleSet)] as const,
  );
  const arrowMeaning = chosenRuleSet.direction?.shows ?? arrowsShow(judgedAsRead);
  const judgements = new Map(
    arrowMeaning === 'better'
      ? judgedAsRead
      : judgedAsRead.map(([indicator, judgement]) => [withMovementArrows(indicator), judgement]),
  );
  return { ...given, arrowMeaning, judgements, report: { ...sheet, indicators: [...judgements.keys()] } };
}

/** The sheets of a report as one: each row with its judgement, in the order of the workbook. */
function joinJudged(parts: readonly JudgedReport[], options: CheckOptions): JudgedReport {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('A report is on one sheet at least.');
  if (others.length === 0) return first;
  const report = joinReports([first.report, ...others.map(other => other.report)]);
  const byId = new Map(
    parts.flatMap(({ judgements }) => [...judgements].map(([{ id }, judgement]) => [id, judgement] as const)),
  );
  const judgements = new Map(
    report.indicators.flatMap(indicator => {
      const judgement = byId.get(indicator.id);
      return judgement === undefined ? [] : [[indicator, judgement] as const];
    }),
  );
  return { ...first, options, report, judgements };
}

/** What every check finds, in the order of the workbook, with the decisions that still apply. */
function findAll(whole: JudgedReport, parts: readonly JudgedReport[]): readonly Finding[] {
  const isInParts = parts.length > 1;
  const decided = new Map(
    // One sheet is the whole and its only part.
    [...new Set([whole, ...parts])].map(({ report, decisions: { overrides, acknowledgements } }) => [
      report,
      { overrides: current(report, overrides), acknowledgements: current(report, acknowledgements) },
    ]),
  );
  const places = new Map(parts.map(({ report }, index) => [report.sheet, index]));
  const placeOf = ({ cell: { sheet } }: Finding): number => places.get(sheet ?? '') ?? 0;
  return CHECKS.flatMap(({ code, severity, decidesRating, isAcrossSheets, find }) =>
    (isAcrossSheets ? [whole] : parts).flatMap(judged =>
      find(judged).map((found): Finding => {
        const sheet = found.cell.sheet ?? (judged === whole ? parts[0]?.report.sheet : judged.report.sheet);
        const cell = isInParts && sheet !== undefined ? { ...found.cell, sheet } : found.cell;
        const finding = { ...found, cell, code, severity: found.severity ?? severity };
        const isOwn = (decision: Acknowledgement) =>
          decision.indicator === finding.indicator && decision.code === code;
        const override = decided.get(judged.report)?.overrides.find(isOwn);
        const isAcknowledged = finding.severity === 'warning' && !decidesRating;
        const acknowledgement = isAcknowledged
          ? decided.get(judged.report)?.acknowledgements.find(own => isOwn(own) && isOfRecord(own, judged))
          : undefined;
        return { ...finding, ...(override && { override }), ...(acknowledgement && { acknowledgement }) };
      }),
    ),
  ).sort((a, b) => placeOf(a) - placeOf(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** A decision lapses when the facts behind it change. */
function current<D extends Acknowledgement>(report: Report, decisions: readonly D[]): readonly D[] {
  return decisions.filter(decision => decisionFingerprint(report, decision) === decision.facts);
}
