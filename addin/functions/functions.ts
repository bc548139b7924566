import { travelArrow, travelWhy } from './dot.ts';
import { ratingWhy, ratingWord } from './rag.ts';
import { Refusal } from './refusals.ts';
import { type Answer, type Argument, spill } from './spill.ts';

/** Excel hands its own invocation object over behind the last argument; it is not ours. */
function rag(
  outturn: Argument,
  target: Argument,
  polarity: Argument,
  annual_target: Argument,
  rule: Argument,
  reference: Argument,
): unknown {
  return handOver(spill({ outturn, target, polarity, annual_target, rule, reference }, ratingWord));
}

function dot(
  current: Argument,
  base: Argument,
  polarity: Argument,
  kind: Argument,
  against: Argument,
  before_base: Argument,
): unknown {
  return handOver(spill({ current, base, polarity, kind, against, before_base }, travelArrow));
}

function ragwhy(
  outturn: Argument,
  target: Argument,
  polarity: Argument,
  annual_target: Argument,
  rule: Argument,
  reference: Argument,
): unknown {
  return handOver(spill({ outturn, target, polarity, annual_target, rule, reference }, ratingWhy));
}

function dotwhy(
  current: Argument,
  base: Argument,
  polarity: Argument,
  kind: Argument,
  against: Argument,
  before_base: Argument,
): unknown {
  return handOver(spill({ current, base, polarity, kind, against, before_base }, travelWhy));
}

/** A lone refusal is thrown, so that Excel shows its sentence; in a spill it stands in its own cell. */
function handOver(answer: Answer): unknown {
  if (answer instanceof Refusal) throw excelError(answer);
  if (typeof answer === 'string') return answer;
  return answer.map(row => row.map(cell => (cell instanceof Refusal ? excelError(cell) : cell)));
}

function excelError({ error, sentence }: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === '#N/A' ? notAvailable : invalidValue, sentence);
}

CustomFunctions.associate('RAG', rag);
CustomFunctions.associate('DOT', dot);
CustomFunctions.associate('RAGWHY', ragwhy);
CustomFunctions.associate('DOTWHY', dotwhy);
