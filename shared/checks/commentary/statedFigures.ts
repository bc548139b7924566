import { printsAs } from '../../figures/printsAs.ts';
import { periodNoun, quarterNumber } from '../../period.ts';
import { fill } from '../../words/fill.ts';
import { isAboutRow } from './aboutRow.ts';
import { type ClaimCheck, printFigure } from './claimCheck.ts';
import type { CommentFigure } from './commentFigure.ts';
import { placedBefore, textBefore } from './placesInText.ts';
import { type Reference, referenceIn, valuesOf } from './references.ts';
import type { RowFigures } from './rowFigures.ts';
import type { Sentence } from './sentence.ts';
import { speaksOfElsewhere } from './speaksOfElsewhere.ts';
import { areOneUnit, unitClass } from './unitClass.ts';
import { claimSentences } from './words.ts';

const OUTTURN_OF =
  /(?<!as an? )(?<!target )\b(?:outturn|result|performance)(?: for (?:the|this) (?:quarter|year))?,? (?:of|at|is|stands at|is at|is now|now stands at)(?: now| only)? $|\b(?:brought|taken|reduced|raised|lifted) (?:the|our|its) (?:outturn|result)(?: up| down)? to $|^at $/i;
/** "Top quartile performance is 97.8%" is about others. */
const OF_OTHERS = /\b(?:quartile|median|average|mean|benchmark|peers?|best|family group|stretch|other)\b/i;
const TARGET_OF = /\b(?:target (?:of|is|level of|figure of)) $/i;
const TARGET_AFTER = /^ (?:annual |year[- ]end |quarter(?:ly)? |local )?target\b(?! for)/i;
/** "184 homes against a profiled target of 210" */
const AGAINST_TARGET =
  /^(?: [\p{L}'’-]+){0,4},? (?:against|compared (?:with|to)|versus)(?: [\p{L}'’-]+){0,3} target of $/iu;
const COMPARED_WITH = /\b(?:compared (?:with|to)|against|versus|(?:up|down) from|than) (?:the |our )?$/i;
const BESIDE = /\b(?:compared (?:with|to)|versus) (?:the |our )?$/i;
/** A year, a quarter or a month next to a figure means another time, unless it is this report's. */
const OTHER_TIME =
  /\b(?:20\d\d|\d\d[/-]\d\d|q[1-4]|quarter [1-4]|january|february|march|april|may|june|july|august|september|october|november|december|month|week|year)\b/i;
const MODIFIED =
  /^ ?(?:more|fewer|less|higher|lower|above|below|over|under|increase|decrease|rise|fall|reduction|improvement|better|worse|of the)/i;

/** A number of three digits is seldom the same by chance. */
const DISTINCT = 100;

/** Figures of the row that the comment repeats: its outturn, its target, and what it is compared with. */
export const statedFigures: ClaimCheck = (sentence, row) =>
  row?.outturn
    ? sentence.figures.flatMap(
        figure =>
          wrongOutturn(figure, sentence, row) ??
          wrongTarget(figure, sentence, row) ??
          wrongBase(figure, sentence, row) ??
          [],
      )
    : [];

/** "an outturn of 21.3%" */
function wrongOutturn(figure: CommentFigure, { text }: Sentence, row: RowFigures): string | null {
  const { outturn } = row;
  const before = textBefore(text, figure.start, 60);
  if (
    figure.unit !== '%' ||
    outturn?.unit !== '%' ||
    figure.exactness !== 'exactly' ||
    !OUTTURN_OF.test(before)
  )
    return null;
  const after = text.slice(figure.end, figure.end + 14);
  const around = withoutOwnPeriod(`${text.slice(0, figure.start)} ${after}`, row);
  if (OF_OTHERS.test(before)) return null;
  if (speaksOfElsewhere(around) || OTHER_TIME.test(around) || MODIFIED.test(text.slice(figure.end)))
    return null;
  if (everyFigure(row).some(known => isSame(figure, known.value))) return null;
  return fill(claimSentences.outturn, { stated: printFigure(figure), known: printFigure(outturn) });
}

/** The report's own quarter and year are not another time. */
function withoutOwnPeriod(text: string, { period }: RowFigures): string {
  const { startYear } = period;
  const quarter = quarterNumber(period);
  const next = String((startYear + 1) % 100).padStart(2, '0');
  const year = String.raw`(?:${startYear}|${startYear % 100}) ?[/-] ?(?:20)?${next}(?!\d)`;
  return text.replace(
    new RegExp(String.raw`year to date|\bq(?:uarter )?${quarter}\b|(?<!\d)${year}`, 'gi'),
    ' ',
  );
}

/** "the target of 65%", "the 65% target" */
function wrongTarget(figure: CommentFigure, { text, figures }: Sentence, row: RowFigures): string | null {
  const before = textBefore(text, figure.start, 60);
  const isTarget = TARGET_OF.test(before) || TARGET_AFTER.test(text.slice(figure.end));
  if (!isTarget || figure.exactness !== 'exactly') return null;
  // A count that is called the target may be any target, except next to the outturn itself.
  const { outturn } = row;
  const isBesideOutturn = figures.some(
    other =>
      other.end < figure.start &&
      outturn !== null &&
      areOneUnit(other.unit, figure.unit) &&
      isSame(other, outturn.value) &&
      AGAINST_TARGET.test(text.slice(other.end, figure.start)),
  );
  if (figure.unit !== '%' && !isBesideOutturn) return null;
  if (speaksOfElsewhere(before) || referenceIn(`target ${before}`, row) !== 'target') return null;
  const targets = valuesOf('target', row).filter(({ unit }) =>
    figure.unit === '%' ? unit === '%' : areOneUnit(unit, figure.unit),
  );
  const [first] = targets;
  if (
    !first ||
    !(isBesideOutturn || isAboutRow(text, row.title)) ||
    targets.some(({ value }) => isSame(figure, value))
  )
    return null;
  return fill(claimSentences.target, {
    stated: printFigure(figure),
    known: printFigure({ ...first, unit: figure.unit }),
  });
}

/** "3,037 offences, compared with 3,488 last year": where the first is the outturn, the second is the base. */
function wrongBase(figure: CommentFigure, sentence: Sentence, row: RowFigures): string | null {
  const { text, figures } = sentence;
  if (
    !row.outturn ||
    figure.exactness !== 'exactly' ||
    !COMPARED_WITH.test(textBefore(text, figure.start, 30))
  )
    return null;
  const now = placedBefore(figures, figure.start).at(-1);
  if (!now || !areOneUnit(now.unit, row.outturn.unit) || now.unit !== figure.unit) return null;
  if (unitClass(figure.unit) === null || now.exactness !== 'exactly') return null;
  const clauses = text.slice(figure.end, figure.end + 60).split(/[,;](?!\d)| (?:and|but) (?!q)/i);
  const [words] = clauses as [string, ...string[]];
  const reference = referenceIn(words, row);
  if (!reference || isOnePartOfSum(reference, words, row)) return null;
  const known = valuesOf(reference, row);
  const [first] = known;
  if (!first || !areOneUnit(first.unit, figure.unit)) return null;
  const isNow = isSame(now, row.outturn.value);
  const isThen = known.some(({ value }) => isSame(figure, value));
  if (isNow === isThen) return null;
  if (isNow)
    return fill(claimSentences.base, {
      stated: printFigure(figure),
      when: whenOf(reference, row),
      known: printFigure({ ...first, unit: figure.unit }),
    });
  // "58 less than the 404 of last year" gives no outturn; nor, by chance, does a small number, or the quarter alone.
  const isBeside = BESIDE.test(textBefore(text, figure.start, 30));
  const isDistinct = Math.max(figure.value, now.value) >= DISTINCT || figure.decimals > 0;
  const meant = [row.outturn.value, ...(row.quarterAlone === null ? [] : [row.quarterAlone])].find(
    value => Math.abs(now.value - value) <= Math.abs(value) / 4,
  );
  const isAlone = row.quarterAlone !== null && isSame(now, row.quarterAlone);
  if (!isBeside || !isDistinct || meant === undefined || isAlone) return null;
  const template =
    meant === row.outturn.value ? claimSentences.outturnAgainstBase : claimSentences.quarterAgainstBase;
  return fill(template, {
    now: printFigure(now),
    stated: printFigure(figure),
    base: reference === 'target' ? 'the target' : whenOf(reference, row),
    length: periodNoun(row.period),
    known: printFigure({ ...row.outturn, value: meant, unit: figure.unit }),
  });
}

function whenOf(reference: Reference, { period }: RowFigures): string {
  if (reference === 'target') return 'as the target';
  return reference === 'lastYear' ? 'last year' : `last ${periodNoun(period)}`;
}

/** A count that adds up from April, compared with one quarter of last year. */
const isOnePartOfSum = (reference: Reference, words: string, { isCumulative, period }: RowFigures): boolean =>
  isCumulative &&
  ((reference === 'lastQuarter' && period.part === 1) ||
    (/\bq(?:uarter )?[1-4]\b/i.test(words) && !/\bq(?:uarter )?[1-4] (?:and|&)|end of|to q/i.test(words)));

const isSame = (figure: CommentFigure, known: number): boolean =>
  printsAs(known, figure.value, figure.decimals);

const everyFigure = ({ outturn, target, annualTarget, lastQuarter, lastYear }: RowFigures) =>
  [outturn, target, annualTarget, lastQuarter, lastYear].filter(figure => figure !== null);
