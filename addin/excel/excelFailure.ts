import { excelFailureRefusals } from './words.ts';

/** Why Excel did not do what it was asked. `unknown` is a fault of ours; a person can act on all others. */
export type ExcelFailureKind = keyof typeof excelFailureRefusals;

export class ExcelFailure extends Error {
  override readonly name = 'ExcelFailure';
  readonly kind: ExcelFailureKind;
  /** For an IT officer: Excel's error code and its place in the client library. */
  readonly reference: string;

  constructor(kind: ExcelFailureKind, reference: string, cause?: unknown) {
    super(excelFailureRefusals[kind], { cause });
    this.kind = kind;
    this.reference = reference;
  }
}
