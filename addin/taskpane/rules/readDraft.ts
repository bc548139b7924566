import { DEFAULT_DIRECTION_RULE } from '../../../shared/rules/direction/directionRule.ts';
import type { IndicatorLimits } from '../../../shared/rules/forms/indicatorLimits.ts';
import { readRuleSet } from '../../../shared/rules/ruleSets/readRuleSet.ts';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { draftId } from './draftId.ts';
import { shareIn } from './percent.ts';
import {
  type DraftField,
  FORM_PERCENTS,
  type Form,
  type PercentField,
  type RuleSetDraft,
} from './ruleSetDraft.ts';

export type DraftFaults = Readonly<Partial<Record<DraftField, string>>>;
export type DraftRead =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly faults: DraftFaults };

/** The rule set that a draft makes, or what is wrong with it, field by field. `taken` are the ids of other rules. */
export function readDraft(draft: RuleSetDraft, taken: readonly string[]): DraftRead {
  const faults = faultsOf(draft);
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const read = readRuleSet(JSON.stringify(writtenOut(draft, taken)));
  // All but the name is chosen from a list, or was read above.
  return read.ok ? read : { ok: false, faults: { title: read.sentence } };
}

function writtenOut(draft: RuleSetDraft, taken: readonly string[]) {
  const { form, edge, indicators, arrows, cumulative } = draft;
  const percents = Object.keys(FORM_PERCENTS[form]) as PercentField[];
  const shares = percents.flatMap(name => (draft[name].trim() === '' ? [] : [[name, shareIn(draft[name])]]));
  const direction = { arrows, deadBand: shareIn(draft.deadBand), cumulative };
  const isPublished =
    arrows === DEFAULT_DIRECTION_RULE.arrows &&
    direction.deadBand === DEFAULT_DIRECTION_RULE.deadBand &&
    cumulative === DEFAULT_DIRECTION_RULE.cumulative;
  return {
    id: draft.id ?? draftId(draft.title, taken),
    title: draft.title.trim(),
    rating: {
      form,
      ...Object.fromEntries(shares),
      ...(form !== 'line' && edge === 'exclusive' && { edge }),
      ...(HAVE_INDICATORS.has(form) && { indicators: limitsOfForm(form, indicators) }),
    },
    ...(!isPublished && { direction }),
  };
}

const HAVE_INDICATORS: ReadonlySet<Form> = new Set(['per-indicator', 'floor', 'range']);
const LIMITS: Readonly<Partial<Record<Form, readonly string[]>>> = {
  'per-indicator': ['tolerance'],
  floor: ['floor'],
  range: ['lowerThreshold', 'upperThreshold'],
};

/** A form has limits of its own kind: those of the form that it was before are left out. */
function limitsOfForm(form: Form, indicators: IndicatorLimits) {
  const kept = Object.entries(indicators).map(([id, limits]) => [
    id,
    Object.fromEntries(Object.entries(limits).filter(([column]) => LIMITS[form]?.includes(column))),
  ]);
  return Object.fromEntries(kept.filter(([, limits]) => Object.keys(Object(limits)).length > 0));
}

const NO_PERCENT = 'Write a per cent from 0 to under 100, such as 5 or 7.5.';

function faultsOf(draft: RuleSetDraft): DraftFaults {
  const asked = { ...FORM_PERCENTS[draft.form], deadBand: 'needed' } as const;
  const faults = (Object.entries(asked) as [PercentField, 'needed' | 'optional'][]).flatMap(
    ([name, need]) => {
      const isLeftOut = draft[name].trim() === '' && need === 'optional';
      return isLeftOut || shareIn(draft[name]) !== null ? [] : [[name, NO_PERCENT] as const];
    },
  );
  const green = shareIn(draft.green);
  const amber = shareIn(draft.amber);
  const isUpsideDown = draft.form === 'shifted-band' && green !== null && amber !== null && amber < green;
  return {
    ...Object.fromEntries(faults),
    ...(draft.title.trim() === '' && { title: 'Give the rules a name, such as “Amber within 7.5%”.' }),
    ...(isUpsideDown && {
      amber: 'AMBER begins where GREEN ends: write no less than the per cent above.',
    }),
  };
}
