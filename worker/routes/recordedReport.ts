import { headlineOf } from '../../shared/headline.ts';
import type { RecordedReport } from '../../shared/record/contract.ts';
import type { SignedQuarter } from '../../shared/record/revision.ts';
import type { RevisionWithBody } from '../store/store.ts';
import { quarterOf } from './quarterOf.ts';
import { revisionOf } from './receipt.ts';

/** A revision as people read it: the quarter as it was signed, its headline and its receipt. */
export function recordedReport(council: string, row: RevisionWithBody): RecordedReport {
  const body = quarterOf(row);
  const { correction, ...receipt } = revisionOf(council, row);
  return { receipt, correction, ruleSet: body.ruleSet, headline: headlineIn(body), body };
}

export function headlineIn({ indicators }: SignedQuarter): RecordedReport['headline'] {
  const rated = indicators.map(({ lineNo, section, rating }) => ({
    lineNo,
    theme: themeOf(section),
    rating,
  }));
  const { all, numbered, unnumbered, themes } = headlineOf(rated);
  return { all, numbered, unnumbered, themes: [...themes] };
}

const themeOf = (section: string): string => section.split(':', 1)[0]?.trim() ?? '';
