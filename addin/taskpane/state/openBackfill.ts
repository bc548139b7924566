import type {
  BackfillChoices,
  BackfillPlan,
  RecordBefore,
} from '../../../shared/record/backfill/planBackfill.ts';
import type { Archive } from '../../oldWorkbooks/archive.ts';

/** Old workbooks that the officer chose, and the plan of how they go on record. */
export interface OpenBackfill {
  readonly archive: Archive;
  /** What the record held when the plan was made. */
  readonly before: RecordBefore;
  readonly choices: BackfillChoices;
  readonly plan: BackfillPlan;
}
