/** The rows that a formula names, and the formula without them: "=F9/E9" is "=F#/E#" and rows 9 and 9. */
export interface FormulaReferences {
  /** Formulas that differ only in the rows that they name are one of these. */
  readonly pattern: string;
  /** One-based, as written; a row fixed by "$" is part of the pattern. */
  readonly rows: readonly number[];
}

/** A cell reference outside quoted text, with its sheet: "F9", "$F9", "'Q1 data'!B12". "LOG10(" is a function. */
const REFERENCE = /"[^"]*"|'[^']*'|(?<![\w.$])(?<column>\$?[A-Z]{1,3})(?<row>\d{1,7})(?![\w(.!])/g;

export function formulaReferences(formula: string): FormulaReferences {
  const rows: number[] = [];
  const pattern = formula.replace(REFERENCE, (whole, column?: string, row?: string) => {
    if (column === undefined || row === undefined) return whole;
    rows.push(Number(row));
    return `${column}#`;
  });
  return { pattern, rows };
}
