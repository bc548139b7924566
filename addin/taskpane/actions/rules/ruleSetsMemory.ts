import { z } from 'zod';
import type { DatedRuleSet } from '../../../../shared/rules/ruleSets/datedRuleSet.ts';
import { readRuleSet } from '../../../../shared/rules/ruleSets/readRuleSet.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';

const KEY = 'rule-sets';

const Entry = z.object({ from: z.number().int(), ruleSet: z.unknown() });

/**
 * The council's own rules that the workbook keeps, each with the first period that it holds for: changed for a later
 * quarter, they are another entry, and an earlier sheet goes by those it was signed off with.
 */
export async function recallRuleSets(workbook: OpenWorkbook): Promise<DatedRuleSet[]> {
  const kept = await workbook.recall(KEY);
  return Array.isArray(kept) ? kept.flatMap(entryOf) : [];
}

/** Whatever stands there may be another version's, or nobody's: what is no rule set is passed over. */
function entryOf(kept: unknown): DatedRuleSet[] {
  const entry = Entry.safeParse(kept).data;
  const read = readRuleSet(JSON.stringify(entry?.ruleSet ?? null));
  return entry && read.ok ? [{ from: entry.from, ruleSet: read.ruleSet }] : [];
}

/** In the place of the same id's rules from the same period, if any. */
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
