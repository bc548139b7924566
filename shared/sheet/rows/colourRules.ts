import {
  type CellAddress,
  type CellValue,
  type ColourRule,
  isWithinRange,
  type SheetCells,
} from '../../cells.ts';
import type { Indicator } from '../../report.ts';

/** The indicators, with a mark on those whose rating's cell a person's conditional format colours, or may colour. */
export function withColourRules(
  indicators: readonly Indicator[],
  { values, colourRules = [] }: Pick<SheetCells, 'values' | 'colourRules'>,
): readonly Indicator[] {
  if (colourRules.length === 0) return indicators;
  return indicators.map(indicator => {
    const cell = indicator.cells.rating ?? indicator.cells.performance;
    const value = cell && values[cell.row]?.[cell.column];
    if (cell === undefined || value === undefined) return indicator;
    const isColoured = colourRules.some(rule => isOn(rule, cell) && mayApply(rule, value));
    return isColoured ? { ...indicator, hasColourRule: true } : indicator;
  });
}

const isOn = ({ ranges }: ColourRule, cell: CellAddress): boolean =>
  ranges.some(range => isWithinRange(cell, range));

/** Excel compares texts without regard to case. An empty cell may count as 0 or as an empty text. */
function mayApply({ applies }: ColourRule, value: CellValue): boolean {
  if (applies.when === 'unknown' || value === '') return true;
  if (applies.when === 'equal') return alike(applies.to) === alike(value);
  return TEXT_TESTS[applies.operator](alike(String(value)), alike(applies.text));
}

type TextOperator = Extract<ColourRule['applies'], { when: 'text' }>['operator'];

const TEXT_TESTS: Readonly<Record<TextOperator, (text: string, part: string) => boolean>> = {
  Contains: (text, part) => text.includes(part),
  NotContains: (text, part) => !text.includes(part),
  BeginsWith: (text, part) => text.startsWith(part),
  EndsWith: (text, part) => text.endsWith(part),
};

const alike = <T extends CellValue>(value: T): T =>
  (typeof value === 'string' ? value.toLowerCase() : value) as T;
