import type { RuleChanges } from '../../../shared/checks/ruleChanges.ts';
import { countText } from '../words/reportSummary.ts';

/** "2 ratings would change: 1 from RED to AMBER, 1 from RED to not rated. No arrow would." */
export function previewWords({ ratings, arrows }: RuleChanges): string {
  const kinds = new Map<string, number>();
  for (const { before, after } of ratings) {
    const kind = `from ${before ?? 'not rated'} to ${after ?? 'not rated'}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const told = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`);
  const which = told.length > 0 ? `: ${told.join(', ')}` : '';
  const rated = ratings.length === 0 ? 'No rating' : countText(ratings.length, 'rating');
  const drawn = arrows === 0 ? 'No arrow' : countText(arrows, 'arrow');
  return `${rated} would change${which}. ${drawn} would.`;
}
