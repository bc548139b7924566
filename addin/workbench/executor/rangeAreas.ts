import type { CellRange } from '../../../shared/cells.ts';
import type { SheetModel } from '../model.ts';
import { writeAddress } from './address.ts';
import type { Host } from './host.ts';
import type { HostObject } from './hostObject.ts';
import { rangeObject } from './range.ts';

/** Excel.RangeAreas; null where there are none, as its OrNullObject makers answer. */
export function rangeAreasObject(
  host: Host,
  sheet: SheetModel,
  areas: readonly CellRange[],
): HostObject | null {
  if (areas.length === 0) return null;
  return {
    kind: 'RangeAreas',
    scalars: ['address', 'areaCount'],
    get: {
      Address: () => areas.map(area => writeAddress(sheet.name, area)).join(','),
      AreaCount: () => areas.length,
      Areas: () => ({
        kind: 'RangeCollection',
        items: () => areas.map(area => rangeObject(host, sheet, area)),
      }),
    },
    call: { _KeepReference: () => {} },
  };
}
