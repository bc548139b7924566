import { parseArgs } from 'node:util';
import { BUILT_IN_RULE_SETS, builtInRuleSet, type RuleSet, TWO_STATE } from '../shared/rules/ruleSet.ts';

export type CheckArguments =
  | { readonly ok: true; readonly file: string; readonly ruleSet: RuleSet; readonly json: boolean }
  | { readonly ok: false; readonly sentence: string };

const USAGE = 'Say which workbook to check: npm run --silent check -- FILE.xlsx [--rule-set ID] [--json]';

/** What the command was asked, or what it did not understand. */
export function readArguments(words: readonly string[]): CheckArguments {
  const parsed = parse(words);
  if (typeof parsed === 'string') return { ok: false, sentence: parsed };
  const [file, ...others] = parsed.positionals;
  if (file === undefined || others.length > 0) return { ok: false, sentence: USAGE };
  const id = parsed.values['rule-set'] ?? TWO_STATE.id;
  const ruleSet = builtInRuleSet(id);
  if (ruleSet === null) return { ok: false, sentence: unknownRuleSet(id) };
  return { ok: true, file, ruleSet, json: parsed.values.json };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { 'rule-set': { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : '';
    return `${said}. ${USAGE}`;
  }
}

function unknownRuleSet(id: string): string {
  const known = BUILT_IN_RULE_SETS.map(ruleSet => ruleSet.id).join(', ');
  return `There is no rule set "${id}". Choose one of ${known}.`;
}
