import { isFindingCode } from '../../checks/finding.ts';
import { quoted } from '../../words/quoted.ts';
import type { RowProblem } from '../contract/problem.ts';
import type { AcknowledgementBody, IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';
import { rowName } from './rowName.ts';

/** The decisions that stand in one place of a quarter. */
interface Decided {
  readonly indicator: string;
  /** What people call it. */
  readonly name: string;
  readonly field: 'overrides' | 'acknowledgements';
  readonly decisions: readonly Pick<AcknowledgementBody, 'code' | 'by'>[];
}

/** Nobody answers for another's decision, and a decision is about something that a check finds. */
export function reviewDecisions(
  { indicators, acknowledgements: decisions = [] }: SignedQuarter,
  signer: string,
): RowProblem[] {
  const ofQuarter: Decided = { indicator: '', name: 'The quarter', field: 'acknowledgements', decisions };
  return [ofQuarter, ...indicators.flatMap(decidedOf)].flatMap(decided => [
    ...anothers(decided, signer),
    ...unknown(decided),
  ]);
}

function decidedOf(row: IndicatorBody): Decided[] {
  const { uid: indicator, overrides, acknowledgements = [] } = row;
  const name = rowName(row);
  return [
    { indicator, name, field: 'overrides', decisions: overrides },
    { indicator, name, field: 'acknowledgements', decisions: acknowledgements },
  ];
}

function anothers({ indicator, name, field, decisions }: Decided, signer: string): RowProblem[] {
  if (decisions.every(({ by }) => by === signer)) return [];
  const sentence = `${name} carries a decision under somebody else's name. Sign in again, then sign off: whoever signs answers for it.`;
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
      sentence: `${name} carries a decision about ${quoted(code)}, which no check finds. Check the report again, then sign off.`,
    }));
