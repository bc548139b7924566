import { PERIOD_WORDS } from '../headings/headingWords.ts';

/**
 * What the sheets of a report are called next quarter too: "Adults" for "Adults Q2 2024-25", as it is where nothing else
 * is left or two would be the same.
 */
export function partNames(sheets: readonly string[]): string[] {
  const plain = sheets.map(withoutItsPeriod);
  return plain.map((name, index) =>
    plain.filter(other => other.toLowerCase() === name.toLowerCase()).length === 1
      ? name
      : (sheets[index] ?? name),
  );
}

/** A sheet's name without the year and the quarter in it. */
export function withoutItsPeriod(sheet: string): string {
  const plain = sheet
    .replace(PERIOD_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:_-]+|[\s,:_-]+$/g, '');
  return plain === '' ? sheet : plain;
}
