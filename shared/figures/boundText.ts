interface Bound {
  readonly pattern: RegExp;
  readonly strict: boolean;
}

/** How a target says that its number is a bound. The polarity says which side it bounds. */
const BOUNDS: readonly Bound[] = [
  { pattern: /^(?:>=|=>|≥|<=|=<|≤|=)/, strict: false },
  {
    pattern:
      /^(?:(?:greater|more|higher|less|fewer|lower|better) than|above|over|below|under) or equal to\b/i,
    strict: false,
  },
  { pattern: /^[<>]/, strict: true },
  { pattern: /^(?:no|not) (?:less|fewer|more|greater|lower|higher) than\b/i, strict: false },
  { pattern: /^(?:greater|more|higher|less|fewer|lower|better) than\b/i, strict: true },
  { pattern: /^(?:over|above|under|below|exceed|exceeding)\b/i, strict: true },
  { pattern: /^(?:at least|at most|at or (?:above|below)|up to|equal to)\b/i, strict: false },
  { pattern: /^(?:minimum|maximum|min|max)\.?(?: of)?(?= ?[\d£])/i, strict: false },
  { pattern: /^(?:maintain|achieve|remain|stay|keep|target|aim for)(?: at| of| to|:)?(?= )/i, strict: false },
];

const SUFFIX =
  / ?(?:\+|plus|(?:or|and) (?:above|more|higher|better|greater|over|below|less|lower|fewer|under)|minimum|maximum|min|max)\.?$/i;

/** A target without the words that make its number a bound: "Maintain 9% or above", "Greater than 50%", "<5". */
export function withoutBoundWords(text: string): { readonly text: string; readonly strict: boolean } {
  let rest = text.replace(SUFFIX, '');
  const saysEqual = rest !== text;
  let strict = false;
  for (let bound = boundOf(rest); bound !== null; bound = boundOf(rest)) {
    strict ||= bound.strict;
    rest = rest.slice(bound.length).trim();
  }
  return { text: rest, strict: strict && !saysEqual };
}

function boundOf(text: string): { readonly strict: boolean; readonly length: number } | null {
  for (const { pattern, strict } of BOUNDS) {
    const match = pattern.exec(text);
    if (match) return { strict, length: match[0].length };
  }
  return null;
}
