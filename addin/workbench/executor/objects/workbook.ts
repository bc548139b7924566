import type { HostObject } from '../protocol/hostObject.ts';
import { rangeObject } from '../ranges/range.ts';
import type { HostContext } from './hostContext.ts';
import { settingsObject } from './settings.ts';
import { tablesObject } from './tables.ts';
import { worksheetsObject } from './worksheets.ts';

/** Excel.Workbook, the root of every path. */
export function workbookObject(host: HostContext): HostObject {
  return {
    kind: 'Workbook',
    scalars: ['name'],
    get: {
      Tables: () => tablesObject(host, host.model.sheets),
      Name: () => host.model.name,
      IsDirty: () => false,
      ReadOnly: () => false,
      Worksheets: () => worksheetsObject(host),
      Settings: () => settingsObject(host),
      Application: () => applicationObject(),
      Protection: () => ({
        kind: 'WorkbookProtection',
        scalars: ['protected'],
        get: { Protected: () => host.model.isStructureLocked },
      }),
    },
    call: {
      GetSelectedRange: () => rangeObject(host, host.model.active, host.model.selection),
      _RemoveReference: (id: string) => host.references.drop(id),
    },
  };
}

/** Excel.Application: screen updating and calculation are the grid's own affair. */
function applicationObject(): HostObject {
  return {
    kind: 'Application',
    scalars: ['calculationMode'],
    get: { CalculationMode: () => 'Automatic' },
    call: {
      SuspendScreenUpdatingUntilNextSync: () => {},
      SuspendApiCalculationUntilNextSync: () => {},
      Calculate: () => {},
    },
  };
}
