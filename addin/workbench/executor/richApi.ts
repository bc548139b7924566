import type { WorkbookEvent, WorkbookModel } from '../model/workbookModel.ts';
import { type Batch, BatchExecutor, type BatchResult } from './batchExecutor.ts';
import { EVENT_TYPES, WHOLE_WORKBOOK } from './objects/hostContext.ts';
import { writeRange } from './ranges/address.ts';

/** A failure of Excel that the workbench can only simulate: a cell being edited, a lost connection. */
export type SimulatedFault =
  | { readonly code: 'InvalidOperationInCellEditMode'; readonly message: string }
  | { readonly code: 'ConnectionFailure'; readonly message: string }
  | { readonly code: 'AccessDenied'; readonly message: string };

export interface Traffic {
  syncs: number;
  actions: number;
  bytes: number;
}

/**
 * In bytes, of a request and of an answer: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-
 * optimization, "Excel on the web has a payload size limit for requests and responses of 5MB".
 */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;
const REQUEST = 1;
const RESPONSE = 2;
const GENERIC = 3;
const EVENT_CATEGORY = 65_536;

/** What the request changed stays changed: Excel has run it by then. */
const TOO_LARGE_AN_ANSWER = failed(
  'ResponsePayloadSizeLimitExceeded',
  'The response payload size has exceeded the limit.',
);

/**
 * Excel's end of the client library's bridge: JSON texts in and out, over any transport. Answers come after the call has
 * returned, as from another process.
 */
export class RichApi {
  readonly #executor: BatchExecutor;
  readonly #send: (text: string) => void;
  readonly traffic: Traffic = { syncs: 0, actions: 0, bytes: 0 };
  /** If set, every request fails with it. */
  fault: SimulatedFault | null = null;

  /** `openWorkbook` gets the bytes of each workbook that the add-in makes. */
  constructor(model: WorkbookModel, send: (text: string) => void, openWorkbook: (file: Uint8Array) => void) {
    this.#executor = new BatchExecutor(model, openWorkbook);
    this.#send = send;
  }

  receive(text: string): void {
    const { id, type, message } = JSON.parse(text) as {
      id: number;
      type: number;
      message: { body: string | Batch };
    };
    if (type !== REQUEST) return;
    const batch = typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body;
    this.traffic.syncs++;
    this.traffic.actions += batch.Actions.length;
    this.traffic.bytes += text.length;
    queueMicrotask(() => {
      const answer = answerText(id, this.#answer(batch, text));
      this.#send(isTooLarge(answer) ? answerText(id, TOO_LARGE_AN_ANSWER) : answer);
    });
  }

  #answer(batch: Batch, request: string): BatchResult {
    if (isTooLarge(request)) {
      return failed('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    return this.fault ? failed(this.fault.code, this.fault.message) : this.#executor.run(batch);
  }

  /** Sends an event to the add-in if it has registered a handler for it. */
  raise(event: WorkbookEvent): void {
    const type = EVENT_TYPES[event.kind];
    const args = {
      worksheetId: event.sheet.id,
      ...('range' in event && { address: writeRange(event.range) }),
      ...(event.kind === 'changed' && {
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
      }),
    };
    const targets = [event.sheet.id, WHOLE_WORKBOOK].filter(target =>
      this.#executor.events.has(`${type} ${target}`),
    );
    if (targets.length === 0) return;
    const entries = targets.map(targetId => ({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId,
      message: JSON.stringify(args),
    }));
    this.#send(JSON.stringify({ type: GENERIC, message: { entries } }));
  }
}

const answerText = (id: number, body: BatchResult): string =>
  JSON.stringify({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body } });

/** A letter takes one to three bytes, which need counting only near the limit. */
function isTooLarge(payload: string): boolean {
  if (payload.length * 3 <= LARGEST_PAYLOAD) return false;
  return payload.length > LARGEST_PAYLOAD || new TextEncoder().encode(payload).length > LARGEST_PAYLOAD;
}

function failed(code: string, message: string): BatchResult {
  return { Results: [], Error: { Code: code, Message: message, ActionIndex: 0 } };
}
