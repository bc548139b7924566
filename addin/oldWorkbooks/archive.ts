import type {
  BackfillChoices,
  BackfillPlan,
  RecordBefore,
} from '../../shared/record/backfill/planBackfill.ts';

/** Old workbooks that were read. They stay on this machine: a plan holds only what is to go on record. */
export interface Archive {
  /** The same plan as `npm run backfill` makes of these files. */
  plan(record: RecordBefore, choices: BackfillChoices): Promise<BackfillPlan>;
  /** Frees what was read. No plan is made afterwards. */
  close(): void;
}

interface Reading {
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
  /** Ends the reading, which then rejects with an `AbortError`. */
  readonly signal: AbortSignal;
}

/** Reads the files. The plan leaves a damaged one out, and says so. `today` is such as "2026-11-27". */
export type OpenArchive = (files: readonly File[], today: string, reading: Reading) => Promise<Archive>;
