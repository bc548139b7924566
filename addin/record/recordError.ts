import { recordErrorRefusals } from './words.ts';

/** Why the record was not reached, or not understood. A refused quarter is not an error: it is a reply. */
export type RecordErrorKind = keyof typeof recordErrorRefusals;

export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly kind: RecordErrorKind;
  /** The reference to quote to an IT officer; "" without one. */
  readonly reference: string;

  /** `sentence` is the record's own, where it sent one. */
  constructor(
    kind: RecordErrorKind,
    reference = '',
    sentence: string = recordErrorRefusals[kind],
    cause?: unknown,
  ) {
    super(sentence, { cause });
    this.kind = kind;
    this.reference = reference;
  }
}
