import { invalidArgument } from '../../model/hostError.ts';
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
      Application: () => applicationObject(host),
      Protection: () => ({
        kind: 'WorkbookProtection',
        scalars: ['protected'],
        get: { Protected: () => host.model.isStructureLocked },
      }),
    },
    call: {
      // Excel on the web answers it at the root of a context of its own (Excel.createWorkbook in the client library).
      CreateAndOpenWorkbook: (base64: string) => host.openWorkbook(fileOf(base64)),
      GetSelectedRange: () => rangeObject(host, host.model.active, host.model.selection),
      _RemoveReference: (id: string) => host.references.drop(id),
    },
  };
}

/** Excel.Application: screen updating and calculation are the grid's own affair. */
function applicationObject(host: HostContext): HostObject {
  return {
    kind: 'Application',
    scalars: ['calculationMode'],
    get: { CalculationMode: () => 'Automatic' },
    call: {
      SuspendScreenUpdatingUntilNextSync: () => {},
      SuspendApiCalculationUntilNextSync: () => {},
      Calculate: () => {},
      // In Excel on a desktop: the client asks for the workbook and, in the same request, for its opening.
      CreateWorkbook: (base64: string) => workbookCreatedObject(host, fileOf(base64)),
    },
  };
}

function workbookCreatedObject(host: HostContext, file: Uint8Array): HostObject {
  return { kind: 'WorkbookCreated', call: { Open: () => host.openWorkbook(file) } };
}

/** Every .xlsx is a zip, whose first bytes are a local file header. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Excel takes "a base64-encoded .xlsx file" alone (Excel.createWorkbook). */
function fileOf(base64: string): Uint8Array {
  const file = bytesOf(base64);
  if (!file || ZIP.some((byte, at) => file[at] !== byte)) throw invalidArgument();
  return file;
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
