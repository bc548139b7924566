import { readRangeContents } from '../excel/read/rangeContents.ts';
import { customFunctions } from './all.ts';
import type { CellAnswer, FunctionAnswer } from './answerByCell.ts';
import { FunctionRefusal } from './refusals.ts';

// The only place that gives the functions Excel.
for (const { id, answer } of customFunctions) {
  CustomFunctions.associate(id, (...given: unknown[]) => {
    const answered = answer(given, { addresses: addressesOf(given), read: readRangeContents });
    return answered instanceof Promise ? answered.then(toExcel) : toExcel(answered);
  });
}

/** functions.json asks Excel for the addresses, which come in the invocation object after the last argument. */
function addressesOf(given: readonly unknown[]): readonly unknown[] {
  const { parameterAddresses } = (given.at(-1) ?? {}) as Partial<CustomFunctions.Invocation>;
  return Array.isArray(parameterAddresses) ? parameterAddresses : [];
}

/** Excel shows the sentence of an error that is thrown; within a spill, an error is a cell like any other. */
function toExcel(answer: FunctionAnswer): unknown {
  if (answer instanceof FunctionRefusal) throw excelError(answer);
  return Array.isArray(answer) ? answer.map((row: readonly CellAnswer[]) => row.map(toCell)) : answer;
}

const toCell = (answer: CellAnswer): unknown =>
  answer instanceof FunctionRefusal ? excelError(answer) : answer;

function excelError({ error, sentence }: FunctionRefusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === '#N/A' ? notAvailable : invalidValue, sentence);
}
