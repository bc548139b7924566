/** How a unit is written directly after a number, and what we call it. `null`: as written. */
interface UnitSpelling {
  readonly pattern: RegExp;
  readonly unit: string | null;
}

/**
 * Units that may touch their number ("118.4kg") or be followed by more words ("85% primary"). Any other words after a
 * single number are its unit too: "45 visits", "12 new homes".
 */
const UNITS: readonly UnitSpelling[] = [
  { pattern: /^percentage points?(?![\p{L}\d])/iu, unit: 'percentage points' },
  { pattern: /^pp(?![\p{L}\d])/iu, unit: 'percentage points' },
  { pattern: /^(%|per ?cent(?![\p{L}\d])|pct(?![\p{L}\d]))/iu, unit: '%' },
  { pattern: /^per (1,?000|10,?000|100,?000|1,?000,?000|100|1k|10k|100k)(?![,\w])/i, unit: null },
  { pattern: /^\/ ?(1,?000|10,?000|100,?000|1,?000,?000|100)(?![,\d])/, unit: null },
  { pattern: /^[µμ]g ?\/? ?m-?[3³](?![\p{L}\d])/u, unit: null },
  {
    pattern:
      /^(kgs?|kilograms?|grams?|tonnes?|tons?|km|kilometres?|miles?|metres?|m2|m²|m3|m³|sqm|hectares?|ha|kwh|mwh|gwh|t?co2e?|litres?|pence|p|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?|stars?|points?|pts?|million|billion|thousand|bn|m|k)(?![\p{L}\d])/iu,
    unit: null,
  },
];

/** After "£": thousands, millions, billions. */
const MONEY_SUFFIXES: readonly UnitSpelling[] = [
  { pattern: /^(bn|billion)(?![\p{L}\d])/iu, unit: '£bn' },
  { pattern: /^(m|mn|million)(?![\p{L}\d])/iu, unit: '£m' },
  { pattern: /^(k|thousand)(?![\p{L}\d])/iu, unit: '£k' },
];

/** The unit at the start of the text after a number, and the rest of that text. */
export function scanUnit(text: string, money: boolean): { readonly unit: string; readonly rest: string } {
  const trimmed = text.trimStart();
  for (const { pattern, unit } of money ? MONEY_SUFFIXES : UNITS) {
    const match = pattern.exec(trimmed);
    if (match) return { unit: unit ?? asWritten(match[0]), rest: trimmed.slice(match[0].length) };
  }
  return { unit: money ? '£' : '', rest: text };
}

/** "/100,000" becomes "per 100,000". */
function asWritten(unit: string): string {
  return unit.replace(/^\/ ?/, 'per ');
}
