import type { RuleChanges } from '../../../shared/checks/ruleChanges.ts';
import { fill } from '../../../shared/words/fill.ts';
import { previewSentences } from './words.ts';

/** "2 ratings would change: 1 from RED to AMBER, 1 from RED to not rated. No arrow would." */
export function previewWords({ ratings, arrows }: RuleChanges): string {
  const kinds = new Map<string, number>();
  for (const { before, after } of ratings) {
    const kind = `from ${before ?? 'not rated'} to ${after ?? 'not rated'}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const changes = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`);
  const rated =
    ratings.length === 0
      ? previewSentences.noRating
      : fill(previewSentences.ratings, { count: printCount(ratings.length), changes: changes.join(', ') });
  const drawn =
    arrows === 0 ? previewSentences.noArrow : fill(previewSentences.arrows, { count: printCount(arrows) });
  return `${rated} ${drawn}`;
}

const printCount = (count: number): string => count.toLocaleString('en-GB');
