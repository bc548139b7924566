import type { RowProblem } from '../../shared/record/contract/problem.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import type { RecordedRules } from '../../shared/record/review/reviewQuarter.ts';
import type { JudgedBy, Prepared, SignOffKey, SignOffOutcome, SignOffRequest } from '../acts/signOff.ts';
import type { SubmitQuarterOutcome } from '../acts/submitQuarter.ts';
import type { RemoteRecord } from './remoteRecord.ts';

/** The record's own review of a quarter. `kept` is null if the council has not saved exactly those rules. */
export type ReviewQuarter = (kept: RecordedRules | null) => readonly RowProblem[];

/** How often a quarter is judged, where what it is judged by changes each time before it is written. */
const JUDGEMENTS = 3;

interface Recording<Outcome> {
  readonly prepare: (key: SignOffKey) => Promise<Prepared<Outcome>>;
  readonly write: (request: SignOffRequest, judgedBy: JudgedBy) => Promise<Outcome>;
  readonly identityProblems: (quarter: SignedQuarter) => Promise<readonly RowProblem[]>;
}

type Outcome = { readonly state: string };
interface RowsInvalid {
  readonly state: 'rows-invalid';
  readonly problems: readonly RowProblem[];
}

/**
 * Judges a quarter in the Worker, whose processor time is not the council's object's, and has the object record it. Where
 * the council's rule set changed in between, the object writes nothing, and the quarter is judged again.
 */
async function judgeThenRecord<O extends Outcome>(
  { quarter, request }: QuarterRequest,
  review: ReviewQuarter,
  { prepare, write, identityProblems }: Recording<O>,
): Promise<O | RowsInvalid> {
  const { body: _, outturns: __, ...key } = request;
  for (let judgement = 1; ; judgement++) {
    const prepared = await prepare(key);
    if ('outcome' in prepared) return prepared.outcome;
    const problems = review(prepared.judgedBy.keptRules);
    if (problems.length > 0) {
      return { state: 'rows-invalid', problems: [...problems, ...(await identityProblems(quarter))] };
    }
    const outcome = await write(request, prepared.judgedBy);
    if (outcome.state !== 'judge-again' || judgement === JUDGEMENTS) return outcome;
  }
}

/** A quarter that a person sent, or submitted. */
export interface QuarterRequest {
  readonly quarter: SignedQuarter;
  readonly request: SignOffRequest;
}

export const judgeThenSignOff = (
  sent: QuarterRequest,
  review: ReviewQuarter,
  record: RemoteRecord,
): Promise<SignOffOutcome> =>
  judgeThenRecord<SignOffOutcome>(sent, review, {
    prepare: record.prepareSignOff,
    write: record.signOff,
    identityProblems: record.identityProblems,
  });

export const judgeThenSubmit = (
  sent: QuarterRequest,
  review: ReviewQuarter,
  record: RemoteRecord,
): Promise<SubmitQuarterOutcome> =>
  judgeThenRecord<SubmitQuarterOutcome>(sent, review, {
    prepare: record.prepareSubmission,
    write: record.submitQuarter,
    identityProblems: record.identityProblems,
  });
