import { DEFAULT_DIRECTION_RULE } from '../../../shared/rules/direction/directionRule.ts';
import { type ChoiceField, defaultChoice } from '../../../shared/rules/forms/choices.ts';
import {
  type AnyRatingForm,
  type ChoiceName,
  limitColumnsOf,
  type RatingRule,
  ratingForm,
  type ShareName,
} from '../../../shared/rules/forms/forms.ts';
import type { IndicatorLimits } from '../../../shared/rules/forms/ratingForm.ts';
import { readRuleSet } from '../../../shared/rules/ruleSets/readRuleSet.ts';
import type { RuleSet, Wording } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { draftId } from './draftId.ts';
import { shareIn } from './percent.ts';
import type { DraftField, PercentField, RuleSetDraft } from './ruleSetDraft.ts';
import { draftRefusals } from './words.ts';

export type DraftFaults = Readonly<Partial<Record<DraftField, string>>>;
export type DraftRead =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly faults: DraftFaults };

/** The rule set that a draft makes, or what is wrong with it, field by field. `taken` are the ids of other rule sets. */
export function readDraft(draft: RuleSetDraft, taken: readonly string[]): DraftRead {
  const faults = faultsOf(draft);
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { title, arrows, cumulative, shows, target } = draft;
  const points = shareIn(draft.deadBandPoints);
  const direction = {
    arrows,
    deadBand: shareIn(draft.deadBand),
    ...(points !== null && { deadBandPoints: points }),
    cumulative,
    ...(shows === 'movement' && { shows }),
  };
  const isDefault =
    arrows === DEFAULT_DIRECTION_RULE.arrows &&
    direction.deadBand === DEFAULT_DIRECTION_RULE.deadBand &&
    points === null &&
    cumulative === DEFAULT_DIRECTION_RULE.cumulative &&
    shows === 'better';
  const written = {
    id: draft.id ?? draftId(title, taken),
    title: title.trim(),
    rating: ruleOf(draft),
    ...(target !== 'own-or-annual' && { target }),
    ...(!isDefault && { direction }),
    ...(isSaid(draft.wording) && { wording: saidOf(draft.wording) }),
  };
  const read = readRuleSet(JSON.stringify(written));
  // All but the name is chosen from a list, or was checked above.
  return read.ok ? read : { ok: false, faults: { title: read.sentence } };
}

/** The words that mean something, without the lists that hold none. */
const saidOf = (wording: Wording): Wording =>
  Object.fromEntries(Object.entries(wording).filter(([, words]) => Object.keys(words).length > 0));

const isSaid = (wording: Wording): boolean => Object.keys(saidOf(wording)).length > 0;

/** The rating as the draft has it, with a share that cannot be read left out. */
function ruleOf(draft: RuleSetDraft): RatingRule {
  const form = ratingForm(draft.form);
  const shares = shareNames(form).flatMap(name => {
    const share = shareIn(draft[name]);
    return share === null ? [] : [[name, share]];
  });
  return {
    form: form.form,
    ...Object.fromEntries(shares),
    ...Object.fromEntries(
      choicesOf(form).flatMap(([name, choice]) =>
        draft[name] === defaultChoice(choice) ? [] : [[name, draft[name]]],
      ),
    ),
    ...(limitColumnsOf(form).length > 0 && { indicators: limitsOfForm(form, draft.indicators) }),
  } as RatingRule;
}

/** A form keeps its own columns of limits; those of the form that the draft had before are left out. */
function limitsOfForm(form: AnyRatingForm, indicators: IndicatorLimits): IndicatorLimits {
  const columns: readonly string[] = limitColumnsOf(form);
  const kept = Object.entries(indicators).map(
    ([id, limits]) =>
      [
        id,
        Object.fromEntries(Object.entries(limits).filter(([column]) => columns.includes(column))),
      ] as const,
  );
  return Object.fromEntries(kept.filter(([, limits]) => Object.keys(limits).length > 0));
}

function faultsOf(draft: RuleSetDraft): DraftFaults {
  const form = ratingForm(draft.form);
  const isWrong = (name: PercentField): boolean => {
    const isOptional =
      name === 'deadBandPoints' || (name !== 'deadBand' && form.shares[name]?.isOptional === true);
    const isLeftOut = isOptional && draft[name].trim() === '';
    return !isLeftOut && shareIn(draft[name]) === null;
  };
  const wrong = ([...shareNames(form), 'deadBand', 'deadBandPoints'] as const).filter(isWrong);
  const contradiction = wrong.length === 0 ? form.contradiction?.(ruleOf(draft)) : null;
  return {
    ...Object.fromEntries(wrong.map(name => [name, draftRefusals.percent])),
    ...(draft.title.trim() === '' && { title: draftRefusals.name }),
    ...(contradiction && { [contradiction.share]: contradiction.next }),
  };
}

/** The choices of a form, with their names. */
export const choicesOf = ({ choices }: AnyRatingForm): [ChoiceName, ChoiceField][] =>
  Object.entries(choices) as [ChoiceName, ChoiceField][];

const shareNames = ({ shares }: AnyRatingForm): ShareName[] => Object.keys(shares) as ShareName[];
