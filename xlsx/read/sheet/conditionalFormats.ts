import type { CellRange } from '../../../shared/cells.ts';
import type { XlsxConditionalFormat } from '../../workbook.ts';
import type { RuleLook } from '../styles/ruleLooks.ts';
import { wholeNumber } from '../xml/attributes.ts';
import type { ElementReader } from '../xml/readElements.ts';
import { cellRange } from './cellPlace.ts';

const PLAIN: RuleLook = { fill: null, fontColour: null };

/** Reads the conditional formats of a sheet into `formats`. */
export function conditionalFormatsReader(
  formats: XlsxConditionalFormat[],
  looks: readonly RuleLook[],
): ElementReader {
  let ranges: readonly CellRange[] = [];
  let formulas: string[] = [];
  const cfRule: ElementReader = {
    open: ({ type = '', operator = '', text = '', dxfId }) => {
      formulas = [];
      const look = looks[wholeNumber(dxfId) ?? -1] ?? PLAIN;
      if (ranges.length > 0) formats.push({ ranges, type, operator, text, formulas, ...look });
    },
    inside: { formula: { text: formula => void formulas.push(formula) } },
  };
  return {
    open: ({ sqref = '' }) => {
      ranges = sqref.split(/\s+/).flatMap(ref => cellRange(ref) ?? []);
    },
    inside: { cfRule },
  };
}
