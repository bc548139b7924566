import { type BaseComparison, basesCompared } from '../../../shared/checks/earlier/compareBases.ts';
import { periodNoun, periodText } from '../../../shared/period.ts';
import { fill } from '../../../shared/words/fill.ts';
import type { CheckedView } from '../state/paneState.ts';
import { basesSentences } from './words.ts';

/** What of the sheet's earlier figures was compared with the record, and what was not. Empty where the sheet prints none. */
export function basesStatements(
  { open, assessment }: Pick<CheckedView, 'open' | 'assessment'>,
  isSignedIn: boolean,
): string[] {
  const { recordedBases } = open;
  const compared = basesCompared(assessment.report, recordedBases);
  if (compared.length === 0) return [];
  if (recordedBases === null) {
    const template = isSignedIn ? basesSentences.notRead : basesSentences.notSignedIn;
    return [fill(template, { length: periodNoun(open.report.period) })];
  }
  return [...new Set(compared.map(statementOf))];
}

function statementOf({ period, rev, compared, notCompared }: BaseComparison): string {
  const values = { period: periodText(period), rev: rev ?? 0, compared };
  if (!rev) return fill(basesSentences.notOnRecord, values);
  return notCompared === 0
    ? fill(basesSentences.compared, values)
    : fill(basesSentences.comparedInPart, { ...values, left: notCompared });
}
