import { readFileSync } from 'node:fs';

/** A published report as data, row by row as it stands on the sheet. */
export interface SampleReport {
  readonly source: string;
  readonly sheet: string;
  readonly period: string;
  /** Title and legend. */
  readonly above: readonly (readonly string[])[];
  /** The two shapes of heading row: direction headings over two columns each, or labels that stand left of their data. */
  readonly headings: Readonly<Record<HeadingShape, readonly string[]>>;
  readonly rows: readonly SampleRow[];
}

export type HeadingShape = 'spanning' | 'leaning';

export type SampleRow =
  | { readonly headings: HeadingShape }
  | { readonly section: string }
  | { readonly blank: true }
  | { readonly indicator: SampleIndicator };

export interface SampleIndicator {
  /** The line number, or P1, P2 ... for a survey's question. */
  readonly id: string;
  readonly group?: string;
  readonly title: string;
  readonly polarity: string;
  readonly annualTarget: string;
  readonly target: string;
  readonly performance: string;
  readonly shortArrow: string;
  readonly shortBase: string;
  readonly longArrow: string;
  readonly longBase: string;
  /** Absent where the survey's comment stands on its first question. */
  readonly comment?: string;
  readonly services: string;
  /** Arrow and base share a cell, and all after it stands one column left. */
  readonly shifted?: true;
}

export function havering(): SampleReport {
  return JSON.parse(
    readFileSync(new URL('havering-2017-18-q2.json', import.meta.url), 'utf8'),
  ) as SampleReport;
}
