import type { Bindings, Config } from './config.ts';
import type { PageSession, Person } from './identity/person.ts';
import type { RowCounts } from './store/d1/meteredDatabase.ts';
import type { Store } from './store/store.ts';

/** What a request carries through the app. */
export interface Env {
  Bindings: Bindings;
  Variables: {
    readonly store: Store;
    /** What this request cost, so far. */
    readonly costs: RowCounts;
    readonly config: Config | null;
    /** Set by `signedIn`, before any route of a council. */
    readonly person: Person;
    /** Set by `visiting`, before any page but those of signing in. */
    readonly session: PageSession;
    /** Names this request in the log and in a fault's problem. */
    readonly reference: string;
    /** Resolves when an answer that is made as it is read has come to its end, good or bad. Set by `textStream`. */
    readonly streamed?: Promise<void>;
  };
}
