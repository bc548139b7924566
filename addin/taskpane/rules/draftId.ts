import { builtInRuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';

const LONGEST = 60;

/** A unique id made from a rule set's name: "amber-within-7-5" for "Amber within 7.5%". */
export function draftId(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const name = words || 'own-rules';
  const isTaken = (id: string): boolean => taken.includes(id) || builtInRuleSet(id) !== null;
  for (let id = name, n = 2; ; id = `${name}-${n++}`) if (!isTaken(id)) return id;
}
