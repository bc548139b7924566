import { parseArgs } from 'node:util';
import { TWO_STATE } from '../shared/rules/ruleSets/ruleSet.ts';

/** `ruleSet` is an id or the name of a file. `file` is null where the rule set itself is to be printed. */
export type CheckArguments =
  | { readonly ok: true; readonly file: string | null; readonly ruleSet: string; readonly json: boolean }
  | { readonly ok: false; readonly sentence: string };

const USAGE =
  'Say which workbook to check: npm run --silent check -- FILE.xlsx [--rule-set ID|FILE.json] [--json]. Or print a rule set: --print-rule-set ID';

/** What the command was asked, or what it did not understand. */
export function readArguments(words: readonly string[]): CheckArguments {
  const parsed = parse(words);
  if (typeof parsed === 'string') return { ok: false, sentence: parsed };
  const { json, 'rule-set': ruleSet = TWO_STATE.id, 'print-rule-set': printed } = parsed.values;
  const [file, ...others] = parsed.positionals;
  if (printed !== undefined && file === undefined) return { ok: true, file: null, ruleSet: printed, json };
  if (printed !== undefined || file === undefined || others.length > 0) return { ok: false, sentence: USAGE };
  return { ok: true, file, ruleSet, json };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        'rule-set': { type: 'string' },
        'print-rule-set': { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : '';
    return `${said}. ${USAGE}`;
  }
}
