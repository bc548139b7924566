import type { WorkbookModel } from '../../model/workbookModel.ts';
import type { ObjectReferences } from '../protocol/references.ts';

/** Shared by all objects of the executor. */
export interface HostContext {
  readonly model: WorkbookModel;
  readonly references: ObjectReferences;
  /** Registrations of the add-in's event handlers: "10 Workbook" is changes anywhere in the workbook. */
  readonly events: Set<string>;
  /** Opens another workbook beside this one, from the bytes of its file. */
  readonly openWorkbook: (file: Uint8Array) => void;
}

/** The protocol's numbers for events (excel-web-16.00.debug.js). */
export const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  restyled: 18,
  renamed: 25,
  shown: 26,
} as const;

/** The client's target for handlers on a collection of sheets. */
export const WHOLE_WORKBOOK = 'Workbook';

/** The methods that register the client's handlers with an object. `target` is the sheet's id or the whole workbook. */
export function eventRegistrations({ events }: HostContext, target: string): Record<string, () => void> {
  const names = {
    DataChangedEvent: EVENT_TYPES.changed,
    ActivatedEvent: EVENT_TYPES.activated,
    AddedEvent: EVENT_TYPES.added,
    SelectionChangedEvent: EVENT_TYPES.selected,
    DeletedEvent: EVENT_TYPES.deleted,
    CalculatedEvent: EVENT_TYPES.calculated,
    FormatChangedEvent: EVENT_TYPES.restyled,
    EventNameChanged: EVENT_TYPES.renamed,
    EventVisibilityChanged: EVENT_TYPES.shown,
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, event]) => [
      [`_Register${name}`, () => void events.add(`${event} ${target}`)],
      [`_Unregister${name}`, () => void events.delete(`${event} ${target}`)],
    ]),
  );
}
