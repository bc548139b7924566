import { fill } from '../../words/fill.ts';
import { isAboutRow } from './aboutRow.ts';
import { agrees } from './agrees.ts';
import { type ClaimCheck, printFigure } from './claimCheck.ts';
import type { CommentFigure } from './commentFigure.ts';
import { placedAfter, placedBefore, textBefore } from './placesInText.ts';
import type { RowFigures } from './rowFigures.ts';
import type { Sentence } from './sentence.ts';
import { areOneUnit, unitClass } from './unitClass.ts';
import { claimSentences } from './words.ts';

const COMPARATIVE =
  /(?<![\p{L}-])(?:(?<up>higher|greater|above|over|more|exceed(?:s|ed|ing)?|larger)|(?<down>lower|below|under|fewer|less|smaller)|(?<better>better|ahead of|outperform(?:s|ed|ing)?|beats?|beating|favourable)|(?<worse>worse|behind))(?![\p{L}-])/giu;
const REACH = 70;
/** "not above", "no better": the comment claims the reverse, or nothing. */
const DENIED =
  /\b(?:not|no|neither|nor|never|hardly|n't|rather|whether|if|would|could|should|may|might|must|aim|aims|aiming|expect\w*|need\w*|want\w*|where|lower is|bigger is|target (?:is|to be|of))\s+(?:[\p{L}]+\s+){0,2}$/iu;
/** "rose from 60 to 55" */
const MOVED =
  /(?<![\p{L}-])(?:(?<up>up|rose|risen|rising|increased|increasing|increase|rise|grew|grown|climbed)|(?<down>down|fell|fallen|falling|fall|decreased|decrease|decreasing|dropped|drop|reduced|reduction|declined|decline))(?: [\p{L}\d'’-]+){0,4}?,? from $/iu;

const AGAINST =
  /^(?: [\p{L}'’-]+){0,5},? (?:against|compared (?:with|to)|up from|down from|versus) (?:the )?$/iu;
/** Between the figure that something moved to and the size of the move. */
const SIZE =
  /^(?: [\p{L}\d'’-]+){0,4}?[ ,(]*(?:which is |that is |this is )?(?:(?:a|an) )?(?:further |net |total )?(?:increase|decrease|rise|fall|drop|reduction|improvement|growth|change|difference|up|down)(?: of| by)? $/iu;

/** "better than England (184/100,000)", "above the national average of 71%", "fewer than the 555 of Q1", "rose from 60 to 55". */
export const comparisonClaims: ClaimCheck = (sentence, row) => [
  ...wrongComparisons(sentence, row),
  ...wrongMoves(sentence),
];

function wrongComparisons(sentence: Sentence, row: RowFigures | null): string[] {
  const { text } = sentence;
  return [...text.matchAll(COMPARATIVE)].flatMap(({ index, 0: word, groups = {} }) => {
    const sign = signOf(groups, row);
    const from = index + word.length;
    if (sign === 0 || DENIED.test(textBefore(text, index, 30))) return [];
    return measuresOf(sentence, from).flatMap(measure => {
      const now = subjectOf(sentence, index, measure, row);
      if (now.length === 0 || now.some(({ value }) => Math.sign(value - measure.value) === sign)) return [];
      // "slightly less than the 664 seen": an approximate figure is compared loosely.
      if (measure.exactness !== 'exactly') return [];
      const quote = text.slice(index, measure.end + (text[measure.end] === ')' ? 1 : 0));
      const own = now.at(-1) as Pick<CommentFigure, 'value' | 'decimals' | 'unit'>;
      return [
        fill(claimSentences.comparison, {
          quote,
          figure: printFigure(own),
        }),
      ];
    });
  });
}

/** The side of the measure on which the figure must be; 0 where the row states no polarity. */
function signOf(groups: Readonly<Record<string, string | undefined>>, row: RowFigures | null): 1 | -1 | 0 {
  if (groups.up) return 1;
  if (groups.down) return -1;
  const better = row?.polarity === 'bigger' ? 1 : row?.polarity === 'smaller' ? -1 : 0;
  return groups.better ? better : ((better === 0 ? 0 : -better) as 1 | -1 | 0);
}

/** The figure that the comparative leads to, and those that follow it in brackets: "the national (6%) and London (5.3%)". */
function measuresOf({ text, figures }: Sentence, from: number): readonly CommentFigure[] {
  const [first, ...rest] = placedAfter(figures, from);
  if (!first) return [];
  const lead = text.slice(from, first.start);
  // "more than 1,200 skaters" says how many there are, and "better results brought it down to 25.8%" compares nothing.
  const isMeasured =
    /\bthan (?:[\p{L}'’-]+ ){0,8}\(?$/u.test(lead.replace(/[()\d,.%/]+ /g, '')) &&
    !/^\s+than \(?$/.test(lead);
  const isDirect = /^\s+(?:both )?(?:the|our|its|target|england|london|national|regional)\b/i.test(lead);
  if (lead.length > REACH || !(isMeasured || isDirect)) return [];
  // "28 fewer than last year and 16 short of the target": a figure after "and", or another difference, is another claim.
  if (/ and (?:is |was |were |are |a |an )*\(?$/i.test(lead) || isDifferenceItself(text.slice(first.end)))
    return [];
  // A figure of another year is usually compared with a figure of that year too.
  if (/(?<!\d)\d\d ?[/-] ?\d\d(?!\d)/.test(lead)) return [];
  if (
    /[;:]|,(?! ?(?:at|the|of|which)\b)| (?:but|while|although|with|because|due|whose|who|by|brought|brings?) /i.test(
      lead,
    )
  )
    return [];
  const more = rest.filter(({ start }, index) =>
    /^[^.;]{0,5}(?:,|\)?,? (?:and|or|&)) (?:[\p{L}' ’-]){1,40}\($/u.test(
      text.slice(((index === 0 ? first : rest[index - 1]) as CommentFigure).end, start),
    ),
  );
  return /\($/.test(lead) ? [first, ...more] : [first];
}

const isDifferenceItself = (after: string): boolean =>
  /^(?: (?:percentage points?|points?|[\p{L}'’-]+))? (?:short of|fewer|less|more|higher|lower|above|below|over|under|better|worse|behind|ahead|adrift)\b/iu.test(
    after,
  );

/** What is compared: figures of the same unit before it in the sentence, or the outturn where the sentence is about it. */
function subjectOf(
  { text, figures }: Sentence,
  index: number,
  measure: CommentFigure,
  row: RowFigures | null,
): readonly Pick<CommentFigure, 'value' | 'decimals' | 'unit'>[] {
  const isAlike = ({ unit }: { readonly unit: string }) => areOneUnit(unit, measure.unit);
  // "259 above the last quarter's" is the difference, not the figure that is compared.
  const isDifference = ({ end }: CommentFigure) => /^(?: [\p{L}'’-]+){0,2}? $/u.test(text.slice(end, index));
  const stated = placedBefore(figures, index).filter(
    figure => isAlike(figure) && !figure.spelled && !isDifference(figure),
  );
  if (!row?.outturn) return stated;
  const lead = text.slice(0, index);
  // A rate per 100,000, or a comparison with the target's own area, can hardly be about anything else.
  const isOwnMeasure =
    measure.unit.startsWith('per ') ||
    (row.area !== null && text.slice(index, measure.end).includes(row.area));
  const isOurs = stated.length > 0 || isOwnMeasure || isAboutRow(lead, row.title);
  // A bare number next to a rate has that unit; a count of things is the outturn only as "the 917 offences" of a row of counts.
  const outturn = isAlike(row.outturn) ? [row.outturn] : [];
  const alone =
    row.quarterAlone === null || outturn.length === 0 ? [] : [{ ...row.outturn, value: row.quarterAlone }];
  return isOurs ? [...stated, ...alone, ...outturn] : [];
}

function wrongMoves({ text, figures }: Sentence): string[] {
  return figures.flatMap((then, index) => {
    const now = figures[index + 1];
    // "263,418 visits against 241,005 in Q1, an increase of 9.3%"
    if (now && AGAINST.test(text.slice(then.end, now.start)) && areOneUnit(now.unit, then.unit))
      return wrongSize(text, figures[index + 2], then, now);
    const moved = MOVED.exec(textBefore(text, then.start, 60))?.groups;
    if (!moved || !now || now.unit !== then.unit || unitClass(now.unit) === null) return [];
    if (
      !/^(?:\)| [\p{L}'’,()/\d-]+){0,7}? to (?:just |about |around |over |nearly )?$/u.test(
        text.slice(then.end, now.start),
      )
    )
      return [];
    const sign = moved.up ? 1 : -1;
    const change = now.value - then.value;
    if (Math.sign(change) === sign) return wrongSize(text, figures[index + 2], now, then);
    const word = String(moved.up ?? moved.down);
    const template = moved.up ? claimSentences.notRise : claimSentences.notFall;
    return [fill(template, { moved: word, before: printFigure(then), now: printFigure(now) })];
  });
}

/** ", an increase of 11" after "rose from 754 to 763" */
function wrongSize(
  text: string,
  size: CommentFigure | undefined,
  now: CommentFigure,
  then: CommentFigure,
): string[] {
  if (!size || !SIZE.test(text.slice(Math.max(now.end, then.end), size.start))) return [];
  const change = Math.abs(now.value - then.value);
  const relative = (change / Math.abs(then.value)) * 100;
  const isPercent = size.unit === '%' && now.unit !== '%';
  const worked = isPercent ? [relative] : size.unit === '%' ? [change, relative] : [change];
  if (worked.some(by => agrees(size, by)) || [now, then].some(({ exactness }) => exactness !== 'exactly'))
    return [];
  const by = isPercent
    ? { value: relative, decimals: 1, unit: '%' }
    : { ...size, value: change, decimals: Math.max(now.decimals, then.decimals) };
  return [
    fill(claimSentences.sizeOfMove, {
      before: printFigure(then),
      now: printFigure(now),
      change: printFigure(by),
      stated: printFigure(size),
    }),
  ];
}
