import { restsOnTheRecord } from '../../checks/finding.ts';
import type { Judgement } from '../../checks/judge/judge.ts';
import type { Assessment } from '../../checks/runChecks.ts';
import type { Acknowledgement } from '../../decisions.ts';
import { type Period, periodText } from '../../period.ts';
import type { Column, Indicator, Report } from '../../report.ts';
import type { IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';
import type { RowIdentity } from '../identity/rowIdentity.ts';
import { recordedFigures } from './recordedFigures.ts';
import { signedRules } from './signedRules.ts';

interface Signing {
  /** The council's ONS code. */
  readonly council: string;
  /** The council’s report that it is signed in, as addresses name it. */
  readonly to: string;
  /** The directory id of the signer, who answers for the decisions. */
  readonly by: string;
  /** Which indicator each row is, by the row's id in its sheet. */
  readonly identities: ReadonlyMap<string, RowIdentity>;
}

/** The quarter as it goes on record: the sheet's printed texts, and the judgements after the officer's decisions. */
export function buildSignedQuarter(
  report: Report,
  assessment: Assessment,
  { council, to, by, identities }: Signing,
): SignedQuarter {
  return {
    schema: 2,
    council,
    report: to,
    period: periodText(report.period),
    sheet: report.sheet,
    ruleSet: signedRules(assessment.ruleSet),
    indicators: report.indicators.map(indicator => ({
      ...indicatorBody(indicator, assessment, report.period, by),
      ...identityOf(indicator, identities),
    })),
    ...acknowledged(assessment, '', by),
  };
}

function identityOf({ id }: Indicator, identities: Signing['identities']): RowIdentity {
  const identity = identities.get(id);
  if (!identity) throw new Error('A row was not matched to an indicator before it was signed.');
  return identity;
}

function indicatorBody(
  indicator: Indicator,
  { ruleSet, judgements, signed, findings, revisedBases }: Assessment,
  period: Period,
  by: string,
): Omit<IndicatorBody, keyof RowIdentity> {
  const signedAs = signed.judgements.get(indicator.id);
  const overrides = findings.flatMap(({ override }) =>
    override?.indicator === indicator.id ? [override] : [],
  );
  const print = (column: Column): string => indicator.texts[column] ?? '';
  return {
    lineNo: indicator.lineNo,
    title: indicator.title,
    section: indicator.section,
    group: indicator.group,
    polarity: indicator.polarity === 'unknown' ? 'none' : indicator.polarity,
    kind: indicator.kind,
    texts: {
      ...recordedFigures(indicator, judgements.get(indicator.id), ruleSet, period),
      shortBase: print('shortBase'),
      longBase: print('longBase'),
      ...beforeBase(indicator, judgements.get(indicator.id)),
      comment: indicator.comment,
      services: indicator.services,
    },
    comparator: comparatorBody(judgements.get(indicator.id), by),
    rating: signedAs?.rating ?? null,
    short: signedAs?.short ?? null,
    long: signedAs?.long ?? null,
    overrides: onceEach(overrides).map(({ code, decision, reason }) => ({ code, decision, reason, by })),
    ...acknowledged({ findings, revisedBases }, indicator.id, by),
  };
}

/** The record judges the row again, so that it needs the point before the base where the arrow rests on it. */
function beforeBase(
  { texts }: Indicator,
  judgement: Judgement | undefined,
): { readonly beforeBase?: string } {
  const printed = texts.beforeBase ?? '';
  const isIsolated = judgement?.short.direction != null && judgement.short.isolated;
  return isIsolated && printed.trim() !== '' ? { beforeBase: printed } : {};
}

/** The acknowledged warnings about an indicator, or about the report as a whole for "". Absent without any. */
function acknowledged(
  { findings, revisedBases }: Pick<Assessment, 'findings' | 'revisedBases'>,
  indicator: string,
  by: string,
) {
  // Why a base was revised is last and in one order, so that the digest is the same whether the record was read or not.
  const ofFindings = findings.flatMap(finding =>
    finding.indicator === indicator && finding.acknowledgement && !restsOnTheRecord(finding.code)
      ? [finding.acknowledgement]
      : [],
  );
  const revised = revisedBases.filter(one => one.indicator === indicator);
  const said = [...ofFindings, ...revised.toSorted((a, b) => (a.code < b.code ? -1 : 1))];
  const acknowledgements = onceEach(said).map(({ code, reason }) => ({ code, reason, by }));
  return acknowledgements.length === 0 ? {} : { acknowledgements };
}

/** The signer answers for a comparator that a person confirmed, as for every decision. */
function comparatorBody(judgement: Judgement | undefined, signer: string): IndicatorBody['comparator'] {
  if (!judgement?.comparator) return null;
  const { by, ...comparator } = judgement.comparator;
  return by === undefined ? comparator : { ...comparator, by: signer };
}

const onceEach = <Decision extends Acknowledgement>(decisions: readonly Decision[]): Decision[] => [
  ...new Map(decisions.map(decision => [decision.code, decision])).values(),
];
