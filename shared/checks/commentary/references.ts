import type { Quantity } from '../../outturn.ts';
import { type Period, quarterNumber } from '../../period.ts';
import type { RowFigures } from './rowFigures.ts';

/** What a comment compares the outturn with, in words. */
export type Reference = 'target' | 'lastQuarter' | 'lastYear';

const AREA =
  /\b(?:england|london|national(?:ly)?|nation|regional|region|country|county|neighbours?|peers?|comparators?|benchmark|average|median|quartile|other (?:boroughs|councils|authorities)|stretch|next|new|revised|original|future|(?:year|quarter)['’]s target)\b/i;

/** The first of them that a text names; null where it names another place, another year, or nothing in the row. */
export function referenceIn(text: string, { period }: RowFigures): Reference | null {
  if (AREA.test(text)) return null;
  const { named, otherYear } = patternsFor(period);
  const found = named.flatMap(({ reference, pattern }) => {
    const index = pattern.exec(text)?.index;
    return index === undefined ? [] : [{ reference, index }];
  });
  const [first] = found.sort((a, b) => a.index - b.index);
  return first && !otherYear.test(text) ? first.reference : null;
}

interface PeriodPatterns {
  readonly named: readonly { readonly reference: Reference; readonly pattern: RegExp }[];
  readonly otherYear: RegExp;
}

/** Every row of a report names its periods alike, and making the patterns takes longer than using them. */
const patterns = new WeakMap<Period, PeriodPatterns>();

function patternsFor(period: Period): PeriodPatterns {
  const made = patterns.get(period) ?? makePatterns(period);
  patterns.set(period, made);
  return made;
}

function makePatterns(period: Period): PeriodPatterns {
  const { startYear } = period;
  const year = (start: number) =>
    `(?:${start}|${String(start % 100).padStart(2, '0')}) ?[/-] ?(?:20)?${String((start + 1) % 100).padStart(2, '0')}`;
  const lastYear = new RegExp(
    String.raw`\b(?:(?:last|previous|prior) (?:financial )?year|(?:the )?year (?:ago|earlier|before)|year[ -]on[ -]year|(?<![/\d-])${year(startYear - 1)})(?![\d/])`,
    'i',
  );
  const lastQuarter = new RegExp(String.raw`\b(?:${periodBefore(period, year(startYear - 1))})\b`, 'i');
  return {
    named: [
      { reference: 'target', pattern: TARGET },
      { reference: 'lastYear', pattern: lastYear },
      { reference: 'lastQuarter', pattern: lastQuarter },
    ],
    otherYear: new RegExp(
      String.raw`(?<![\d/])(?!${year(startYear)})(?!${year(startYear - 1)})(?:20)?\d\d ?[/-] ?(?:20)?\d\d(?!\d)`,
    ),
  };
}

const TARGET = /\b(?:annual |yearly |year[- ]end |quarterly |local |our |the )*target/i;

/** What a comment calls the period before. "Last quarter" in a report of a month is not the month before. */
function periodBefore(period: Period, lastYear: string): string {
  const past = '(?:last|previous|prior|preceding)';
  if (period.months === 1) return `${past} month|(?:the )?month before|(?:a|one) month (?:ago|earlier)`;
  if (period.months === 6)
    return `${past} half[- ]year|(?:the )?half[- ]year before|six months (?:ago|earlier)`;
  const quarter = quarterNumber(period);
  const named =
    quarter !== null && quarter > 1
      ? String.raw`|q(?:uarter )?${quarter - 1}(?! ?(?:and|&|\+|-))(?! (?:${lastYear}|last year|of last))`
      : '';
  return `${past} (?:quarter|qtr)|(?:the )?quarter before|three months (?:ago|earlier)${named}`;
}

/** The row's figures for it: its quarter's and its annual target, or the base. */
export function valuesOf(reference: Reference, row: RowFigures): readonly Quantity[] {
  const known = {
    target: [row.target, row.annualTarget],
    lastQuarter: [row.lastQuarter],
    // A whole-year report's last figure is last year's.
    lastYear: row.period.months === 12 ? [row.lastYear, row.lastQuarter] : [row.lastYear],
  }[reference];
  return known.filter(figure => figure !== null);
}
