import { type RuleSetRead, readRuleSet } from '../shared/rules/ruleSets/readRuleSet.ts';
import { BUILT_IN_RULE_SETS, builtInRuleSet } from '../shared/rules/ruleSets/ruleSet.ts';
import { readTypedFile } from './typedFile.ts';

/** One of Outturn's own by its id, or one of the council's by its file, "rules-2017.json". */
export async function askedRuleSet(asked: string): Promise<RuleSetRead> {
  const builtIn = builtInRuleSet(asked);
  if (builtIn !== null) return { ok: true, ruleSet: builtIn };
  if (!/\.json$|[\\/]/i.test(asked)) return { ok: false, sentence: unknownRuleSet(asked) };
  const file = await readTypedFile(asked);
  if (!file.ok) return file;
  const read = readRuleSet(new TextDecoder().decode(file.bytes));
  return read.ok ? read : { ok: false, sentence: `"${asked}": ${read.sentence}` };
}

function unknownRuleSet(id: string): string {
  const known = BUILT_IN_RULE_SETS.map(ruleSet => ruleSet.id).join(', ');
  return `There is no rule set "${id}". Choose one of ${known}, or name a file that ends in .json.`;
}
