import type { WorkbookModel } from '../../model/workbookModel.ts';
import type { ObjectReferences } from '../protocol/references.ts';

/** Shared by all objects of the executor. */
export interface HostContext {
  readonly model: WorkbookModel;
  readonly references: ObjectReferences;
  /** Registrations of the add-in's event handlers: "10 Workbook" is changes anywhere in the workbook. */
  readonly events: Set<string>;
}

/** The protocol's numbers for events (excel-web-16.00.debug.js). */
export const EVENT_TYPES = { changed: 10, activated: 11, selected: 14 } as const;

/** The client's target for handlers on a collection of sheets. */
export const WHOLE_WORKBOOK = 'Workbook';

/** The methods that register the client's handlers with an object. `target` is the sheet's id or the whole workbook. */
export function eventRegistrations({ events }: HostContext, target: string): Record<string, () => void> {
  const names = {
    DataChanged: EVENT_TYPES.changed,
    Activated: EVENT_TYPES.activated,
    SelectionChanged: EVENT_TYPES.selected,
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, event]) => [
      [`_Register${name}Event`, () => void events.add(`${event} ${target}`)],
      [`_Unregister${name}Event`, () => void events.delete(`${event} ${target}`)],
    ]),
  );
}
