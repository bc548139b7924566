import type { CalledOnRecord, ReportRow } from '../../../../shared/record/identity.ts';
import { quoted } from '../../../../shared/record/quoted.ts';
import { rowName } from '../../../../shared/record/rowName.ts';
import type { MatchedRows } from './matchedRows.ts';

/** Why a quarter cannot be signed off where nobody could say which indicators on record its rows are. */
export const NOT_MATCHED =
  'Which indicators on record the rows are is not known yet, and the workbook does not keep it. Ask the record when it can be reached, then sign off; the workbook is unchanged.';

export const ALL_NEW = 'No indicator is on record yet: each row begins a history of its own.';

export function openQuestionsSentence(questions: number): string {
  const rows = questions === 1 ? 'One row' : `${questions.toLocaleString('en-GB')} rows`;
  return `${rows} may be an indicator that is on record under other words. Say whether it is the same, then sign off.`;
}

/** Two rows cannot be one indicator. */
export const matchedTwiceSentence = (row: ReportRow, was: CalledOnRecord, other: ReportRow): string =>
  `${nameOf(row)} was said to be ${quoted(was.title)}, and so was ${rowName(other)}. Say what it is to that one.`;

const nameOf = ({ lineNo }: ReportRow): string => (lineNo === null ? 'This row' : `Line ${lineNo}`);

/** "Line 14 was “Burglaries” on record. Is it the same indicator?" */
export function identityQuestion(row: ReportRow, was: CalledOnRecord): string {
  const name = nameOf(row);
  if (was.lineNo === row.lineNo)
    return `${name} was ${quoted(was.title)} on record. Is it the same indicator?`;
  const then = was.lineNo === null ? 'had no line number' : `was line ${was.lineNo}`;
  return `${name} may be ${quoted(was.title)}, which ${then} on record. Is it the same indicator?`;
}

/** "63 as on record, 2 renumbered, 1 new, 2 no longer in the report." */
export function matchSummary({ asOnRecord, renumbered, reworded, fresh, leaving }: MatchedRows): string {
  const parts = [
    [asOnRecord, 'as on record'],
    [renumbered.length, 'renumbered'],
    [reworded.length, 'worded otherwise'],
    [fresh.length, 'new'],
    [leaving.length, 'no longer in the report'],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  return `${told.map(([count, what]) => `${count.toLocaleString('en-GB')} ${what}`).join(', ')}.`;
}

/** "14 Burglaries", or the title alone. */
export const indicatorLabel = ({ lineNo, title }: Pick<CalledOnRecord, 'lineNo' | 'title'>): string =>
  lineNo === null ? title : `${lineNo} ${title}`;
