import { decisionFingerprint } from '../../checks/decisions/fingerprint.ts';
import type { Decisions } from '../../decisions.ts';
import { type Report, sheetsOf } from '../../report.ts';
import type { IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';
import type { RowIdentity } from '../identity/rowIdentity.ts';

interface Answered {
  readonly report: Report;
  readonly decisions: Decisions;
  /** Which indicator each row is, by the row's id in its sheet. */
  readonly identities: ReadonlyMap<string, RowIdentity>;
}

/**
 * The workbook's decisions, with the answers that were signed instead of its own: for a sheet whose figures are on record
 * already. `by` is the signer's name.
 */
export function answersOnRecord(
  { report, decisions, identities }: Answered,
  body: SignedQuarter,
  by: string,
): Decisions {
  const signed = new Map(body.indicators.map(row => [row.uid, row]));
  const rows = [...identities].flatMap(([id, { uid }]): (readonly [string, IndicatorBody])[] => {
    const row = signed.get(uid);
    return row ? [[id, row]] : [];
  });
  const said = (
    indicator: string,
    { code, reason }: { readonly code: string; readonly reason: string },
    on: Report = report,
  ) => {
    const facts = decisionFingerprint(on, { indicator, code });
    return facts === null ? [] : [{ indicator, code, reason, by, facts }];
  };
  const confirmed = rows.flatMap(([id, { comparator }]) =>
    comparator?.by === undefined ? [] : [[id, { ...comparator, by }] as const],
  );
  return {
    ...decisions,
    comparators: Object.fromEntries(confirmed),
    overrides: rows.flatMap(([id, { overrides }]) =>
      overrides.flatMap(one => said(id, one).map(kept => ({ ...kept, decision: one.decision }))),
    ),
    acknowledgements: [
      ...rows.flatMap(([id, { acknowledgements = [] }]) => acknowledgements.flatMap(one => said(id, one))),
      ...sheetsOf(report).flatMap(sheet =>
        (body.acknowledgements ?? []).flatMap(one => said('', one, sheet)),
      ),
    ],
  };
}
