import type { Decisions } from '../../decisions.ts';
import type { Indicator, Report } from '../../report.ts';
import { DEFAULT_DIRECTION_RULE } from '../../rules/direction/directionRule.ts';
import type { RuleSet, Wording } from '../../rules/ruleSets/ruleSet.ts';
import type { Rating } from '../../rules/verdict.ts';
import { withWording } from '../../sheet/states/withWording.ts';
import type { EarlierQuarter } from '../earlier/earlierQuarter.ts';
import { arrowsShow } from '../judge/arrowMeaning.ts';
import { judge, judgeRating } from '../judge/judge.ts';
import { withPolarities } from '../judge/proposedPolarity.ts';
import { fittedRules } from './fittedRules.ts';
import { directionsByRules, hasUnreadWords, statesByRules } from './readByRules.ts';

/** How far a rule set accounts for the ratings that a report prints. */
export interface ExplainedRatings {
  readonly ruleSet: RuleSet;
  readonly explained: number;
  /** How many figures print a rating. A milestone's state is its rating under every rule set, and does not count. */
  readonly printed: number;
  /** The rows whose printed rating does not follow. */
  readonly differing: readonly DifferingRow[];
}

export interface DifferingRow {
  readonly indicator: Indicator;
  /** What the rules give; null for none. */
  readonly given: Rating | null;
}

/**
 * Each rule set with what it explains, the best first; of two that explain as much, the one under which more of
 * the sheet's words mean something, then the one named first.
 */
export function explainedRatings(
  report: Report,
  decisions: Decisions,
  ruleSets: readonly RuleSet[],
): ExplainedRatings[] {
  return ruleSets
    .map(ruleSet => explainedBy(withWording(report, ruleSet.wording), decisions, ruleSet))
    .sort((a, b) => b.explained - a.explained || meaningsOf(b.ruleSet) - meaningsOf(a.ruleSet));
}

const meaningsOf = ({ wording = {} }: RuleSet): number => new Set(Object.values(wording.ratings ?? {})).size;

function explainedBy(
  { indicators, period }: Report,
  decisions: Decisions,
  ruleSet: RuleSet,
): ExplainedRatings {
  const printed = indicators.filter(
    ({ published, outturn }) => published.rating !== null && outturn.state === 'measured',
  );
  const differing = printed.flatMap((indicator): DifferingRow[] => {
    const given = judgeRating(indicator, period, decisions, ruleSet).rating;
    return given === indicator.published.rating ? [] : [{ indicator, given }];
  });
  return { ruleSet, explained: printed.length - differing.length, printed: printed.length, differing };
}

/** What one button takes: rules with the words and arrows that the sheet prints, and the polarities that nobody printed. */
export interface RulesProposal {
  readonly best: ExplainedRatings;
  /** The rules that are chosen now. */
  readonly chosen: ExplainedRatings;
  /** The rows whose polarity nobody printed or answered, each with the one that the best explains it by. */
  readonly polarities: readonly ProposedPolarity[];
  /** The words and symbols that the rules explain, beside those that the chosen rules name. */
  readonly wording: Wording;
  readonly showsMovement: boolean;
  /** The quarter of the record that was signed by these rules, where that is why they are proposed. */
  readonly asIn: EarlierQuarter | null;
}

export type ProposedPolarity = Indicator & Required<Pick<Indicator, 'polarityProposed'>>;

export interface ProposalBasis {
  readonly chosen: RuleSet;
  /** Those that a person could choose; others may be fitted to the sheet. */
  readonly candidates: readonly RuleSet[];
  /** The quarter before, with its rules where it is from the record. */
  readonly earlier?: EarlierQuarter | null;
}

/** A smaller share does not show the council's rules. */
const MOST = 2 / 3;
/** Rules that are in no list have to explain so many rows more than those that are. */
const FITTED_ADVANTAGE = 2;
/** So many printed ratings show which rules they follow. */
const ENOUGH = 200;

/**
 * The rules, the polarities and the words that together explain most of what the sheet prints, where that is more than the
 * chosen rules explain as they are; else null. Where the record has the quarter before, its rules come first.
 */
export function proposeRules(
  asRead: Report,
  decisions: Decisions,
  { chosen, candidates, earlier = null }: ProposalBasis,
): RulesProposal | null {
  const proposed = withPolarities(asRead, decisions, earlier);
  // "Below target" is read once the polarity is known.
  const report = proposed === asRead ? asRead : withWording(withProposed(proposed), {});
  const asChosen = withWording(withPolarities(asRead, decisions), chosen.wording ?? {});
  const now = explainedBy(asChosen, decisions, chosen);
  const hasUnread = hasUnreadWords(report, {});
  const worded = (ruleSet: RuleSet): RuleSet =>
    hasUnread ? withReadWords(report, decisions, ruleSet) : ruleSet;

  const signed = earlier?.ruleSet;
  const listed = signed ? [signed, ...candidates.filter(({ id }) => id !== signed.id)] : candidates;
  const rank = (ruleSets: readonly RuleSet[], rows = report): ExplainedRatings | undefined =>
    explainedRatings(rows, decisions, ruleSets.map(worded))[0];
  const known = rank(listed);
  if (known === undefined) return null;
  const isAllExplained = known.explained === known.printed;
  const [likely] = isAllExplained ? [] : fittedTo(report, rank);
  const fitted = likely && rank([likely]);
  const isFitted = fitted !== undefined && fitted.explained >= known.explained + FITTED_ADVANTAGE;
  const most = isFitted ? fitted : known;
  const best = { ...most, ruleSet: withReadArrows(report, decisions, most.ruleSet) };
  const isAsSigned = signed !== undefined && best.ruleSet.id === signed.id && chosen.id !== signed.id;
  const isBetter = best.explained > now.explained && best.explained >= best.printed * MOST;
  if (!isBetter && !(isAsSigned && best.explained >= now.explained)) return null;
  return {
    best,
    chosen: now,
    polarities: proposed.indicators.filter(isProposed),
    wording: addedWords(best.ruleSet, candidates),
    showsMovement: best.ruleSet.direction?.shows === 'movement' && chosen.direction?.shows !== 'movement',
    asIn: isAsSigned ? earlier : null,
  };
}

/** The best of the rules that no list has, by as many rows as show it: a sheet of thousands is not rated a hundred times. */
function fittedTo(
  report: Report,
  rank: (ruleSets: readonly RuleSet[], rows: Report) => ExplainedRatings | undefined,
): readonly RuleSet[] {
  const printed = report.indicators.filter(({ published }) => published.rating !== null);
  const rows = printed.length > ENOUGH ? { ...report, indicators: printed.slice(0, ENOUGH) } : report;
  return [rank(fittedRules(hasBothTargets(report)), rows)?.ruleSet ?? []].flat();
}

const isProposed = (indicator: Indicator): indicator is ProposedPolarity =>
  indicator.polarityProposed !== undefined;

const withProposed = (report: Report): Report => ({
  ...report,
  indicators: report.indicators.map(({ polarityProposed, ...indicator }) =>
    polarityProposed === undefined ? indicator : { ...indicator, polarity: polarityProposed.polarity },
  ),
});

/** The rule set with the words of this sheet that its own judgements explain; itself where there are none. */
function withReadWords(asRead: Report, decisions: Decisions, ruleSet: RuleSet): RuleSet {
  if (!hasUnreadWords(asRead, ruleSet)) return ruleSet;
  const report = withWording(asRead, ruleSet.wording ?? {});
  const rows = judgedRows(report, decisions, ruleSet);
  const ratings = statesByRules(report, ruleSet, row => rows.get(row)?.rating.rating ?? null);
  const directions = directionsByRules(report, (row, term) => rows.get(row)?.[term].direction ?? null);
  const { wording = {} } = ruleSet;
  const read: Wording = {
    ...(Object.keys(ratings).length > 0 && { ratings: { ...ratings, ...wording.ratings } }),
    ...(Object.keys(directions).length > 0 && { directions: { ...directions, ...wording.directions } }),
  };
  return Object.keys(read).length === 0 ? ruleSet : { ...ruleSet, wording: { ...wording, ...read } };
}

/** The rule set that says so, where the arrows of this sheet show how the figure moved. */
function withReadArrows(asRead: Report, decisions: Decisions, ruleSet: RuleSet): RuleSet {
  if (ruleSet.direction?.shows !== undefined) return ruleSet;
  const rows = judgedRows(withWording(asRead, ruleSet.wording ?? {}), decisions, ruleSet);
  return arrowsShow([...rows]) === 'movement'
    ? { ...ruleSet, direction: { ...(ruleSet.direction ?? DEFAULT_DIRECTION_RULE), shows: 'movement' } }
    : ruleSet;
}

const judgedRows = (report: Report, decisions: Decisions, ruleSet: RuleSet) =>
  new Map(report.indicators.map(row => [row, judge(row, report.period, decisions, ruleSet)] as const));

/** The words of the proposed rules that the rule set in the list does not name. */
function addedWords({ id, wording = {} }: RuleSet, candidates: readonly RuleSet[]): Wording {
  const own = candidates.find(candidate => candidate.id === id)?.wording ?? {};
  const added = <Meaning>(
    all: Readonly<Record<string, Meaning>> = {},
    known: Readonly<Record<string, Meaning>> = {},
  ): Record<string, Meaning> =>
    Object.fromEntries(Object.entries(all).filter(([text]) => !Object.hasOwn(known, text)));
  return {
    ratings: added(wording.ratings, own.ratings),
    directions: added(wording.directions, own.directions),
  };
}

const hasBothTargets = ({ layout: { columns } }: Report): boolean =>
  columns.target !== undefined && columns.annualTarget !== undefined;
