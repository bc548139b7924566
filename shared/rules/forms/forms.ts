import type { LimitColumn } from '../../limits.ts';
import type { ChoiceField } from './choices.ts';
import { flatBand } from './flatBand.ts';
import { floor } from './floor.ts';
import { bandOrImproved, heldOrImproved } from './improved.ts';
import { line } from './line.ts';
import { nearest } from './nearest.ts';
import { perIndicator } from './perIndicator.ts';
import { pointsBand } from './pointsBand.ts';
import { range } from './range.ts';
import type { ChoiceOf, RatingForm, ShareField, ShareOf } from './ratingForm.ts';
import { baseline, benchmark } from './reference.ts';
import { shiftedBand } from './shiftedBand.ts';

/** Every form of rule, in the order in which people choose one. They are those of published British rule sets. */
export const RATING_FORMS = [
  line,
  flatBand,
  pointsBand,
  shiftedBand,
  heldOrImproved,
  bandOrImproved,
  perIndicator,
  floor,
  range,
  nearest,
  baseline,
  benchmark,
] as const;

type RuleOf<Form> = Form extends RatingForm<infer Rule> ? Rule : never;

export type RatingRule = RuleOf<(typeof RATING_FORMS)[number]>;
export type FormName = RatingRule['form'];
export type ShareName = ShareOf<RatingRule>;
export type ChoiceName = ChoiceOf<RatingRule>;

/** A form whatever its rule. */
export interface AnyRatingForm
  extends Omit<RatingForm<RatingRule>, 'shares' | 'choices' | 'contradiction'>,
    Pick<Partial<RatingForm<RatingRule>>, 'contradiction'> {
  readonly shares: Readonly<Partial<Record<ShareName, ShareField>>>;
  readonly choices: Readonly<Partial<Record<ChoiceName, ChoiceField>>>;
}

// A form is only ever given rules of its own name, which the compiler cannot see.
const BY_NAME = new Map(RATING_FORMS.map(form => [form.form, form as unknown as AnyRatingForm]));

export function ratingForm(name: FormName): AnyRatingForm {
  const form = BY_NAME.get(name);
  if (form === undefined) throw new Error(`No rating form "${name}"`);
  return form;
}

/** The columns of limits that a form asks for. */
export function limitColumnsOf({ asksFor }: Pick<AnyRatingForm, 'asksFor'>): readonly LimitColumn[] {
  return asksFor.filter(asked => asked !== 'lastYear');
}
