import type { Quantity } from '../outturn.ts';
import { TAG_MARK, type Tag } from './bracketText.ts';
import { isDataPeriod } from './dataPeriodText.ts';
import { scanUnit } from './unitText.ts';

/** A figure as it was found, before deciding whether the words after it are its unit or its label. */
export interface ScannedFigure {
  readonly before: string;
  readonly quantity: Quantity;
  readonly words: string;
  readonly tags: readonly Tag[];
}

const NUMBER = /^([+-]?) ?(£?) ?([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?![\d.]|,\d)/;
const LABEL_BEFORE = /^(\p{L}[\p{L}\d'& /]*?)( ?[:=]| -|) (?=[+-]?£?\.?\d)/u;
const WORDS = /^ ?(\p{L}[\p{L}\d'.&/³²-]*(?: (?:\p{L}[\p{L}\d'.&/³²-]*))*)/u;
const SEPARATOR = /^ ?(?:[,;/&|+]|and(?= )) ?/i;

/**
 * These words turn a figure into a comparison or an estimate, which is not read as a figure: "12 more than last year",
 * "10% reduction".
 */
const NOT_A_UNIT =
  /\b(or|than|not|but|see|approx|approximately|about|circa|estimate|estimated|reduction|reduced|increase|increased|decrease|decreased|improvement|growth|drop|rise|fall|more|less|fewer|higher|lower|above|below|better|worse|up|down|overspend|overspent|underspend|underspent|surplus|deficit|tbc|n\/a|unknown|error)\b/i;

/**
 * Figure by figure from the left, each with its unit, words and tags; null where there is anything else between them.
 */
export function scanFigures(text: string, tags: Tag[]): readonly ScannedFigure[] | null {
  const found: ScannedFigure[] = [];
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

function findOne(text: string, tags: Tag[]): { readonly found: ScannedFigure; readonly rest: string } | null {
  const before = LABEL_BEFORE.exec(text);
  const start = before === null ? text : text.slice(before[0].length);
  const number = NUMBER.exec(start);
  if (number === null) return null;
  const [all, sign, pound, innerSign, digits] = number as unknown as readonly [
    string,
    string,
    string,
    string,
    string,
  ];
  if (sign !== '' && innerSign !== '') return null;
  const after = start.slice(all.length);
  const { unit, rest: behind } = scanUnit(after, pound !== '');
  if (unit === '' && (/^[\p{L}%£]/u.test(after) || before?.[2] === '')) return null;

  const own: Tag[] = [];
  let rest = takeMarks(unit === '%' ? behind : behind.replace(/^ ?\/ ?(?=\p{L})/u, ' per '), tags, own);
  // Where the label comes before its figure, the next words belong to the next figure.
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
      words: saysWhen ? '' : words,
      tags: own,
    },
    rest,
  };
}

/** The marks are in the order of the tags, so the next mark is the next tag. */
function takeMarks(text: string, tags: Tag[], own: Tag[]): string {
  let rest = text;
  while (rest.trimStart().startsWith(TAG_MARK)) {
    own.push(tags.shift() as Tag);
    rest = rest.trimStart().slice(TAG_MARK.length);
  }
  return rest;
}
