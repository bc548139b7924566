import type { Part, Quantity } from './outturn.ts';

export type Target =
  /**
   * `strict` is "Greater than 50%" or "<5": there equality misses. Elsewhere equality is GREEN (R1). `called` names what
   * a rule rates against instead of the target that the row prints: "the baseline".
   */
  | {
      readonly state: 'number';
      readonly parts: readonly [Part, ...Part[]];
      readonly strict?: true;
      readonly called?: string;
    }
  /** "Better than England": strictly better than that area's value (R3). */
  | { readonly state: 'comparator'; readonly area: string }
  | { readonly state: 'range'; readonly low: Quantity; readonly high: Quantity }
  | { readonly state: 'milestone'; readonly text: string }
  /** R6. */
  | { readonly state: 'to-be-confirmed' }
  /** N/A, "-" or blank: the period has no target. */
  | { readonly state: 'none' }
  /** A known word that asks for no number: "Monitor only", "Top quartile". */
  | { readonly state: 'word'; readonly text: string }
  | { readonly state: 'unreadable'; readonly text: string };

/** The value of another area, which a person has confirmed or which was read in the commentary. */
export interface Comparator {
  readonly value: number;
  readonly area: string;
  /** The period that the value is for, as written, or "". */
  readonly period: string;
  /** Where it comes from: "commentary", or what the officer typed. */
  readonly source: string;
  readonly confirmed: boolean;
  /**
   * Who confirmed it: their name in the workbook, their directory id in the record. Absent where the row itself holds
   * the value, which nobody needs to confirm.
   */
  readonly by?: string;
}

/** The area of a column of comparisons, and its period; "" where the heading names none. */
export type BenchmarkArea = Pick<Comparator, 'area' | 'period'>;
