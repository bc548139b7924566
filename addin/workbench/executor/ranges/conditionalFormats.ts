import type { CellRange } from '../../../../shared/cells.ts';
import { itemNotFound } from '../../model/hostError.ts';
import type { ConditionalFormatModel } from '../../model/workbookModel.ts';
import type { HostObject } from '../protocol/hostObject.ts';

/** Excel.ConditionalFormatCollection, to be read. Nothing of ours changes a person's rules, so nothing here does. */
export function conditionalFormatsObject(
  formats: readonly ConditionalFormatModel[],
  areas: (ranges: readonly CellRange[]) => HostObject | null,
): HostObject {
  const object = (format: ConditionalFormatModel): HostObject => formatObject(format, areas);
  return {
    kind: 'ConditionalFormatCollection',
    items: () => formats.map(object),
    call: {
      Indexer: (id: string) => {
        const found = formats.find(format => format.id === id);
        if (!found) throw itemNotFound();
        return object(found);
      },
    },
  };
}

function formatObject(
  { id, ranges, rule, fill, fontColour }: ConditionalFormatModel,
  areas: (ranges: readonly CellRange[]) => HostObject | null,
): HostObject {
  const format = (): HostObject => ({
    kind: 'ConditionalRangeFormat',
    get: {
      // "" where the rule sets no colour.
      Fill: () => colour('ConditionalRangeFill', fill),
      Font: () => colour('ConditionalRangeFont', fontColour),
    },
  });
  const only = (type: string, kind: string, asRule?: unknown): HostObject | null =>
    rule.type === type
      ? { kind, get: { Format: format, ...(asRule !== undefined && { Rule: () => asRule }) } }
      : null;
  const { type: _, ...asRule } = rule;
  return {
    kind: 'ConditionalFormat',
    identity: () => ({ Id: id }),
    scalars: ['id', 'type'],
    get: {
      Id: () => id,
      Type: () => rule.type,
      CellValueOrNullObject: () => only('CellValue', 'CellValueConditionalFormat', asRule),
      TextComparisonOrNullObject: () => only('ContainsText', 'TextConditionalFormat', asRule),
      CustomOrNullObject: () => only('Custom', 'CustomConditionalFormat'),
      TopBottomOrNullObject: () => only('TopBottom', 'TopBottomConditionalFormat'),
      PresetOrNullObject: () => only('PresetCriteria', 'PresetCriteriaConditionalFormat'),
    },
    call: { GetRanges: () => areas(ranges) },
  };
}

const colour = (kind: string, value: string | null): HostObject => ({
  kind,
  scalars: ['color'],
  get: { Color: () => value ?? '' },
});
