import type {
  BackfillChoices,
  BackfillPlan,
  RecordBefore,
} from '../../shared/record/backfill/planBackfill.ts';

/** What the pane asks of the worker, one after the other. */
export type ArchiveRequest =
  | { readonly kind: 'read'; readonly files: readonly File[]; readonly today: string }
  | { readonly kind: 'plan'; readonly record: RecordBefore; readonly choices: BackfillChoices };

/** What the worker answers. A reading tells its share, from 0 to 1, before it is done. */
export type ArchiveReply =
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read' }
  | { readonly kind: 'planned'; readonly plan: BackfillPlan };
