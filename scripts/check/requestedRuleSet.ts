import { type RuleSetRead, readRuleSet } from '../../shared/rules/ruleSets/readRuleSet.ts';
import { BUILT_IN_RULE_SETS, builtInRuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import { fill } from '../../shared/words/fill.ts';
import { checkRefusals } from '../words.ts';
import { readTypedFile } from './typedFile.ts';

/** Outturn's rule set by its id, or the council's by its file, "rules-2017.json". */
export async function requestedRuleSet(requested: string): Promise<RuleSetRead> {
  const builtIn = builtInRuleSet(requested);
  if (builtIn !== null) return { ok: true, ruleSet: builtIn };
  if (!/\.json$|[\\/]/i.test(requested)) return { ok: false, sentence: unknownRuleSet(requested) };
  const file = await readTypedFile(requested);
  if (!file.ok) return file;
  const read = readRuleSet(new TextDecoder().decode(file.bytes));
  return read.ok ? read : { ok: false, sentence: `"${requested}": ${read.sentence}` };
}

function unknownRuleSet(id: string): string {
  const known = BUILT_IN_RULE_SETS.map(ruleSet => ruleSet.id).join(', ');
  return fill(checkRefusals['unknown-rule-set'], { id, known });
}
