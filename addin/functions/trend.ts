import { printQuantity } from '../../shared/figures/quantityText.ts';
import { singleValue } from '../../shared/figures/singleValue.ts';
import type { Quantity } from '../../shared/outturn.ts';
import { toCommonUnit } from '../../shared/rules/compare/commonUnit.ts';
import { assuranceOf, judgeSignal, variationOf } from '../../shared/signal.ts';
import { fill } from '../../shared/words/fill.ts';
import { unusualSentences, variationLabels } from '../../shared/words/variation/words.ts';
import {
  type CellArgument,
  printCell,
  readOutturnArgument,
  readTargetArgument,
} from './arguments/cellArgument.ts';
import { polarityParameter, readPolarityArgument } from './arguments/polarityArgument.ts';
import { defineFunction } from './defineFunction.ts';
import { FunctionRefusal, refuseCall } from './refusals.ts';
import { trendSentences } from './words.ts';

/** XmR rules for a row of figures (shared/signal.ts), in words. */
export const trend = defineFunction({
  id: 'TREND',
  description:
    'Says in words whether the latest of a row of figures is unusual or within its usual range, by the rules of XmR charts.',
  parameters: {
    values: {
      description:
        'The figures of one period after another, oldest first, in one row or column. A blank is a gap.',
    },
    polarity: polarityParameter,
    target: {
      description: 'A target, to say whether ordinary variation meets it always, never or now and then.',
      optional: true,
    },
  },
  judgeWhole: ({ values, polarity: ways, target: targets }) => {
    if (values.length > 1 && values.some(row => row.length > 1)) return refuseCall('values-not-a-line');
    if (ways.flat().length > 1 || targets.flat().length > 1) return refuseCall('shapes-differ');
    const [[way], [wanted]] = [ways.flat(), targets.flat()];
    const polarity = readPolarityArgument(way);
    if (polarity instanceof FunctionRefusal) return polarity;
    const figures = values.flat().map(figureOf);
    const refused = figures.find(figure => figure instanceof FunctionRefusal);
    if (refused) return refused;
    const target = readTargetArgument(wanted);
    const line = singleValue(target);
    if (line === null && target.state !== 'none')
      return refuseCall('target-unreadable', { text: printCell(wanted) });
    const read = figures.flatMap(figure => (figure === null ? [] : [figure as Quantity]));
    const common = toCommonUnit(line === null ? read : [...read, line]);
    if (typeof common === 'string')
      return refuseCall(common, { figures: [...new Set(read.map(printQuantity))].join(', ') });
    let next = 0;
    const points = figures
      .slice(0, figures.findLastIndex(figure => figure !== null) + 1)
      .map(figure => (figure === null ? null : (common[next++]?.value ?? null)));
    const signal = judgeSignal(points);
    const [first] = common;
    if (signal === null || first === undefined) return refuseCall('too-few-figures');
    const print = (value: number): string =>
      printQuantity({
        value,
        unit: first.unit,
        decimals: Math.max(...common.map(each => each.decimals)) + 1,
      });
    const { count, mean, lower, upper, isConstant, isTrial } = signal;
    const last = signal.unusual.at(-1);
    const assurance = line === null ? null : assuranceOf(signal, common.at(-1)?.value ?? 0, polarity);
    return [
      `${variationLabels[variationOf(signal, polarity)]}.`,
      ...(last ? [unusualSentences[last.cause][last.side]] : []),
      ...(isConstant
        ? []
        : [
            fill(trendSentences.range, {
              lower: print(lower),
              upper: print(upper),
              mean: print(mean),
              count,
            }),
          ]),
      ...(isTrial && !isConstant ? [trendSentences.trial] : []),
      ...(assurance === null ? [] : [trendSentences[assurance]]),
    ].join(' ');
  },
});

/** Null where the period has no figure: nothing bridges the gap. */
function figureOf(cell: CellArgument): Quantity | null | FunctionRefusal {
  const outturn = readOutturnArgument(cell);
  if (outturn.state === 'none') return null;
  return singleValue(outturn) ?? refuseCall('not-one-figure', { text: printCell(cell) });
}
