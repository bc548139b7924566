/** Mutants that no test can notice, since the program does the same: reported, and counted as survivors all the same. */
export const EQUIVALENT_MUTANTS: readonly {
  readonly file: string;
  /** The line as it is, without its indentation. */
  readonly line: string;
  readonly replacement: string;
  readonly why: string;
}[] = [];
