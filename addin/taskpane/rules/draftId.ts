import { builtInRuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';

const LONGEST = 56;

/** A unique id made from a rule set's name: "amber-within-7-5" for "Amber within 7.5%". */
export const draftId = (title: string, taken: readonly string[]): string =>
  nameForAddresses(title, 'own-rules', taken, id => builtInRuleSet(id) !== null);

/** A name for addresses made from a title: at most 60 lower-case letters, digits and hyphens, and none that is taken. */
export function nameForAddresses(
  title: string,
  fallback: string,
  taken: readonly string[],
  isReserved: (id: string) => boolean = () => false,
): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const name = words || fallback;
  const isTaken = (id: string): boolean => taken.includes(id) || isReserved(id);
  for (let id = name, n = 2; ; id = `${name}-${n++}`) if (!isTaken(id)) return id;
}
