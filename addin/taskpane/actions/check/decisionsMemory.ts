import { z } from 'zod';
import { type Decisions, NO_DECISIONS } from '../../../../shared/decisions.ts';
import { LIMIT_COLUMNS } from '../../../../shared/limits.ts';
import type { ReportRow } from '../../../../shared/record/identity/rowIdentity.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';
import type { SheetName } from '../../state/paneState.ts';
import { entryOf, SheetEntry, withEntry } from '../sheetEntry.ts';
import { answeredRows, answersFollowing } from './answeredRows.ts';

const KEY = 'decisions';

const Comparator = z.object({
  value: z.number(),
  area: z.string(),
  period: z.string(),
  source: z.string(),
  confirmed: z.boolean(),
  /** Absent in entries from before the name was kept. */
  by: z.string().exactOptional(),
});

const Override = z.object({
  indicator: z.string(),
  code: z.string(),
  decision: z.enum(['not-rated', 'keep']),
  reason: z.string(),
  by: z.string(),
  facts: z.string(),
});

const Acknowledgement = Override.omit({ decision: true }).extend({ recorded: z.string().exactOptional() });

const Kind = z.enum(['cumulative', 'cumulative-ratio', 'snapshot', 'rolling', 'unmarked']);

const Limits = z.partialRecord(z.enum(LIMIT_COLUMNS), z.string().max(80));

const Entry = SheetEntry.extend({
  decisions: z.object({
    ruleSet: z.string(),
    comparators: z.record(z.string(), Comparator),
    overrides: z.array(Override),
    acknowledgements: z.array(Acknowledgement).default([]),
    kinds: z.record(z.string(), Kind).default({}),
    polarities: z.record(z.string(), z.enum(['bigger', 'smaller', 'none'])).default({}),
    frequencies: z.record(z.string(), z.enum(['quarterly', 'annual'])).default({}),
    limits: z.record(z.string(), Limits).default({}),
  }),
  /** The rows that the answers are about, as they were then. Absent in entries from before rows were kept. */
  rows: z
    .array(z.object({ id: z.string(), lineNo: z.string().nullable(), title: z.string() }))
    .exactOptional(),
});
type Entry = z.infer<typeof Entry>;

/** The sheet and quarter that the decisions belong to. */
interface SheetQuarter {
  readonly period: string;
  readonly sheet: SheetName;
  /** Every sheet that holds a report. */
  readonly sheets: readonly SheetName[];
  readonly rows: readonly ReportRow[];
}

/**
 * Our key in the workbook may hold data of another version or of another program: entries that do not fit are skipped.
 */
async function remembered(workbook: OpenWorkbook): Promise<Entry[]> {
  const kept = await workbook.recall(KEY);
  return Array.isArray(kept) ? kept.flatMap(entry => Entry.safeParse(entry).data ?? []) : [];
}

/**
 * What the officer decided about this sheet's quarter. A new quarter starts with the answers that hold for every quarter:
 * the rule set, and how each indicator is reported and limited. Comparators and decisions belong to one quarter.
 */
export async function recallDecisions(
  workbook: OpenWorkbook,
  { period, sheet, sheets, rows }: SheetQuarter,
): Promise<Decisions> {
  const entries = await remembered(workbook);
  const own = entryOf(entries, period, sheet, sheets);
  if (own) return decisionsAbout(own, rows);
  const last = entries.at(-1);
  if (!last) return NO_DECISIONS;
  const { ruleSet, kinds, polarities, frequencies, limits } = decisionsAbout(last, rows);
  return { ...NO_DECISIONS, ruleSet, kinds, polarities, frequencies, limits };
}

const decisionsAbout = ({ decisions, rows: then }: Entry, now: readonly ReportRow[]): Decisions =>
  then ? answersFollowing(decisions, then, now) : decisions;

export async function rememberDecisions(
  workbook: OpenWorkbook,
  { period, sheet, sheets, rows }: SheetQuarter,
  decisions: Decisions,
): Promise<void> {
  const entries = await remembered(workbook);
  const { ruleSet, comparators, overrides, acknowledgements, kinds, polarities, frequencies, limits } =
    decisions;
  const entry = {
    period,
    sheet,
    decisions: {
      ruleSet,
      comparators: { ...comparators },
      overrides: [...overrides],
      acknowledgements: [...acknowledgements],
      kinds: { ...kinds },
      polarities: { ...polarities },
      frequencies: { ...frequencies },
      limits: { ...limits },
    },
    rows: answeredRows(decisions, rows),
  };
  await workbook.remember(KEY, withEntry(entries, entry, sheets));
}
