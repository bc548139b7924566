import { parseArgs } from 'node:util';
import { TWO_STATE } from '../../shared/rules/ruleSets/ruleSet.ts';
import { checkRefusals } from '../words.ts';

/** `ruleSet` is an id or the name of a file. `file` is null where the rule set itself is to be printed. */
export type CheckArguments =
  | {
      readonly ok: true;
      readonly file: string | null;
      readonly ruleSet: string;
      readonly json: boolean;
      /** Whether to say which rules explain the printed ratings. */
      readonly propose: boolean;
      /** The sheet to check; null for the likeliest. */
      readonly sheet: string | null;
      /** The sheets to check as one report; none where it is on one. */
      readonly parts: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };

/** The arguments of the command, or why they cannot be read. */
export function readArguments(words: readonly string[]): CheckArguments {
  const parsed = parse(words);
  if (typeof parsed === 'string') return { ok: false, sentence: parsed };
  const {
    json,
    propose,
    sheet = null,
    sheets = '',
    'rule-set': ruleSet = TWO_STATE.id,
    'print-rule-set': printed,
  } = parsed.values;
  const parts = sheets.split(',').flatMap(name => (name.trim() === '' ? [] : [name.trim()]));
  const [file, ...others] = parsed.positionals;
  if (sheet !== null && parts.length > 0) return { ok: false, sentence: checkRefusals.usage };
  if (printed !== undefined && file === undefined)
    return { ok: true, file: null, ruleSet: printed, json, propose, sheet, parts };
  if (printed !== undefined || file === undefined || others.length > 0)
    return { ok: false, sentence: checkRefusals.usage };
  return { ok: true, file, ruleSet, json, propose, sheet, parts };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        sheets: { type: 'string' },
        'rule-set': { type: 'string' },
        'print-rule-set': { type: 'string' },
        json: { type: 'boolean', default: false },
        propose: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const problem = error instanceof Error ? error.message.split('. ')[0] : '';
    return `${problem}. ${checkRefusals.usage}`;
  }
}
