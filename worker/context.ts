import type { Bindings, Config } from './config.ts';
import type { Person, Visit } from './identity/person.ts';
import type { Costs } from './store/d1/meteredDatabase.ts';
import type { Store } from './store/store.ts';

/** What a request carries through the app. */
export interface Env {
  Bindings: Bindings;
  Variables: {
    readonly store: Store;
    /** What this request cost, so far. */
    readonly costs: Costs;
    readonly config: Config | null;
    /** Set by `signedIn`, before any route of a council. */
    readonly person: Person;
    /** Set by `visiting`, before any page but those of signing in. */
    readonly visit: Visit;
    /** Names this request in the log and in a fault's problem. */
    readonly reference: string;
    /** Resolves when an answer that is made as it is read has come to its end, good or bad. Set by `textStream`. */
    readonly streamed?: Promise<void>;
  };
}
