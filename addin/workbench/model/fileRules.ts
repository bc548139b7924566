import type { ChartOfFile } from '../../../xlsx/chart.ts';
import type { XlsxConditionalFormat, XlsxTable } from '../../../xlsx/workbook.ts';
import type { ChartModel, ConditionalFormatModel, TableModel } from './workbookModel.ts';

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};
const OTHER_TYPES = {
  expression: 'Custom',
  top10: 'TopBottom',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
} as const;

/** A file's conditional formats in Excel's names for them (Excel.ConditionalFormatType and its rules). */
export const conditionalFormatsOf = (
  formats: readonly XlsxConditionalFormat[] = [],
): ConditionalFormatModel[] =>
  formats.map(({ ranges, fill, fontColour, ...format }, index) => ({
    id: `{${index + 1}}`,
    ranges,
    rule: ruleOf(format),
    fill: fill?.toUpperCase() ?? null,
    fontColour: fontColour?.toUpperCase() ?? null,
  }));

export const tablesOf = (tables: readonly XlsxTable[] = []): TableModel[] =>
  tables.map(({ name: _, ...table }, index) => ({ id: String(index + 1), ...table }));

/** The charts of a sheet of a file. */
export const chartsOfFile = (charts: readonly ChartOfFile[] = []): ChartModel[] =>
  charts.map(({ name, chart, place }, index) => {
    if (chart === null) return { id: `{file-${index + 1}}`, name, chart, place };
    const { name: _, place: __, ...rest } = chart;
    return { id: `{file-${index + 1}}`, name, chart: rest, place };
  });

function ruleOf({
  type,
  operator,
  text,
  formulas: [first = '', second],
}: Pick<XlsxConditionalFormat, 'type' | 'operator' | 'text' | 'formulas'>): ConditionalFormatModel['rule'] {
  const ofText = TEXT_OPERATORS[type];
  if (ofText !== undefined) return { type: 'ContainsText', operator: ofText, text };
  if (type === 'cellIs')
    return {
      type: 'CellValue',
      operator: comparison(operator),
      formula1: `=${first}`,
      ...(second !== undefined && { formula2: `=${second}` }),
    };
  return { type: Object.hasOwn(OTHER_TYPES, type) ? OTHER_TYPES[type as 'expression'] : 'PresetCriteria' };
}

/** "greaterThanOrEqual" is "GreaterThanOrEqual", and "equal" is "EqualTo". */
function comparison(operator: string): string {
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  return /^(?:Not)?Equal$/.test(name) ? `${name}To` : name;
}
