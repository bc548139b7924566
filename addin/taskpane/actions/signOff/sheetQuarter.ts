import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { canonicalText } from '../../../../shared/record/contract/canonicalText.ts';
import type { Receipt } from '../../../../shared/record/contract/reports.ts';
import type { SignedQuarter } from '../../../../shared/record/contract/signedQuarter.ts';
import type { Me } from '../../../../shared/record/contract/signIn.ts';
import { buildSignedQuarter } from '../../../../shared/record/quarter/buildSignedQuarter.ts';
import type { CheckedView, IndicatorMatches, OpenedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';

export type QuarterSource = Pick<
  OpenedReport,
  'report' | 'namedReport' | 'decisions' | 'ruleSet' | 'indicatorMatches'
>;

/**
 * The quarter that the sheet would put on record, checked again; null where its rows are not matched to that council's
 * indicators. `by` is the signer's directory id. The quarter before is left out: it only adds notes, and no note goes on
 * record.
 */
export function sheetQuarter(
  { report, namedReport: to, decisions, ruleSet, indicatorMatches }: QuarterSource,
  council: string,
  by: string,
): SignedQuarter | null {
  if (indicatorMatches?.council !== council) return null;
  const assessment = runChecks(report, decisions, ruleSet);
  return buildSignedQuarter(assessment.report, assessment, {
    council,
    to,
    by,
    identities: indicatorMatches.rows,
  });
}

/** The quarter as it was checked and shown to the officer. Throws where a row is not matched. */
export const checkedQuarter = (
  { assessment, open }: CheckedView,
  { council, oid: by }: Me,
  identities: IndicatorMatches['rows'] = open.indicatorMatches?.rows ?? new Map(),
): SignedQuarter =>
  buildSignedQuarter(assessment.report, assessment, {
    council: council.code,
    to: open.namedReport,
    by,
    identities,
  });

/** Whether the sheet's quarter, under the signer's id, has the digest in the receipt. */
export async function matchesReceipt(
  { sha256 }: Pick<ActionContext, 'sha256'>,
  open: QuarterSource,
  { receipt, by }: { readonly receipt: Receipt; readonly by: string },
): Promise<boolean> {
  const quarter = sheetQuarter(open, receipt.council, by);
  return quarter !== null && (await sha256(canonicalText(quarter))) === receipt.body_sha256;
}

/**
 * The id of the person who made the decisions in a quarter; null where there are none. The record takes one person's
 * only.
 */
export function decidedBy({ indicators, acknowledgements = [] }: SignedQuarter): string | null {
  const decisions = indicators.flatMap(row => [...row.overrides, ...(row.acknowledgements ?? [])]);
  const confirmed = indicators.flatMap(({ comparator }) => comparator?.by ?? []);
  return [...decisions, ...acknowledgements][0]?.by ?? confirmed[0] ?? null;
}
