import { isWrittenDate } from '../../figures/targetText.ts';
import type { Column } from '../../report.ts';
import { isLineNo } from '../headings/columnContent.ts';
import { isStatusWord } from '../texts/ratingText.ts';
import { fitsColumn, type RowCandidate, SHORTEST_TITLE } from './rowCandidate.ts';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What says something of the sheet itself: "Prepared by", "Last updated", "Contact", "Data source". */
const OF_SHEET = wordSet(
  'prepared produced compiled completed approved signed authorised checked reviewed verified ' +
    'submitted issued published printed updated date dated source sources contact contacts author ' +
    'owner version page phone telephone tel email mail signature name note notes period',
);
/** With these beside them, and no other words, they are not an indicator's title. */
const BESIDE = wordSet(
  'by on off at as for of the and or to this data report reporting reported sheet document file last ' +
    'next first further details information officer lead responsible number no job title role post ' +
    'position e performance policy team department directorate service council director assistant ' +
    'deputy head manager analyst chief executive',
);

/** Any of these reads what a report's row may hold. */
const FACTS: readonly Column[] = ['polarity', 'target', 'performance', 'rating', 'shortArrow'];
/** "Data due in Q3", "Annual measure" and "Not started" are of an indicator, though no figure is there yet. */
const OF_INDICATOR =
  /\b(?:annual|quarter|month|year|report|due|data|figure|avail|target|monitor|measur|baseline|new|no|not|none|await|pending|yet|start|complet|progress|track|open|deliver|achiev|adopt|approv|improv|increas|reduc|maintain)/i;

/**
 * Rows of a label and one text, such as "Prepared by | J Smith": by the words of the label, or by a short label whose text is
 * nothing that a report's row holds. A row with a line number of its own is an indicator's.
 */
export function labelledTexts(
  candidates: readonly RowCandidate[],
  report: readonly RowCandidate[],
): ReadonlySet<RowCandidate> {
  const holdsWords = columnsOfWords(report);
  const isForeign = (candidate: RowCandidate): boolean => {
    const { lineNo, title, texts } = candidate;
    if (lineNo !== '' || texts !== 2 || title.length >= SHORTEST_TITLE) return false;
    return factsOf(candidate).every(([column, text]) => !holdsWords.has(column) && isNoFact(text));
  };
  return new Set(
    candidates.filter(
      candidate => !isLineNo(candidate.lineNo) && (isOfSheet(candidate) || isForeign(candidate)),
    ),
  );
}

/** The label is in the column of titles, or before it; "Prepared by | J Smith | Date | 12/10/2017" has two. */
function isOfSheet(candidate: RowCandidate): boolean {
  const { lineNo, title, texts } = candidate;
  if (!namesSheet(lineNo === '' ? title : lineNo)) return false;
  const isOneText = texts === (lineNo === '' ? 2 : 3);
  return (
    isOneText ||
    factsOf(candidate).every(([, text]) => isNoFact(text) || isWrittenDate(text) || namesSheet(text))
  );
}

function namesSheet(label: string): boolean {
  const words = label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '');
  return (
    words.some(word => OF_SHEET.has(word)) && words.every(word => OF_SHEET.has(word) || BESIDE.has(word))
  );
}

const isNoFact = (text: string): boolean =>
  !OF_INDICATOR.test(text) &&
  !isWrittenDate(text) &&
  !isStatusWord(text) &&
  FACTS.every(column => !fitsColumn(column, text));

const factsOf = ({ filled, performance, textOf }: RowCandidate): readonly (readonly [Column, string])[] =>
  (performance === '' ? filled : [...filled, 'performance' as const]).map(column => [column, textOf(column)]);

/** Columns in which rows with more than one fact hold words where others hold figures, such as what a milestone is. */
function columnsOfWords(report: readonly RowCandidate[]): ReadonlySet<Column> {
  const facts = report.map(factsOf).filter(({ length }) => length > 1);
  return new Set(facts.flat().flatMap(([column, text]) => (fitsColumn(column, text) ? [] : [column])));
}
