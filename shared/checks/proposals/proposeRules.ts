import { a1 } from '../../cells.ts';
import type { Decisions } from '../../decisions.ts';
import type { Indicator, Report } from '../../report.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { fill } from '../../words/fill.ts';
import { judge } from '../judge/judge.ts';
import { proposalSentences } from './words.ts';

/** How far a rule set accounts for the ratings that a report prints. */
export interface ExplainedRatings {
  readonly ruleSet: RuleSet;
  readonly explained: number;
  /** How many figures print a rating. A milestone's state is its rating under every rule set, and does not count. */
  readonly printed: number;
  /** The rows whose printed rating does not follow. */
  readonly differing: readonly Indicator[];
}

/** Each rule set with what it explains, the best first; of two that explain as much, the one named first. */
export function explainedRatings(
  { indicators, period }: Report,
  decisions: Decisions,
  ruleSets: readonly RuleSet[],
): ExplainedRatings[] {
  const printed = indicators.filter(
    ({ published, outturn }) => published.rating !== null && outturn.state === 'measured',
  );
  const explained = ruleSets.map((ruleSet): ExplainedRatings => {
    const differing = printed.filter(
      indicator => judge(indicator, period, decisions, ruleSet).rating.rating !== indicator.published.rating,
    );
    return { ruleSet, explained: printed.length - differing.length, printed: printed.length, differing };
  });
  return explained.sort((a, b) => b.explained - a.explained);
}

export interface RulesProposal {
  readonly best: ExplainedRatings;
  /** The rules that are chosen now. */
  readonly chosen: ExplainedRatings;
}

/** A smaller share does not show the council's rules. */
const MOST = 2 / 3;

/** The rule set that explains most of the printed ratings, where that is more than the chosen one explains; else null. */
export function proposeRules(
  report: Report,
  decisions: Decisions,
  { chosen, candidates }: { readonly chosen: RuleSet; readonly candidates: readonly RuleSet[] },
): RulesProposal | null {
  const [now] = explainedRatings(report, decisions, [chosen]);
  const [best] = explainedRatings(report, decisions, candidates);
  if (now === undefined || best === undefined || best.explained <= now.explained) return null;
  return best.explained >= best.printed * MOST ? { best, chosen: now } : null;
}

/** So many cells are named in a sentence. */
const NAMED = 8;

/** "Amber within 5% of the target explains 38 of 40 printed ratings; rated at the line, 27." and the rows that differ. */
export function rulesProposalSentences({ best, chosen }: RulesProposal): string[] {
  const { explained, printed, differing } = best;
  const rules = fill(proposalSentences.rules, {
    best: capital(best.ruleSet.title),
    explained,
    printed,
    chosen: chosen.ruleSet.title,
    now: chosen.explained,
  });
  return differing.length === 0
    ? [rules]
    : [rules, fill(proposalSentences.differing, { cells: cellsOf(differing) })];
}

function cellsOf(indicators: readonly Indicator[]): string {
  const cells = indicators
    .flatMap(({ cells: { rating, performance } }) => rating ?? performance ?? [])
    .map(a1);
  const more = cells.length - NAMED;
  return more > 0 ? `${cells.slice(0, NAMED).join(', ')} and ${more} more` : cells.join(', ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
