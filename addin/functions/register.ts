import { type Argument, answerByCell, type FunctionAnswer } from './answerByCell.ts';
import { travelArrow, travelWhy } from './direction/judgeDirectionCells.ts';
import { ratingWhy, ratingWord } from './rating/judgeRatingCells.ts';
import { FunctionRefusal } from './refusals.ts';

/** Excel hands its own invocation object over behind the last argument; it is not ours. */
function rag(
  outturn: Argument,
  target: Argument,
  polarity: Argument,
  annual_target: Argument,
  rule: Argument,
  reference: Argument,
): unknown {
  return handOver(answerByCell({ outturn, target, polarity, annual_target, rule, reference }, ratingWord));
}

function dot(
  current: Argument,
  base: Argument,
  polarity: Argument,
  kind: Argument,
  against: Argument,
  before_base: Argument,
): unknown {
  return handOver(answerByCell({ current, base, polarity, kind, against, before_base }, travelArrow));
}

function ragwhy(
  outturn: Argument,
  target: Argument,
  polarity: Argument,
  annual_target: Argument,
  rule: Argument,
  reference: Argument,
): unknown {
  return handOver(answerByCell({ outturn, target, polarity, annual_target, rule, reference }, ratingWhy));
}

function dotwhy(
  current: Argument,
  base: Argument,
  polarity: Argument,
  kind: Argument,
  against: Argument,
  before_base: Argument,
): unknown {
  return handOver(answerByCell({ current, base, polarity, kind, against, before_base }, travelWhy));
}

/** A lone refusal is thrown, so that Excel shows its sentence; in a spill it stands in its own cell. */
function handOver(answer: FunctionAnswer): unknown {
  if (answer instanceof FunctionRefusal) throw excelError(answer);
  if (typeof answer === 'string') return answer;
  return answer.map(row => row.map(cell => (cell instanceof FunctionRefusal ? excelError(cell) : cell)));
}

function excelError({ error, sentence }: FunctionRefusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === '#N/A' ? notAvailable : invalidValue, sentence);
}

CustomFunctions.associate('RAG', rag);
CustomFunctions.associate('DOT', dot);
CustomFunctions.associate('RAGWHY', ragwhy);
CustomFunctions.associate('DOTWHY', dotwhy);
