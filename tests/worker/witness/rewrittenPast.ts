import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { sha256Sync } from '../../../worker/store/sqlite/sha256Sync.ts';
import { behindGuards, runSql } from '../recordHarness.ts';

type SaidFacts = Readonly<Record<string, string | number | boolean | null>>;

const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Rewrites the past as somebody does who can write SQL and means not to be noticed: one entry says something else, every hash
 * from there on is made again, `rows` change what the entry records, and the guards are put back.
 */
export async function rewritePast(
  at: number,
  change: (said: SaidFacts) => SaidFacts,
  rows: readonly string[] = [],
): Promise<void> {
  const entries = await runSql<{ seq: number; entry: string }>('SELECT seq, entry FROM audit ORDER BY seq');
  let prev = '';
  const updates = entries.map(({ seq, entry }) => {
    const said = JSON.parse(entry) as SaidFacts;
    const changed = seq === at ? change(said) : said;
    const written = canonicalText(changed);
    const columns = `actor = ${quotedText(String(changed.actor))}, at = ${quotedText(String(changed.at))}`;
    const hash = sha256Sync(`${prev}\n${written}`);
    const set = `${columns}, entry = ${quotedText(written)}, prev = '${prev}', hash = '${hash}'`;
    prev = hash;
    return `UPDATE audit SET ${set} WHERE seq = ${seq}`;
  });
  await behindGuards(...rows, ...updates);
}

/** Takes every entry after one away, as an earlier copy of the database would. What the entries recorded stays. */
export const rollBackTo = (seq: number): Promise<void> =>
  behindGuards(`DELETE FROM audit WHERE seq > ${seq}`);
