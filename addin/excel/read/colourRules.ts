import type { CellRange, ColourRule } from '../../../shared/cells.ts';

/** Requests a range's conditional formats by id and type. Call the result after a sync. */
export function requestConditionalFormats(range: Excel.Range): () => readonly Excel.ConditionalFormat[] {
  const { conditionalFormats } = range;
  conditionalFormats.load('items/id,items/type');
  return () => conditionalFormats.items;
}

/** Reads where conditional formats colour cells, and when. It takes a sync if there are any. */
export async function readColourRules(
  context: Excel.RequestContext,
  sheets: readonly (readonly Excel.ConditionalFormat[])[],
): Promise<readonly (readonly ColourRule[])[]> {
  // A format that reaches over several parts of the range was listed for each of them.
  const requested = sheets.map(formats =>
    [...new Map(formats.map(format => [format.id, format])).values()].map(requestColourRule),
  );
  if (requested.some(rules => rules.length > 0)) await context.sync();
  return requested.map(rules => rules.map(rule => rule()).filter(rule => rule !== null));
}

const COLOURS = 'format/fill/color,format/font/color';

function requestColourRule(format: Excel.ConditionalFormat): () => ColourRule | null {
  const areas = format.getRanges();
  areas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const coloured = requestColours(format);
  return () => {
    const applies = coloured();
    return applies && { ranges: areas.areas.items.map(rangeOf), applies };
  };
}

const rangeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** When a format colours a cell; null if it never does. */
function requestColours(format: Excel.ConditionalFormat): () => ColourRule['applies'] | null {
  switch (format.type) {
    case 'ContainsText': {
      const text = format.textComparisonOrNullObject;
      text.load(`rule,${COLOURS}`);
      return () => (setsColour(text.format) ? textRule(text.rule) : null);
    }
    case 'CellValue': {
      const value = format.cellValueOrNullObject;
      value.load(`rule,${COLOURS}`);
      return () => (setsColour(value.format) ? valueRule(value.rule) : null);
    }
    case 'IconSet':
      return () => null;
    case 'ColorScale':
    case 'DataBar':
      return () => UNKNOWN;
    default: {
      const other = OTHERS[format.type]?.(format);
      if (other === undefined) return () => UNKNOWN;
      other.load(COLOURS);
      return () => (setsColour(other.format) ? UNKNOWN : null);
    }
  }
}

const UNKNOWN: ColourRule['applies'] = { when: 'unknown' };

type FormatWithColours =
  | Excel.CustomConditionalFormat
  | Excel.TopBottomConditionalFormat
  | Excel.PresetCriteriaConditionalFormat;

/** The types that set colours by something that is not worked out here. */
const OTHERS: Readonly<Record<string, (format: Excel.ConditionalFormat) => FormatWithColours>> = {
  Custom: format => format.customOrNullObject,
  TopBottom: format => format.topBottomOrNullObject,
  PresetCriteria: format => format.presetOrNullObject,
};

/** "" or nothing stands for a colour that the format leaves alone. */
const setsColour = ({ fill, font }: Excel.ConditionalRangeFormat): boolean =>
  Boolean(fill.color || font.color);

/** The text may be a formula, and "?", "*" and "~" are wildcards in Excel's search. */
function textRule({ operator, text }: Excel.ConditionalTextComparisonRule): ColourRule['applies'] {
  if (operator === 'Invalid' || /^=|[?*~]/.test(text)) return UNKNOWN;
  return { when: 'text', operator, text };
}

/** Only "equal to" a text or a number is worked out: '="RED"' or '=5', with or without the equals sign. */
function valueRule({ operator, formula1 }: Excel.ConditionalCellValueRule): ColourRule['applies'] {
  const literal = String(formula1).replace(/^=/, '').trim();
  if (operator !== 'EqualTo') return UNKNOWN;
  const text = /^"((?:[^"]|"")*)"$/.exec(literal)?.[1];
  if (text !== undefined) return { when: 'equal', to: text.replaceAll('""', '"') };
  return /^[-+]?\d*\.?\d+$/.test(literal) ? { when: 'equal', to: Number(literal) } : UNKNOWN;
}
