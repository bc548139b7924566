import type { Approximation, Fraction, Part, Quantity } from '../outturn.ts';
import { takeApproximation } from './approximateText.ts';
import { extractBrackets, type Tag } from './bracketText.ts';
import { readClock } from './clockText.ts';
import { readDuration } from './durationText.ts';
import { readOrdinal } from './ordinalText.ts';
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
  const whole = readClock(text) ?? readDuration(text) ?? readOrdinal(text);
  if (whole) return { parts: [{ label: null, quantity: whole }], dataPeriod: null, provisional: false };
  if (/^(?:nil|zero)$/i.test(text)) return readFigures('0');
  const taken = takeApproximation(text);
  if (taken !== null) return approximate(readFigures(taken.rest), taken.says);
  const bracketed = extractBrackets(asTyped(text));
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

/** "1 100" for 1,100, and "19 of 20 (95%)" for 95% (19 of 20), where 19/20 would be a year: the same figure in the words that are read. */
function asTyped(text: string): string {
  const signed = text.includes(')') ? text.replace(NEGATIVE_IN_BRACKETS, '-$1$2$3$4') : text;
  if (!signed.includes(' ') || !'+-£0123456789'.includes(signed.charAt(0))) return signed;
  const joined = signed.replace(SPACED_THOUSANDS, thousands => thousands.replaceAll(' ', ''));
  return joined.endsWith(')') ? joined.replace(SHARE_AFTER_COUNTS, '$3% ($1 of $2)') : joined;
}

/** Nothing but its unit comes after it: "12 100 (A) 9 200 (B)" could be anything. */
const SPACED_THOUSANDS = /^[-+]?£?-?\d{1,3}(?: \d{3})+(?=(?:\.\d+)?(?: ?%| ?\p{L}[\p{L} ]*)?$)/u;
const SHARE_AFTER_COUNTS = /^(\d[\d,]*) ?(?:\/|of|out of) ?(\d[\d,]*) ?\((\d+(?:\.\d+)?) ?%\)/i;

/** Only a single figure is approximate: of several nobody can say which is. */
function approximate(figures: Figures | null, says: Approximation): Figures | null {
  const [part, ...others] = figures?.parts ?? [];
  if (figures === null || part === undefined || others.length > 0) return null;
  if (part.quantity.approximately !== undefined) return null;
  return { ...figures, parts: [{ ...part, quantity: { ...part.quantity, approximately: says } }] };
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
