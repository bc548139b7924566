import { fill } from '../../words/fill.ts';
import { isAboutRow, namesSubject } from './aboutRow.ts';
import { agrees } from './agrees.ts';
import { type ClaimCheck, printFigure } from './claimCheck.ts';
import type { CommentFigure } from './commentFigure.ts';
import { placedAfter, placedBefore, textBefore } from './placesInText.ts';
import { type Reference, referenceIn, valuesOf } from './references.ts';
import type { RowFigures } from './rowFigures.ts';
import type { Sentence } from './sentence.ts';
import { areOneUnit } from './unitClass.ts';
import { claimSentences } from './words.ts';

const UP = `more|higher|above|over|greater|up|ahead|larger`;
const DOWN = `fewer|less|lower|below|under|down|short|smaller|behind`;
const EITHER = `better|worse|quicker|faster|slower|longer|shorter|off|away|adrift|outside|inside|within`;
/** Between the difference and the word that says which way: the things counted, and no verb. */
const NOUNS = String.raw`(?:\s+(?!(?:is|are|was|were|has|have|had|falls?|fell|remains?|which|that|and|but|this|so|still|now|stands?|came|comes?|to|of|at|in|who|with|for|from|than|on)\b)[\p{L}'’-]+){0,3}?`;
const COMPARED = new RegExp(
  String.raw`^(?<nouns>${NOUNS})\s+(?:(?<up>${UP})|(?<down>${DOWN})|(?<either>${EITHER}))\b(?<things>(?:\s+(?!than\b|the\b|our\b|of\b|on\b|from\b|last\b|target\b|this\b|its\b|compared\b|against\b)[\p{L}'’-]+){0,4}?)\s+(?<than>than|of|on|from|the|our|its|last|annual|target|compared|against|q[1-4]|previous)\b`,
  'iu',
);
/** What `COMPARED` finds; `either` where neither of the two before it. */
interface ComparedWords extends Record<'nouns' | 'either' | 'things' | 'than', string> {
  readonly up?: string;
  readonly down?: string;
}
/** "rose by 5", "an increase of 5": the difference after its word. */
const MOVED =
  /\b(?:(?<up>up|rose|risen|rising|increased?|increasing|increase|rise|grew|grown|growth|climbed|gain(?:ed)?)|(?<down>down|fell|fallen|falling|fall|decreased?|decrease|dropped|drop|reduced|reduction|declined?|decline)|improved|improvement|worsened|deterioration|difference|gap) (?:(?:by|of) )?(?:a further |about |around |over |nearly |some |just )?$/i;
/** "missed the target by 2.7 points", "the target of 70% was exceeded by 18.9 points" */
const BY =
  /\b(?:miss(?:ed|es|ing)?|exceed(?:s|ed|ing)?|beat(?:s|en|ing)?|surpass(?:es|ed|ing)?|above|below|under|over|ahead of|behind|short of|better than|worse than|the|our)\s(?<what>[^.;,]{3,50}?)(?: (?:was|were|is|has been) (?:missed|exceeded|beaten|surpassed))? by (?:just |only |about |around |over |nearly )?$/i;
const SINCE = /^(?<nouns>(?:\s+[\p{L}'’-]+){0,3}?)\s+(?:from|on|compared (?:with|to)|since|against|over)\b/iu;

/** "1,070 offences, 153 offences higher than the 917": the figure that differs is directly before it. */
const APPOSED = /^(?: (?!in\b|and\b|by\b)[\p{L}'’-]+){0,3}, (?:which is |that is |this is |some |or )?$/iu;

/** "The 515 offences of Q2 are 40 fewer than the 555". */
const LEADS_UP =
  /^(?: [\p{L}\d'’/-]+){0,8},? (?:is|are|was|were|which is|which was|being|that is) (?:some |about |around |over |nearly |now |still )*$/iu;

/** How far after the difference the figure it is compared with may be, in characters. */
const REACH = 70;

interface Difference {
  readonly size: CommentFigure;
  /** 1 is more, -1 is less, 0 is either. */
  readonly sign: 1 | -1 | 0;
  /** The words for what is counted, or "". */
  readonly things: string;
  /** Where the words for what it is compared with begin and end. */
  readonly from: number;
  readonly to: number;
}

/** "153 offences higher than the 917", "164 over target", "2.5 points better than last year", "down by 20 on Q1". */
export const differenceClaims: ClaimCheck = (sentence, row) =>
  sentence.figures.flatMap(size => {
    const difference = differenceOf(size, sentence);
    return difference ? (clashOf(difference, sentence, row) ?? []) : [];
  });

function differenceOf(size: CommentFigure, { text }: Sentence): Difference | null {
  if (size.unit === 'time') return null;
  const after = text.slice(size.end, size.end + 130);
  const moved = MOVED.exec(textBefore(text, size.start, 40))?.groups;
  const since = moved && SINCE.exec(after);
  if (moved && since) {
    const from = size.end + since[0].length;
    return {
      size,
      sign: moved.up ? 1 : -1,
      things: (since.groups as Record<'nouns', string>).nouns,
      from,
      to: reachOf(text, from),
    };
  }
  const behind = textBefore(text, size.start, 110);
  const by = BY.exec(behind);
  if (
    by &&
    /\b(?:miss|exceed|beat|surpass|above|below|under|over|ahead|behind|short|better|worse)/i.test(by[0])
  ) {
    const from = size.start - behind.length + by.index;
    return { size, sign: 0, things: '', from, to: size.start };
  }
  const compared = COMPARED.exec(after);
  if (!compared || /\b(?:more|fewer|less) (?:and|or)\b/i.test(compared[0])) return null;
  const { nouns, up, down, either, things, than } = compared.groups as unknown as ComparedWords;
  const from = size.end + compared[0].length - than.length;
  return {
    size,
    sign: up ? 1 : down ? -1 : ofTime(size, either),
    things: `${nouns} ${things}`.trim(),
    from,
    to: reachOf(text, from),
  };
}

/** Of days and hours "longer" is more and "quicker" is less, whichever is better. */
function ofTime({ unit }: CommentFigure, word: string): 1 | -1 | 0 {
  if (!/^(?:seconds|minutes|hours|days|weeks|months|years)$/.test(unit)) return 0;
  if (/^(?:slower|longer)$/i.test(word)) return 1;
  return /^(?:quicker|faster|shorter)$/i.test(word) ? -1 : 0;
}

/** To the end of the clause. */
function reachOf(text: string, from: number): number {
  const end = text
    .slice(from, from + REACH)
    .search(/,(?!\d)|[;:]| (?:and|but|while|with|which|as|due|because)\b/i);
  return end < 0 ? Math.min(text.length, from + REACH) : from + end;
}

function clashOf(difference: Difference, sentence: Sentence, row: RowFigures | null): string | null {
  const { size, sign, from, to } = difference;
  const { text, figures, before } = sentence;
  const words = text.slice(from, to);
  const stated = placedAfter(figures, from).find(figure => figure.start < to && figure !== size);
  const reference = row && referenceIn(words, row);
  // A comparison with the row's own base or target is about the row.
  const isOwnBase =
    stated !== undefined &&
    row !== null &&
    reference !== null &&
    valuesOf(reference, row).some(({ value }) => value === stated.value);
  const isOurs = row !== null && (isOwnBase || isOfRow(difference, sentence, row));
  if (!stated && !isOurs) return null;
  const earlier = placedBefore(figures, size.start).filter(figure => figure !== stated);
  const later = placedAfter(figures, to).filter(figure => figure !== size);
  const apposed = earlier.findLast(({ end }) => APPOSED.test(text.slice(end, size.start)));
  // "The team is 1 below its establishment of 13" is about neither the row nor a figure earlier in the sentence.
  const isLedUpTo = earlier.some(({ end }) => LEADS_UP.test(text.slice(end, size.start)));
  if (!isOurs && !apposed && !isLedUpTo) return null;
  // An outturn that cannot be read may be meant, and not a figure of the sentence before.
  const isKnown = row === null || row.outturn !== null;
  const nows: Pair[] = apposed
    ? [pairOf(apposed)]
    : [
        ...[...earlier, ...later, ...(stated && isKnown ? (before?.figures ?? []) : [])].map(pairOf),
        ...(row ? outturnsOf(row) : []),
      ];
  const thens = stated
    ? [pairOf(stated)]
    : reference && row && !isPartial(reference, words, row)
      ? valuesOf(reference, row).map(pairOf)
      : [];
  const pairs = nows.flatMap(now =>
    thens.flatMap(then => (areAlike(now, then, size) ? [{ now, then }] : [])),
  );
  if (pairs.length === 0 || pairs.some(pair => isRight(pair, size, sign))) return null;
  // The pair that comes nearest to the claim is the one that was meant.
  const { now, then } = pairs.reduce((a, b) => (missOf(b, size) < missOf(a, size) ? b : a));
  const quote = text.slice(Math.min(from, size.start), Math.max(to, size.end)).replace(/[\s.]+$/, '');
  return fill(claimSentences.difference, {
    quote,
    now: printFigure(now),
    before: printFigure(then),
    change: changeWords(now, then, size),
  });
}

type Pair = Pick<CommentFigure, 'value' | 'decimals' | 'unit'>;
const pairOf = ({ value, decimals, unit }: Pair): Pair => ({ value, decimals, unit });

/** In a claim without the other figure, the things counted must be the row's, and the sentence must be about it. */
function isOfRow({ size, things }: Difference, { text }: Sentence, { title, outturn }: RowFigures): boolean {
  if (/^(?:percent|points?|pp|%)/i.test(things) || things === '') return isAboutRow(text, title);
  return size.unit !== '%' && (namesSubject(things, title) || outturn?.unit.includes(things) === true);
}

function outturnsOf({ outturn, quarterAlone }: RowFigures): Pair[] {
  if (!outturn) return [];
  return [...(quarterAlone === null ? [] : [{ ...pairOf(outturn), value: quarterAlone }]), pairOf(outturn)];
}

/** A count that adds up from April is not compared with a single quarter of last year, nor Q3 alone with a sum. */
function isPartial(reference: Reference, words: string, { isCumulative, period }: RowFigures): boolean {
  if (!isCumulative) return false;
  if (reference === 'lastQuarter') return period.part !== 2;
  return (
    reference === 'lastYear' &&
    /\bq(?:uarter )?[1-4]\b/i.test(words) &&
    !/\bq(?:uarter )?[1-4] (?:and|&)|end of/i.test(words)
  );
}

function areAlike(now: Pair, then: Pair, size: CommentFigure): boolean {
  if (!areOneUnit(now.unit, then.unit)) return false;
  if (size.unit === 'points') return now.unit === '%';
  return (
    size.unit === '%' ||
    (now.unit !== '%' && areOneUnit(now.unit, size.unit) && areOneUnit(then.unit, size.unit))
  );
}

interface Compared {
  readonly now: Pair;
  readonly then: Pair;
}

/** The change between them, in each way that the size may be meant. */
function changesOf({ now, then }: Compared, size: CommentFigure): readonly number[] {
  const change = now.value - then.value;
  const relative = then.value === 0 ? Number.NaN : (change / Math.abs(then.value)) * 100;
  if (size.unit !== '%') return [change];
  return now.unit === '%' ? [change, relative] : [relative];
}

function isRight(compared: Compared, size: CommentFigure, sign: 1 | -1 | 0): boolean {
  return changesOf(compared, size).some(
    by => agrees(size, Math.abs(by)) && (sign === 0 || by === 0 || Math.sign(by) === sign),
  );
}

const missOf = (compared: Compared, size: CommentFigure): number =>
  Math.min(...changesOf(compared, size).map(by => Math.abs(Math.abs(by) - size.value)));

function changeWords(now: Pair, then: Pair, size: CommentFigure): string {
  const change = now.value - then.value;
  const decimals = Math.max(now.decimals, then.decimals);
  const isRelative = size.unit === '%' && now.unit !== '%';
  const by = isRelative
    ? { value: Math.abs((change / then.value) * 100), decimals: Math.max(1, size.decimals), unit: '%' }
    : { value: Math.abs(change), decimals, unit: now.unit === '%' ? 'points' : '' };
  return change === 0 ? 'no difference' : `${printFigure(by)} ${change > 0 ? 'more' : 'less'}`;
}
