import type { Intended, Quota } from '../acts/quota.ts';
import type { Bindings, Config } from '../config.ts';
import type { RemoteRecord } from '../council/remoteRecord.ts';
import type { RemoteDirectory } from '../directory/councilDirectory.ts';
import type { PageSession, Person } from '../identity/person.ts';
import type { RowCounts } from '../store/sqlite/councilDatabase.ts';

/** The values that a request has in every middleware and route. */
export interface Env {
  Bindings: Bindings;
  Variables: {
    /** Which council is whose. */
    readonly directory: RemoteDirectory;
    /** The record of the person's council, set with the person; of an open route, the council's in its address. */
    readonly record: RemoteRecord;
    /** The rows that this request has read and written so far. */
    readonly costs: RowCounts;
    readonly config: Config | null;
    /** Set by `requireSignIn`, before any route of a council. */
    readonly person: Person;
    /** What the request is about to record, where a quota limits it. Set by `announceActs`. */
    readonly intended?: Intended;
    /** The quota that is used up for it. Set with the person. */
    readonly usedQuota: Quota | null;
    /** The directory id of the operator's app. Set by `requireOperator`. */
    readonly operator: string;
    /** Set by `requireSession`, before any page except those for signing in. */
    readonly session: PageSession;
    /** Names this request in the log and in a fault's problem. */
    readonly reference: string;
    /** Resolves when a streamed reply has ended or failed. Set by `textStream`. */
    readonly streamed?: Promise<void>;
  };
}
