import { withoutPrefixes, withPrefixes } from './futureFunctions.ts';

/**
 * Excel writes a custom function into the file as _xldudf_KPI_RAG(...); a plain KPI.RAG( read from a file stays #NAME?
 * even once the add-in is there (office-js #6611). Namespaces as manifest/environment.ts makes them.
 */
const IN_FILE = /_xldudf_((?:KPI|KPI_TEST|KPI_DEV))_([A-Z]+)\(/g;
const IN_CELL = /\b((?:KPI|KPI_TEST|KPI_DEV))\.([A-Z]+)\(/gi;
/** A quoted text inside a formula is nobody's function call. */
const OUTSIDE_QUOTES = /"(?:[^"]|"")*"|[^"]+/g;

/** "=KPI.RAG(A1)" as a file holds it: "_xldudf_KPI_RAG(A1)". */
export function toFileFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), text =>
    withPrefixes(text).replace(
      IN_CELL,
      (_, namespace: string, name: string) => `_xldudf_${namespace.toUpperCase()}_${name.toUpperCase()}(`,
    ),
  );
}

/** As a file holds it, to as a person typed it: "=KPI.RAG(A1)". */
export function fromFileFormula(formula: string): string {
  return `=${outsideQuotes(formula.replace(/^=/, ''), text => withoutPrefixes(text).replace(IN_FILE, '$1.$2('))}`;
}

const outsideQuotes = (formula: string, replace: (text: string) => string): string =>
  formula.replace(OUTSIDE_QUOTES, text => (text.startsWith('"') ? text : replace(text)));
