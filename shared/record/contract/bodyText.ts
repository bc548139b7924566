import { z } from 'zod';

// zod would try to compile its schemas, which the pane's content security policy forbids and reports.
z.config({ jitless: true });

/**
 * A lone surrogate has no UTF-8 form, so a body that held one could not be hashed the same way twice; SQLite's JSON ends
 * a text at a NUL.
 */
export const bodyText = (longest: number) =>
  z
    .string()
    .max(longest, `The text is longer than ${longest} characters. Shorten it, then check the report again.`)
    .refine(
      value => !/\p{Surrogate}|\0/u.test(value),
      'A character is broken in half. Type the text again, then check the report again.',
    );
