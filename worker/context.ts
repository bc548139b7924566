import type { Bindings, Config } from './config.ts';
import type { PageSession, Person } from './identity/person.ts';
import type { RowCounts } from './store/d1/meteredDatabase.ts';
import type { Store } from './store/store.ts';

/** The values that a request has in every middleware and route. */
export interface Env {
  Bindings: Bindings;
  Variables: {
    readonly store: Store;
    /** The rows that this request has read and written so far. */
    readonly costs: RowCounts;
    readonly config: Config | null;
    /** Set by `requireSignIn`, before any route of a council. */
    readonly person: Person;
    /** Set by `requireSession`, before any page except those for signing in. */
    readonly session: PageSession;
    /** Names this request in the log and in a fault's problem. */
    readonly reference: string;
    /** Resolves when a streamed reply has ended or failed. Set by `textStream`. */
    readonly streamed?: Promise<void>;
  };
}
