import { a1 } from '../../cells.ts';
import type { Polarity } from '../../indicator.ts';
import { periodText } from '../../period.ts';
import { fill } from '../../words/fill.ts';
import { quoted } from '../../words/quoted.ts';
import type { DifferingRow, RulesProposal } from './proposeRules.ts';
import { proposalSentences } from './words.ts';

/** So many cells, or words, are named in a sentence. */
const NAMED = 8;
const NAMED_WORDS = 5;

/** "Amber within 5% of the target explains 38 of 40 printed ratings; rated at the line, 27.", and what comes with it. */
export function rulesProposalSentences({
  best,
  chosen,
  polarities,
  wording,
  showsMovement,
  asIn,
}: RulesProposal): string[] {
  const { explained, printed } = best;
  const named = { best: capital(best.ruleSet.title), chosen: chosen.ruleSet.title };
  const count = (polarity: Polarity) =>
    polarities.filter(({ polarityProposed }) => polarityProposed.polarity === polarity).length;
  const [bigger, smaller] = [count('bigger'), count('smaller')];
  const words = [...Object.entries(wording.ratings ?? {}), ...Object.entries(wording.directions ?? {})];
  return [
    ...(asIn ? [fill(proposalSentences.lastPeriod, { ...named, period: periodText(asIn.period) })] : []),
    ...(printed > 0
      ? [fill(proposalSentences.rules, { ...named, explained, printed, now: chosen.explained })]
      : []),
    ...(bigger + smaller > 0 ? [fill(proposalSentences.polarities, { bigger, smaller })] : []),
    ...(words.length > 0 ? [fill(proposalSentences.states, { states: meaningsText(words) })] : []),
    ...(showsMovement ? [proposalSentences.movement] : []),
  ];
}

/** "Printed otherwise: E7."; null where every printed rating follows. */
export const differingSentence = ({ best: { differing } }: RulesProposal): string | null =>
  differing.length === 0 ? null : fill(proposalSentences.differing, { cells: cellsOf(differing) });

/** “On course” as GREEN, “Slipping” as AMBER. */
function meaningsText(words: readonly (readonly [text: string, meaning: string])[]): string {
  const named = words.slice(0, NAMED_WORDS).map(([text, meaning]) => `${quoted(text)} as ${meaning}`);
  return moreThan(named, words.length);
}

function cellsOf(rows: readonly DifferingRow[]): string {
  const cells = rows
    .flatMap(
      ({
        indicator: {
          cells: { rating, performance },
        },
      }) => rating ?? performance ?? [],
    )
    .map(a1);
  return moreThan(cells.slice(0, NAMED), cells.length);
}

const moreThan = (named: readonly string[], all: number): string =>
  all > named.length ? `${named.join(', ')} and ${all - named.length} more` : named.join(', ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
