import { z } from 'zod';
import type { DatedRuleSet } from '../../../../shared/rules/ruleSets/datedRuleSet.ts';
import { readRuleSet } from '../../../../shared/rules/ruleSets/readRuleSet.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';

const KEY = 'rule-sets';

const Entry = z.object({ from: z.number().int(), ruleSet: z.unknown() });

/**
 * The council's own rules that the workbook keeps, each with its first period. Rules changed for a later quarter are another
 * entry, and an earlier sheet keeps the rules that it was signed off with.
 */
export async function recallRuleSets(workbook: OpenWorkbook): Promise<DatedRuleSet[]> {
  const kept = await workbook.recall(KEY);
  return Array.isArray(kept) ? kept.flatMap(entryOf) : [];
}

/**
 * Our key in the workbook may hold data of another version or of another program: an entry that is not a rule set is
 * skipped.
 */
function entryOf(kept: unknown): DatedRuleSet[] {
  const entry = Entry.safeParse(kept).data;
  const read = readRuleSet(JSON.stringify(entry?.ruleSet ?? null));
  return entry && read.ok ? [{ from: entry.from, ruleSet: read.ruleSet }] : [];
}

/** Replaces the rules with the same id and first period, if any. */
export async function rememberRuleSet(workbook: OpenWorkbook, own: DatedRuleSet): Promise<DatedRuleSet[]> {
  const others = (await recallRuleSets(workbook)).filter(
    ({ from, ruleSet }) => from !== own.from || ruleSet.id !== own.ruleSet.id,
  );
  const all = [...others, own];
  await workbook.remember(
    KEY,
    all.map(({ from, ruleSet }) => ({ from, ruleSet: { ...ruleSet } })),
  );
  return all;
}
