import { DEFAULT_DIRECTION_RULE, readDirectionRule } from '../direction/directionRule.ts';
import { readFlatBand } from '../forms/flatBand.ts';
import { readFloor } from '../forms/floor.ts';
import { readHeldOrImproved } from '../forms/heldOrImproved.ts';
import { readPerIndicator } from '../forms/perIndicator.ts';
import { readRangeRule } from '../forms/range.ts';
import { readShiftedBand } from '../forms/shiftedBand.ts';
import { Fields, RuleSetFault } from './fields.ts';
import type { RatingRule, RuleSet } from './ruleSet.ts';

export type RuleSetRead =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly sentence: string };

const FORMS: { readonly [Form in RatingRule['form']]: (fields: Fields) => RatingRule } = {
  line: () => ({ form: 'line' }),
  'flat-band': readFlatBand,
  'shifted-band': readShiftedBand,
  'held-or-improved': readHeldOrImproved,
  'per-indicator': readPerIndicator,
  floor: readFloor,
  range: readRangeRule,
};

/** A rule set from outside: JSON text in, a rule set out that may be trusted, or a sentence that names the field. */
export function readRuleSet(json: string): RuleSetRead {
  try {
    return { ok: true, ruleSet: ruleSetOf(new Fields(parsed(json), '')) };
  } catch (error) {
    if (!(error instanceof RuleSetFault)) throw error;
    return { ok: false, sentence: error.message };
  }
}

/** What `readRuleSet` takes back: every field that a person may want to change is in it. */
export function printRuleSet({ id, title, rating, direction = DEFAULT_DIRECTION_RULE }: RuleSet): string {
  const edged = rating.form === 'line' ? rating : { ...rating, edge: rating.edge ?? 'inclusive' };
  return JSON.stringify({ id, title, rating: edged, direction }, null, 2);
}

function parsed(json: string): unknown {
  try {
    // Editors on Windows put a mark before the first character.
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new RuleSetFault(
      'The rule set is not written as JSON. Begin with one that --print-rule-set prints, and change it.',
    );
  }
}

function ruleSetOf(fields: Fields): RuleSet {
  const id = fields.text('id', 80);
  const title = fields.text('title', 200);
  const rating = ratingOf(fields.fields('rating'));
  const direction = fields.has('direction') ? readDirectionRule(fields.fields('direction')) : null;
  fields.done();
  return { id, title, rating, ...(direction && { direction }) };
}

function ratingOf(fields: Fields): RatingRule {
  const form = fields.oneOf('form', Object.keys(FORMS) as RatingRule['form'][]);
  const rule = FORMS[form](fields);
  fields.done();
  return rule;
}
