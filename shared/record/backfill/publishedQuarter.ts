import { runChecks } from '../../checks/runChecks.ts';
import { NO_DECISIONS } from '../../decisions.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import type { ImportedFrom } from '../contract/importedFrom.ts';
import type { SignedQuarter } from '../contract/signedQuarter.ts';
import type { RowIdentity } from '../identity/rowIdentity.ts';
import { buildSignedQuarter } from '../quarter/buildSignedQuarter.ts';
import { signedRules } from '../quarter/signedRules.ts';
import type { OldReport } from './oldWorkbook.ts';

interface Importing {
  /** The council's ONS code. */
  readonly council: string;
  /** The council's report that it is brought in to, as addresses name it. */
  readonly to: string;
  readonly identities: ReadonlyMap<string, RowIdentity>;
  readonly ruleSet: RuleSet;
  readonly imported: ImportedFrom;
}

/** An old quarter as it goes on record: its texts, ratings and arrows as published. Nobody's decision is part of it. */
export function publishedQuarter(
  { report }: Pick<OldReport, 'report'>,
  { council, to, identities, ruleSet, imported }: Importing,
): SignedQuarter {
  const assessment = runChecks(report, NO_DECISIONS, ruleSet);
  const published = new Map(assessment.report.indicators.map(row => [row.id, row.published]));
  const ids = report.indicators.map(({ id }) => id);
  // No decision was made, so nobody answers for one.
  const quarter = buildSignedQuarter(assessment.report, assessment, { council, to, by: '', identities });
  return {
    ...quarter,
    ruleSet: signedRules(ruleSet),
    indicators: quarter.indicators.map((row, index) => ({
      ...row,
      ...(published.get(ids[index] ?? '') ?? { rating: null, short: null, long: null }),
    })),
    imported,
  };
}
