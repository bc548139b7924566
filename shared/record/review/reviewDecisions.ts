import { isFindingCode } from '../../checks/finding.ts';
import { comparatorUnconfirmed } from '../../checks/targets/comparatorUnconfirmed.ts';
import { fill } from '../../words/fill.ts';
import { quoted } from '../../words/quoted.ts';
import type { RowProblem } from '../contract/problem.ts';
import type { AcknowledgementBody, IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';
import { rowName } from './rowName.ts';
import { reviewRefusals, rowNameLabels } from './words.ts';

/** The decisions in one place of a quarter: about it as a whole, or about one row. */
interface Decided {
  readonly indicator: string;
  /** What people call it. */
  readonly name: string;
  readonly field: 'overrides' | 'acknowledgements' | 'comparator';
  readonly decisions: readonly Pick<AcknowledgementBody, 'code' | 'by'>[];
}

/** Nobody answers for another person's decision, and a decision is about a finding that a check can make. */
export function reviewDecisions(
  { indicators, acknowledgements: decisions = [] }: SignedQuarter,
  signer: string,
): RowProblem[] {
  const ofQuarter: Decided = {
    indicator: '',
    name: rowNameLabels.quarter,
    field: 'acknowledgements',
    decisions,
  };
  return [ofQuarter, ...indicators.flatMap(decidedOf)].flatMap(decided => [
    ...anothers(decided, signer),
    ...unknown(decided),
  ]);
}

function decidedOf(row: IndicatorBody): Decided[] {
  const { uid: indicator, overrides, acknowledgements = [], comparator } = row;
  const name = rowName(row);
  return [
    { indicator, name, field: 'overrides', decisions: overrides },
    { indicator, name, field: 'acknowledgements', decisions: acknowledgements },
    { indicator, name, field: 'comparator', decisions: confirmationOf(comparator) },
  ];
}

/** A confirmed comparator is a decision about the finding that asks for it. */
function confirmationOf(comparator: IndicatorBody['comparator']): Decided['decisions'] {
  return comparator?.by === undefined ? [] : [{ code: comparatorUnconfirmed.code, by: comparator.by }];
}

function anothers({ indicator, name, field, decisions }: Decided, signer: string): RowProblem[] {
  if (decisions.every(({ by }) => by === signer)) return [];
  const sentence = fill(reviewRefusals.decision.otherSigner, { row: name });
  return [{ indicator, field, stated: null, found: null, sentence }];
}

const unknown = ({ indicator, name, field, decisions }: Decided): RowProblem[] =>
  decisions
    .filter(({ code }) => !isFindingCode(code))
    .map(({ code }) => ({
      indicator,
      field,
      stated: code,
      found: null,
      sentence: fill(reviewRefusals.decision.unknownCode, { row: name, code: quoted(code) }),
    }));
