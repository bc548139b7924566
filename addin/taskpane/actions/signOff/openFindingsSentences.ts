import { periodText } from '../../../../shared/period.ts';
import { fill } from '../../../../shared/words/fill.ts';
import type { OpenedReport } from '../../state/paneState.ts';
import { numberText } from '../../words/reportSummary.ts';
import { signOffRefusals, signOffSentences } from './words.ts';

/** What keeps a quarter from being signed off, with the next step. */
export const openErrorsSentence = (errors: number): string =>
  fill(signOffRefusals.openErrors, { count: numberText(errors) });

export const openWarningsSentence = (warnings: number): string =>
  fill(signOffRefusals.openWarnings, { count: numberText(warnings) });

export const openComparatorsSentence = (comparators: number): string =>
  fill(signOffRefusals.openComparators, { count: numberText(comparators) });

/** The rows that would go on record without their proposed rating. */
export const notConfirmedSentence = (indicators: number): string =>
  fill(signOffSentences.notConfirmed, { count: numberText(indicators) });

/** The sheet names one council, and the person is signed in to another. */
export const councilSentence = (named: string, own: string): string =>
  fill(signOffRefusals.otherCouncil, { named, own });

/** The council never recorded the rules that the sheet is judged by, or not for its period. */
export const rulesNotOnRecordSentence = ({
  ruleSet,
  report,
}: Pick<OpenedReport, 'ruleSet' | 'report'>): string =>
  fill(signOffRefusals.rulesNotOnRecord, { title: ruleSet.title, period: periodText(report.period) });
