import type { CommentFigure, Exactness, SentenceFigures, StatedFraction } from './commentFigure.ts';
import { withoutNotFigures } from './notFigures.ts';
import { NUMBER_WORD, numberInWords } from './numberWords.ts';
import { textBefore } from './placesInText.ts';

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`;
const RATE = String.raw`(?: ?/ ?| per )(?:1,?000,?000|100,?000|10,?000|1,?000)(?![\d,]*\d)`;
const UNIT = String.raw` ?%(?: points?)?| ?per ?cent(?:age points?)?\b| (?:percentage )?points?\b| ?p(?:pt?s?|\.p\.)\b| ?(?:m|k|bn|million|billion)\b|${RATE}`;
const TIME =
  /^(?: (?:working|calendar|consecutive))?[ -](?:days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|seconds?|secs?)\b/i;

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,/&#'-])(£ ?)?(${DIGITS}(?:\.\d+)?)(${UNIT})?(?![\p{L}\p{N}]|[.,]\d|/\d)|(?<![\p{L}-])(${NUMBER_WORD})(?![\p{L}-])`,
  'giu',
);

const SLASHED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/£-])(${DIGITS}) ?/ ?(${DIGITS})(?![\p{L}\p{N}/%]|[.,]\d)`,
  'gu',
);
const COUNT = `${DIGITS}|${NUMBER_WORD}`;
/** "87 out of 135", "87 of the 135", "87 children out of a total of 135". */
const OUT_OF = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/£-])(${COUNT})(?: (?:[\p{L}'-]+ ){0,4}?(?:out of|from a total of)| of)(?: (?:the|all|these|those|our|its|a|total|possible|of|about))* (${COUNT})(?![\p{L}\p{N}%/]|[.,]\d| ?per ?cent| (?:working )?(?:days|weeks|months|years|hours)\b)`,
  'giu',
);

/**
 * Every figure of a sentence, from the left. The words of the row's unit are a figure's unit, "4.2 days" where days are
 * measured. The two halves of a fraction are not figures of their own.
 */
export function figuresInSentence(text: string, ownUnit: string | null): SentenceFigures {
  const masked = withoutNotFigures(text);
  const fractions = [...fractionsIn(masked, text, SLASHED), ...fractionsIn(masked, text, OUT_OF)].sort(
    (a, b) => a.start - b.start,
  );
  const figures: CommentFigure[] = [];
  for (const match of masked.matchAll(NUMBER)) {
    const start = match.index;
    const numberEnd = start + match[0].length;
    const isOwn = ownUnit !== null && startsWithUnit(masked.slice(numberEnd), ownUnit);
    const end = isOwn ? numberEnd + masked.slice(numberEnd).search(/\S/) + ownUnit.length : numberEnd;
    if (fractions.some(fraction => start < fraction.end && end > fraction.start)) continue;
    const [, pound, digits, written = '', word] = match;
    const behind = masked.slice(end, end + 40);
    figures.push({
      value: digits === undefined ? numberInWords(String(word)) : Number(digits.replaceAll(',', '')),
      decimals: digits?.split('.')[1]?.length ?? 0,
      unit: isOwn ? ownUnit : TIME.test(behind) ? 'time' : unitOf(written, pound !== undefined),
      start,
      end,
      exactness: exactnessOf(textBefore(text, start, 24), behind),
      noun: /^[\s-]+([\p{L}'’]+)/u.exec(behind)?.[1]?.toLowerCase() ?? '',
      spelled: digits === undefined,
    });
  }
  return { figures, fractions };
}

function startsWithUnit(behind: string, unit: string): boolean {
  const words = behind
    .trimStart()
    .slice(0, unit.length + 1)
    .toLowerCase();
  return words.startsWith(unit.toLowerCase()) && !/[\p{L}\p{N}]$/u.test(words.slice(unit.length));
}

function fractionsIn(masked: string, text: string, pattern: RegExp): StatedFraction[] {
  return [...masked.matchAll(pattern)].flatMap(match => {
    const [whole, over, under] = match as unknown as [string, string, string];
    const [numerator, denominator] = [read(over), read(under)];
    // "184/100,000" is a rate, not a share.
    if (/^(?:1000|10000|100000|1000000)$/.test(String(denominator)) || denominator === 0) return [];
    const start = match.index;
    const end = start + whole.length;
    const spelled = /^\p{L}/u.test(over);
    const exactness = exactnessOf(textBefore(text, start, 24), text.slice(end));
    return [{ numerator, denominator, exactness, start, end, spelled }];
  });
}

const read = (text: string): number =>
  /^\d/.test(text) ? Number(text.replaceAll(',', '')) : numberInWords(text);

function unitOf(written: string, isMoney: boolean): string {
  const unit = written.trim().toLowerCase();
  if (/point|^pp|^p\.p/.test(unit)) return 'points';
  if (/^%|cent$/.test(unit)) return '%';
  const rate = /(?:\/|per) ?([\d,]+)$/.exec(unit)?.[1];
  if (rate !== undefined) return `per ${rate}`;
  return isMoney ? `£${unit}` : unit;
}

function exactnessOf(before: string, behind: string): Exactness {
  if (
    /\b(?:about|around|approximately|approx\.?|roughly|some|circa|c\.?|estimated|or so|an average of)\s*\(?$/i.test(
      before,
    )
  )
    return 'about';
  if (
    /\b(?:over|more than|above|at least|exceeding|in excess of|upwards of|well over|just over)\s*$/i.test(
      before,
    ) ||
    /^\+/.test(behind)
  )
    return 'over';
  if (
    /\b(?:nearly|almost|just under|under|up to|below|less than|fewer than|close to|not quite)\s*$/i.test(
      before,
    )
  )
    return 'nearly';
  return 'exactly';
}
