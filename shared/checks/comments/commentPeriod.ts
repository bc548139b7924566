import { MONTH_NAMES, type Period, periodText, quarterNumber } from '../../period.ts';
import { namedPeriod } from '../../sheet/headings/namedPeriod.ts';
import { fill } from '../../words/fill.ts';
import { check } from '../check.ts';
import { splitSentences } from '../commentary/sentence.ts';
import { eachComment } from './ownComment.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** The months of each quarter of the financial year. */
const MONTHS = [0, 3, 6, 9].map(first => MONTH_NAMES.slice(first, first + 3).map(name => name.toLowerCase()));
const QUARTER = `(?:q(?:uarter |tr |tr)?[1-4]|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter)`;
const YEAR = String.raw`(?: (?:of )?(?:20)?\d\d[/-](?:20)?\d\d)?`;
/** "In Q1 ...", "Q1 performance ...", "At the end of quarter 1 ...", "Quarter 1: ..." */
const LEADS = new RegExp(
  String.raw`^(?:(?:overall|performance|the (?:result|outturn|figure)),? )?(?:(?:in|during|for|over|throughout|(?:as )?at|by|at the end of|by the end of|as at the end of) )?(?:the )?(?<named>${QUARTER}${YEAR})(?![\w/-])`,
  'i',
);
const LEADS_MONTH = /^(?:(?:as )?at|by) (?:the )?end of (?<month>[a-z]+)\b/i;
/** It tells a result: a figure, or words for one. */
const RESULT =
  /\d|\b(?:performance|result|outturn|target|achieved|exceeded|improved|improvement|declined|increase|decrease)/i;
/** It looks back on purpose, or its data come late. */
const LOOKS_BACK =
  /\b(?:than|compar\w+|since|against|versus|publish\w*|available|latest|most recent|arrears|lag\w*|delay\w*|relates?|began|beg[iu]n|start\w*|launch\w*|introduc\w*|open\w*|award\w*|appoint\w*|agreed|approved|moved|was set|reported in|revised|restated|correct\w*|carried (?:over|forward)|survey\w*|validated|provisional|one[- ]off)\b/i;
/** The comment comes round to the present. */
const PRESENT =
  /\b(?:this quarter|the quarter|current(?:ly)?|now|to date|ytd|half[- ]year|mid[- ]year|so far|year to|latest|since then|subsequently|following quarter|next quarter|continu\w+|remains?)\b/i;

/** A comment about another quarter that never mentions this one: it was left behind, or belongs to another report. */
export const commentPeriod = check({
  code: 'comment-period',
  severity: 'warning',
  restsOnComment: true,
  heading: 'Comment about another quarter',
  about: {
    asks: 'Does a comment that opens with the results of another quarter also mention this one?',
    example: '"In Q1 82% of calls were answered in time." in the report of Q2',
    action: 'Write what this quarter’s figure shows.',
  },
  words: {
    another:
      'The comment is about {named} and does not mention {period}. Write what this quarter’s figure shows, or say why an earlier quarter matters.',
  },
  find: (judged, words) => {
    const { period } = judged.report;
    if (quarterNumber(period) === null) return [];
    return eachComment(judged, ({ cell, indicator }) => {
      const { outturn, comment } = indicator;
      if (outturn.state !== 'measured' || outturn.dataPeriod !== null) return null;
      const [first] = splitSentences(comment);
      if (first === undefined || LOOKS_BACK.test(first)) return null;
      const named = otherQuarterIn(first, period);
      if (named === null || !RESULT.test(first.slice(named.length + 4))) return null;
      if (PRESENT.test(comment) || mentionsOwn(comment, period)) return null;
      return { message: fill(words.another, { named, period: periodText(period) }), cell };
    });
  },
});

/** The quarter before this one in the financial year that a sentence opens with, as written; null where it opens otherwise. */
function otherQuarterIn(sentence: string, period: Period): string | null {
  const { startYear } = period;
  const quarter = quarterNumber(period);
  const month = LEADS_MONTH.exec(sentence)?.groups?.month?.toLowerCase();
  const ended = MONTHS.findIndex(months => months[2] === month);
  if (month !== undefined && ended >= 0) {
    return ended + 1 === (quarter === 1 ? 4 : (quarter ?? 0) - 1) ? capital(month) : null;
  }
  const text = LEADS.exec(sentence)?.groups?.named;
  if (text === undefined || quarter === null) return null;
  const named = namedPeriod(text);
  if (named.quarter === null) return null;
  const isEarlierYear = named.startYear !== null && named.startYear < startYear;
  const isSameYear = named.startYear === null || named.startYear === startYear;
  const isEarlierQuarter =
    isSameYear && (quarter === 1 && named.startYear === null ? named.quarter > 2 : named.quarter < quarter);
  return isEarlierYear || isEarlierQuarter ? text : null;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names this quarter or one of its months, or a later one. */
function mentionsOwn(comment: string, period: Period): boolean {
  const own = quarterNumber(period) ?? 1;
  const later = [own, own + 1].filter(each => each <= 4);
  const named = later.flatMap(each => [`q(?:uarter |tr |tr)?${each}`, `${ORDINALS[each - 1]} quarter`]);
  return new RegExp(String.raw`\b(?:${[...named, ...(MONTHS[own - 1] ?? [])].join('|')})\b`, 'i').test(
    comment,
  );
}
