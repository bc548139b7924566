import type { Fraction, Part, Quantity } from '../outturn.ts';
import { extractBrackets, type Tag } from './bracketText.ts';
import { readClock } from './clockText.ts';
import { type ScannedFigure, scanFigures } from './scanFigures.ts';

/** One or more figures of a cell, with what their tags say about all of them. */
export interface Figures {
  readonly parts: readonly [Part, ...Part[]];
  readonly dataPeriod: string | null;
  readonly provisional: boolean;
}

/** Accountants' minus, where it is all the cell holds: "(0.04)", "£(5.6)m". */
const NEGATIVE_IN_BRACKETS = /^(£?)\((£?[\d.,]+) ?(%|bn|m|k)?\) ?(%|bn|m|k)?$/i;

/**
 * "64.4%", "1,070", "157 per 100,000 population (2013-2015)", "85% primary 80% secondary". Null where the text holds
 * anything else.
 */
export function readFigures(text: string): Figures | null {
  const clock = readClock(text);
  if (clock) return { parts: [{ label: null, quantity: clock }], dataPeriod: null, provisional: false };
  if (/^(?:nil|zero)$/i.test(text)) return readFigures('0');
  const bracketed = extractBrackets(text.replace(NEGATIVE_IN_BRACKETS, '-$1$2$3$4'));
  if (bracketed === null) return null;
  const found = scanFigures(bracketed.text, [...bracketed.tags]);
  if (found === null) return null;
  const parts = found.length === 1 ? single(found[0] as ScannedFigure) : several(found);
  if (parts === null) return null;
  const tags = found.flatMap(({ tags }) => tags);
  const periods = tags.flatMap(tag => (tag.says === 'period' ? [tag.text] : []));
  return {
    parts,
    dataPeriod: periods.length === 0 ? null : [...new Set(periods)].join('; '),
    provisional: tags.some(tag => tag.says === 'provisional' || (tag.says === 'period' && tag.provisional)),
  };
}

/** A single figure: its words are its unit, but after a percentage or an amount of money they are a label. */
function single({ before, quantity, words, tags }: ScannedFigure): readonly [Part] | null {
  if (before !== '') return null;
  const whole = hasWholeUnit(quantity);
  const label = [...labels(tags), ...(whole && words !== '' ? [words] : [])].join('; ');
  const unit = whole ? quantity.unit : joined(quantity.unit, words);
  return [{ label: label === '' ? null : label, quantity: withTags({ ...quantity, unit }, tags) }];
}

/** "241 of the 452 letters were answered, which is 53.3%" is a sentence, not an outturn in three parts. */
const VERB = /\b(?:which|was|were|is|are|has|have|had|been)\b/i;

/** Several figures are parts of one outturn only where each has a label of its own, in brackets or in words. */
function several(found: readonly ScannedFigure[]): readonly [Part, ...Part[]] | null {
  const parts: Part[] = [];
  for (const { before, quantity, words, tags } of found) {
    const bracketed = labels(tags);
    const wordsAreUnit = bracketed.length > 0 && !hasWholeUnit(quantity);
    const names = [before, wordsAreUnit ? '' : words, ...bracketed].filter(name => name !== '');
    if (names.length !== 1 || VERB.test(names[0] as string)) return null;
    const unit = wordsAreUnit ? joined(quantity.unit, words) : quantity.unit;
    parts.push({ label: names[0] as string, quantity: withTags({ ...quantity, unit }, tags) });
  }
  const distinct = new Set(parts.map(({ label }) => label?.toLowerCase()));
  return distinct.size < parts.length ? null : (parts as [Part, ...Part[]]);
}

/** After "%" and "£1.2m" the unit is complete. */
function hasWholeUnit({ unit }: Quantity): boolean {
  return unit === '%' || unit.startsWith('£');
}

function joined(unit: string, words: string): string {
  return [unit, words].filter(text => text !== '').join(' ');
}

function labels(tags: readonly Tag[]): string[] {
  return tags.flatMap(tag => (tag.says === 'label' ? [tag.text] : []));
}

function withTags(quantity: Quantity, tags: readonly Tag[]): Quantity {
  const fraction: Fraction | undefined = tags.find(tag => tag.says === 'fraction')?.fraction;
  const exact = tags.find(tag => tag.says === 'exact')?.value;
  return {
    ...quantity,
    ...(fraction !== undefined && { fraction }),
    ...(exact !== undefined && { exact }),
  };
}
