import type { LimitColumn } from '../../limits.ts';
import { bandOrImproved } from './bandOrImproved.ts';
import { baseline } from './baseline.ts';
import { benchmark } from './benchmark.ts';
import { flatBand } from './flatBand.ts';
import { floor } from './floor.ts';
import { heldOrImproved } from './heldOrImproved.ts';
import { line } from './line.ts';
import { nearest } from './nearest.ts';
import { perIndicator } from './perIndicator.ts';
import { pointsBand } from './pointsBand.ts';
import { range } from './range.ts';
import type { RatingForm, ShareField, ShareOf } from './ratingForm.ts';
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

/** A form whatever its rule. */
export interface AnyRatingForm
  extends Omit<RatingForm<RatingRule>, 'shares' | 'hasEdge' | 'hasFirstBand' | 'contradiction'>,
    Pick<Partial<RatingForm<RatingRule>>, 'contradiction'> {
  readonly shares: Readonly<Partial<Record<ShareName, ShareField>>>;
  readonly hasEdge: boolean;
  readonly hasFirstBand: boolean;
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
