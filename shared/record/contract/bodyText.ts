import { z } from 'zod';
import { fill } from '../../words/fill.ts';
import { LONGEST_REASON } from './longestReason.ts';
import { bodyRefusals } from './words.ts';

// zod compiles schemas by default, which the pane's content security policy forbids and reports.
z.config({ jitless: true });

// Spaces, controls, format characters and invisible characters (Unicode, Default_Ignorable_Code_Point) cannot be read.
/** What a title, a name or a reason holds at least. */
export const VISIBLE_TEXT = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/**
 * A text of a body. A lone surrogate has no UTF-8 form, so a body with one could not be hashed the same way twice; a NUL
 * ends a text in SQLite's JSON.
 */
export const bodyText = (longest: number) =>
  z
    .string()
    .max(longest, fill(bodyRefusals.textTooLong, { longest }))
    .refine(value => !/\p{Surrogate}|\0/u.test(value), bodyRefusals.brokenCharacter);

/** A reason in a person's own words, which somebody can see. `missing` says so where it is none. */
export const reasonText = (missing: string) => bodyText(LONGEST_REASON).regex(VISIBLE_TEXT, missing);
