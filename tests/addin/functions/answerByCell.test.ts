import { describe, expect, it } from 'vitest';
import { answerByCell, type JudgeCells } from '../../../addin/functions/answerByCell.ts';
import { refuseCall } from '../../../addin/functions/refusals.ts';

const sum: JudgeCells<'a' | 'b'> = ({ a, b }) => Number(a) + Number(b);
const answer = (given: readonly unknown[], judge = sum) => answerByCell(['a', 'b'], given, judge);

describe('the answer of a custom function', () => {
  it('may be a number or a text', () => {
    expect(answer([1, 2])).toBe(3);
    expect(answer([1, 2], ({ a }) => `a is ${a}`)).toBe('a is 1');
  });

  it('is a range if any argument came as a range, even of one cell', () => {
    expect(answer([[[1]], 2])).toEqual([[3]]);
    expect(answer([1, [[2]]])).toEqual([[3]]);
    expect(answer([[[1, 2]], [[10]]])).toEqual([[11, 12]]);
    expect(answer([[[1], [2]], 10])).toEqual([[11], [12]]);
  });

  it('may be rows, which spill from the cell', () => {
    expect(
      answer([1, 2], ({ a, b }) => [
        [Number(a), Number(b)],
        ['x', 'y'],
      ]),
    ).toEqual([
      [1, 2],
      ['x', 'y'],
    ]);
    expect(answer([[[1]], [[2]]], () => [[1, 2]])).toEqual([[1, 2]]);
  });

  it('cannot be rows for each cell of a range', () => {
    const refusal = refuseCall('rows-in-a-range');
    expect(answer([[[1, 2]], 1], () => [[1, 2]])).toEqual([[refusal, refusal]]);
  });

  it('is a lone refusal for single cells, whether or not they came as ranges', () => {
    const refusal = refuseCall('polarity-missing');
    expect(answer([1, 2], () => refusal)).toBe(refusal);
    expect(answer([[[1]], 2], () => refusal)).toBe(refusal);
  });

  it('leaves out what Excel passes after the last argument', () => {
    const seen: unknown[] = [];
    answer([1, 2, { functionName: 'X' }], cells => {
      seen.push(cells);
      return '';
    });
    expect(seen).toEqual([{ a: 1, b: 2 }]);
  });

  it('is judged with undefined for an argument that Excel does not pass', () => {
    expect(answer([1], ({ b }) => String(b))).toBe('undefined');
  });
});
