import type { z } from 'zod';
import { fill } from '../../words/fill.ts';
import { DEFAULT_DIRECTION_RULE } from '../direction/directionRule.ts';
import { defaultChoice } from '../forms/choices.ts';
import { limitColumnsOf, RATING_FORMS, ratingForm } from '../forms/forms.ts';
import type { RuleSet } from './ruleSet.ts';
import { ruleSetSchema } from './ruleSetSchema.ts';
import { ruleSetFileRefusals } from './words.ts';

export type RuleSetRead =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly sentence: string };

/** A rule set from outside: JSON text in, a rule set that can be trusted out, or a sentence that names the field. */
export function readRuleSet(json: string): RuleSetRead {
  let given: unknown;
  try {
    // Editors on Windows put a mark before the first character.
    given = withIndicators(JSON.parse(json.replace(/^\uFEFF/, '')));
  } catch {
    return { ok: false, sentence: ruleSetFileRefusals['not-json'] };
  }
  const { success, data, error } = ruleSetSchema.safeParse(given);
  if (!success) return { ok: false, sentence: refusalText(error.issues[0], given) };
  const unstorable = prototypeNameIn(given, []);
  if (unstorable !== null) {
    return {
      ok: false,
      sentence: fill(ruleSetFileRefusals['name-not-storable'], { field: pathText(unstorable) }),
    };
  }
  return { ok: true, ruleSet: data };
}

/** JSON that `readRuleSet` reads back, with every field that a person may want to change. */
export function printRuleSet({
  id,
  title,
  rating,
  target,
  direction = DEFAULT_DIRECTION_RULE,
  wording,
}: RuleSet): string {
  const defaults = Object.entries(ratingForm(rating.form).choices).map(([name, choice]) => [
    name,
    defaultChoice(choice),
  ]);
  const printed = {
    id,
    title,
    rating: { ...rating, ...Object.fromEntries(defaults), ...rating },
    ...(target && { target }),
    direction,
    ...(wording && { wording }),
  };
  return JSON.stringify(printed, null, 2);
}

/** A file may leave out the limits of single indicators; a rule set has none then. */
function withIndicators(given: unknown): unknown {
  if (!isObject(given) || !isObject(given.rating) || Object.hasOwn(given.rating, 'indicators')) return given;
  const { rating } = given;
  const form = RATING_FORMS.find(each => each.form === rating.form);
  if (form === undefined || limitColumnsOf(form).length === 0) return given;
  return { ...given, rating: { ...rating, indicators: {} } };
}

function refusalText(issue: z.core.$ZodIssue | undefined, given: unknown): string {
  if (issue === undefined) return ruleSetFileRefusals['not-json'];
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') {
    const field = pathText([...path, String(issue.keys[0])]);
    return fill(ruleSetFileRefusals['unknown-field'], { field, next: message });
  }
  if (issue.code === 'invalid_key') {
    const [name, where] = [shownText(path.at(-1)), pathText(path.slice(0, -1))];
    return fill(ruleSetFileRefusals['unknown-name'], {
      where,
      name,
      next: issue.issues[0]?.message ?? message,
    });
  }
  const value = path.reduce<unknown>((at, name) => (isObject(at) ? at[String(name)] : undefined), given);
  if (path.length === 0) return fill(ruleSetFileRefusals['not-an-object'], { value: shownText(value) });
  return value === undefined
    ? fill(ruleSetFileRefusals['field-missing'], { field: pathText(path), next: message })
    : fill(ruleSetFileRefusals['field-wrong'], {
        field: pathText(path),
        value: shownText(value),
        next: message,
      });
}

/**
 * Where a name is "__proto__", which JSON can hold and zod leaves out silently (zod 4.6.7) of what may have any name. The rule
 * set has passed its schema, so it is only a few objects deep, and its own fields have other names.
 */
function prototypeNameIn(given: unknown, path: readonly string[]): readonly string[] | null {
  if (!isObject(given)) return null;
  if (Object.hasOwn(given, '__proto__')) return path;
  for (const [name, value] of Object.entries(given)) {
    const found = prototypeNameIn(value, [...path, name]);
    if (found !== null) return found;
  }
  return null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pathText = (path: readonly PropertyKey[]): string => shortText(path.map(String).join('.'));

const shownText = (value: unknown): string => shortText(JSON.stringify(value));

function shortText(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
