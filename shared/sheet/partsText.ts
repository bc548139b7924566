import type { Fraction, Part, Quantity } from '../outturn.ts';
import { TAG_MARK, type Tag, takeBrackets } from './bracketText.ts';
import { isDataPeriod } from './dataPeriodText.ts';
import { scanUnit } from './unitText.ts';

/** One or more figures of a cell, with what their tags say of all of them. */
export interface Figures {
  readonly parts: readonly [Part, ...Part[]];
  readonly dataPeriod: string | null;
  readonly provisional: boolean;
}

/** A figure as it was found, before it is decided whether the words behind it are its unit or its label. */
interface Found {
  readonly before: string;
  readonly quantity: Quantity;
  readonly words: string;
  readonly tags: readonly Tag[];
}

const NUMBER = /^([+-]?) ?(£?) ?([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?![\d.]|,\d)/;
const LABEL_BEFORE = /^(\p{L}[\p{L}\d'& /]*?)( ?[:=]| -|) (?=[+-]?£?\.?\d)/u;
const WORDS = /^ ?(\p{L}[\p{L}\d'.&/³²-]*(?: (?:\p{L}[\p{L}\d'.&/³²-]*))*)/u;
const SEPARATOR = /^ ?(?:[,;/&|+]|and(?= )) ?/i;

/** Accountants' minus, where it is all the cell holds: "(0.04)", "£(5.6)m". */
const NEGATIVE_IN_BRACKETS = /^(£?)\((£?[\d.,]+) ?(%|bn|m|k)?\) ?(%|bn|m|k)?$/i;

/** These words turn a figure into a comparison or a guess, which is no figure: "12 more than last year", "10% reduction". */
const NOT_A_UNIT =
  /\b(or|than|not|but|see|approx|approximately|about|circa|estimate|estimated|reduction|reduced|increase|increased|decrease|decreased|improvement|growth|drop|rise|fall|more|less|fewer|higher|lower|above|below|better|worse|up|down|overspend|overspent|underspend|underspent|surplus|deficit|tbc|n\/a|unknown|error)\b/i;

/** "64.4%", "1,070", "157 per 100,000 population (2013-2015)", "85% primary 80% secondary". Null where that is not all. */
export function readFigures(text: string): Figures | null {
  const bracketed = takeBrackets(text.replace(NEGATIVE_IN_BRACKETS, '-$1$2$3$4'));
  if (bracketed === null) return null;
  const found = findAll(bracketed.text, [...bracketed.tags]);
  if (found === null) return null;
  const parts = found.length === 1 ? single(found[0] as Found) : several(found);
  if (parts === null) return null;
  const tags = found.flatMap(({ tags }) => tags);
  const periods = tags.flatMap(tag => (tag.says === 'period' ? [tag.text] : []));
  return {
    parts,
    dataPeriod: periods.length === 0 ? null : [...new Set(periods)].join('; '),
    provisional: tags.some(tag => tag.says === 'provisional' || (tag.says === 'period' && tag.provisional)),
  };
}

/** A lone figure: its words are its unit, and behind a percentage or an amount of money they are a label. */
function single({ before, quantity, words, tags }: Found): readonly [Part] | null {
  if (before !== '') return null;
  const whole = hasWholeUnit(quantity);
  const label = [...labels(tags), ...(whole && words !== '' ? [words] : [])].join('; ');
  const unit = whole ? quantity.unit : joined(quantity.unit, words);
  return [{ label: label === '' ? null : label, quantity: withFraction({ ...quantity, unit }, tags) }];
}

/** Several figures are parts of one outturn only where each has a label of its own, in brackets or in words. */
function several(found: readonly Found[]): readonly [Part, ...Part[]] | null {
  const parts: Part[] = [];
  for (const { before, quantity, words, tags } of found) {
    const bracketed = labels(tags);
    const wordsAreUnit = bracketed.length > 0 && !hasWholeUnit(quantity);
    const names = [before, wordsAreUnit ? '' : words, ...bracketed].filter(name => name !== '');
    if (names.length !== 1) return null;
    const unit = wordsAreUnit ? joined(quantity.unit, words) : quantity.unit;
    parts.push({ label: names[0] as string, quantity: withFraction({ ...quantity, unit }, tags) });
  }
  const distinct = new Set(parts.map(({ label }) => label?.toLowerCase()));
  return distinct.size < parts.length ? null : (parts as [Part, ...Part[]]);
}

/** Behind "%" and "£1.2m" no more of the unit can follow. */
function hasWholeUnit({ unit }: Quantity): boolean {
  return unit === '%' || unit.startsWith('£');
}

function joined(unit: string, words: string): string {
  return [unit, words].filter(text => text !== '').join(' ');
}

function findAll(text: string, tags: Tag[]): readonly Found[] | null {
  const found: Found[] = [];
  let rest = text;
  while (rest !== '') {
    const next = findOne(rest, tags);
    if (next === null) return null;
    found.push(next.found);
    rest = next.rest.trimStart();
    if (rest !== '') rest = rest.replace(SEPARATOR, '');
  }
  return found.length === 0 ? null : found;
}

function findOne(text: string, tags: Tag[]): { readonly found: Found; readonly rest: string } | null {
  const before = LABEL_BEFORE.exec(text);
  const start = before === null ? text : text.slice(before[0].length);
  const number = NUMBER.exec(start);
  if (number === null) return null;
  const [all, sign = '', pound = '', innerSign = '', digits = ''] = number;
  if (sign !== '' && innerSign !== '') return null;
  const after = start.slice(all.length);
  const { unit, rest: behind } = scanUnit(after, pound !== '');
  if (unit === '' && (/^[\p{L}%£]/u.test(after) || before?.[2] === '')) return null;

  const own: Tag[] = [];
  let rest = takeMarks(unit === '%' ? behind : behind.replace(/^ ?\/ ?(?=\p{L})/u, ' per '), tags, own);
  // Where the label stands before its figure, the next words are the next figure's.
  const words = before === null ? (WORDS.exec(rest)?.[1]?.replace(/ and$/i, '') ?? '') : '';
  if (words.split(' ').length > 6 || NOT_A_UNIT.test(words)) return null;
  if (words !== '') rest = rest.trimStart().slice(words.length);
  const saysWhen = isDataPeriod(words);
  if (saysWhen) own.push({ says: 'period', text: words, provisional: false });
  rest = takeMarks(rest, tags, own);
  const value = Number(digits.replaceAll(',', '')) * (`${sign}${innerSign}` === '-' ? -1 : 1);
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    found: {
      before: before?.[1]?.trim() ?? '',
      quantity: { value: value + 0, unit, decimals },
      words,
      tags: own,
    },
    rest,
  };
}

/** Marks stand in the text in the order of the tags, so the next mark is the next tag. */
function takeMarks(text: string, tags: Tag[], own: Tag[]): string {
  let rest = text;
  while (rest.trimStart().startsWith(TAG_MARK)) {
    own.push(tags.shift() as Tag);
    rest = rest.trimStart().slice(TAG_MARK.length);
  }
  return rest;
}

function labels(tags: readonly Tag[]): string[] {
  return tags.flatMap(tag => (tag.says === 'label' ? [tag.text] : []));
}

function withFraction(quantity: Quantity, tags: readonly Tag[]): Quantity {
  const fraction: Fraction | undefined = tags.find(tag => tag.says === 'fraction')?.fraction;
  return fraction === undefined ? quantity : { ...quantity, fraction };
}
