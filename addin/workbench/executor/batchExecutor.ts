import { HostError, itemNotFound, notImplemented } from '../model/hostError.ts';
import type { WorkbookModel } from '../model/workbookModel.ts';
import { workbookObject } from './objects/workbook.ts';
import {
  callMethod,
  getProperty,
  type HostObject,
  isHostObject,
  setProperty,
} from './protocol/hostObject.ts';
import { answerQuery, type QueryInfo } from './protocol/query.ts';
import { ObjectReferences } from './protocol/references.ts';

/** One context.sync() as the client sends it. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error: { readonly Code: string; readonly Message: string; readonly ActionIndex: number } | null;
}

// The protocol's numbers, read from the client library (excel-web-16.00.debug.js).
const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, ensureUnchanged: 6 } as const;

/** The server side of Excel's wire protocol over a workbook model: runs the actions of a batch in order. */
export class BatchExecutor {
  readonly #root: HostObject;
  readonly #references = new ObjectReferences();
  /** The events that the add-in has registered for: "10 Workbook". */
  readonly events = new Set<string>();

  /** `openWorkbook` gets the files that the add-in makes into new workbooks. */
  constructor(model: WorkbookModel, openWorkbook: (file: Uint8Array) => void) {
    this.#root = workbookObject({ model, references: this.#references, events: this.events, openWorkbook });
  }

  /** As Excel, stops at the first action that fails and does not undo the actions before it. */
  run(batch: Batch): BatchResult {
    const objects = new Map<number, HostObject | null>();
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#act(action, batch, objects) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { Results: results, Error: { Code: error.code, Message: error.message, ActionIndex: index } };
      }
    }
    return { Results: results, Error: null };
  }

  #act(action: Action, batch: Batch, objects: Map<number, HostObject | null>): unknown {
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null;
    const object = this.#resolve(action.ObjectPathId ?? 0, batch, objects);
    // Every request to a null object answers null. The client makes isNullObject of that.
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return { ...object.identity?.() };
      case ACTION.query:
        return answerQuery(object, action.QueryInfo);
      case ACTION.method: {
        const value = callMethod(
          object,
          action.Name ?? '',
          this.#arguments(action.ArgumentInfo, batch, objects),
        );
        return value === undefined || isHostObject(value) ? null : value;
      }
      case ACTION.set:
        setProperty(object, action.Name ?? '', action.ArgumentInfo?.Arguments?.[0]);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  #resolve(id: number, batch: Batch, objects: Map<number, HostObject | null>): HostObject | null {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    if (!path) throw itemNotFound();
    const object = this.#follow(path, batch, objects);
    objects.set(id, object);
    return object;
  }

  #follow(path: ObjectPath, batch: Batch, objects: Map<number, HostObject | null>): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.#root;
    if (path.ObjectPathType === PATH.reference) return this.#references.take(path.Name);
    if (path.ObjectPathType === PATH.nothing) return null;
    const parent = this.#resolve(path.ParentObjectPathId ?? 0, batch, objects);
    if (parent === null) return null;
    const found = this.#step(parent, path, this.#arguments(path.ArgumentInfo, batch, objects));
    if (found !== null && !isHostObject(found))
      throw notImplemented(`${parent.kind}.${path.Name} as an object`);
    return found;
  }

  #step(parent: HostObject, { ObjectPathType, Name }: ObjectPath, args: readonly unknown[]): unknown {
    switch (ObjectPathType) {
      case PATH.property:
        return getProperty(parent, Name);
      case PATH.method:
        return callMethod(parent, Name, args);
      case PATH.indexer:
        return callMethod(parent, 'Indexer', args);
      default:
        throw notImplemented(`object path type ${ObjectPathType}`);
    }
  }

  #arguments(
    info: ArgumentInfo | undefined,
    batch: Batch,
    objects: Map<number, HostObject | null>,
  ): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return reference ? this.#resolve(reference, batch, objects) : argument;
    });
  }
}
