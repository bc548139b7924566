import type { LinkKind } from '../../../../shared/record/contract/links.ts';
import type { ListedIndicator, ReportRow } from '../../../../shared/record/identity/rowIdentity.ts';
import { linkKindLabels } from '../../../../shared/record/identity/words.ts';
import { rowName } from '../../../../shared/record/review/rowName.ts';
import { endWithFullStop } from '../../../../shared/words/endWithFullStop.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { quoted } from '../../../../shared/words/quoted.ts';
import { numberText } from '../../words/reportSummary.ts';
import type { MatchedRows } from './matchedRows.ts';
import {
  identityQuestionSentences,
  identityRefusals,
  identitySentences,
  matchSummaryLabels,
} from './words.ts';

export const openQuestionsSentence = (questions: number): string =>
  fill(identityRefusals.openQuestions, { count: numberText(questions) });

/** Asks again where another row was matched to the same indicator. */
export const matchedTwiceSentence = (row: ReportRow, was: ListedIndicator, other: ReportRow): string =>
  fill(identityRefusals.matchedTwice, {
    row: nameOf(row),
    title: quoted(was.title),
    other: rowName(other),
  });

const nameOf = ({ lineNo }: ReportRow): string =>
  lineNo === null ? matchSummaryLabels.thisRow : fill(matchSummaryLabels.line, { line: lineNo });

/** "Line 14 was “Burglaries” on record. Is it the same indicator?" */
export function identityQuestion(row: ReportRow, was: ListedIndicator): string {
  const values = { row: nameOf(row), title: quoted(was.title) };
  if (was.lineNo === row.lineNo) return fill(identityQuestionSentences.retitled, values);
  if (was.lineNo === null) return fill(identityQuestionSentences.numbered, values);
  return fill(identityQuestionSentences.renumbered, { ...values, line: was.lineNo });
}

/** "Matched to the record: 63; renumbered: 2; new: 1; no longer in the report: 2" */
export function matchSummary({ matched, renumbered, reworded, fresh, leaving }: MatchedRows): string {
  const counts = {
    matched,
    renumbered: renumbered.length,
    reworded: reworded.length,
    fresh: fresh.length,
    leaving: leaving.length,
  };
  const parts = (Object.keys(counts) as (keyof typeof counts)[])
    .filter(name => counts[name] > 0)
    .map(name => `${matchSummaryLabels[name].toLowerCase()}: ${numberText(counts[name])}`);
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "14 Burglaries", or the title alone. */
export const indicatorLabel = ({ lineNo, title }: Pick<ListedIndicator, 'lineNo' | 'title'>): string =>
  lineNo === null ? title : `${lineNo} ${title}`;

/** "A part of it: “Burglaries”. Homes alone are counted." */
export const predecessorSentence = (kind: LinkKind, title: string, why: string): string =>
  fill(identitySentences.predecessor, {
    relation: linkKindLabels[kind],
    title: quoted(title),
    why: endWithFullStop(why).slice(0, -1),
  });
