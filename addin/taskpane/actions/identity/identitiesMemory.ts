import { z } from 'zod';
import { codeOfText } from '../../../../shared/period.ts';
import { FollowBody } from '../../../../shared/record/contract/links.ts';
import type { IdentityAnswer, KeptIdentity } from '../../../../shared/record/identity/rowIdentity.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';
import type { SheetName } from '../../state/paneState.ts';
import { entryOf, SheetEntry, withEntry } from '../sheetEntry.ts';

const KEY = 'identities';

const Row = z.object({
  id: z.string(),
  title: z.string(),
  uid: z.string(),
  knownAs: z.string().exactOptional(),
  follows: z.array(FollowBody).exactOptional(),
});

const Answered = z.object({ id: z.string(), title: z.string() });
const Answer = z.discriminatedUnion('says', [
  Answered.extend({ says: z.literal('same'), uid: z.string(), knownAs: z.string() }),
  Answered.extend({ says: z.literal('new'), follows: z.array(FollowBody) }),
]);

/** A uid belongs to one council, so a file passed to another council finds no entries. */
const Entry = SheetEntry.extend({ council: z.string(), rows: z.array(Row), answers: z.array(Answer) });
type Entry = z.infer<typeof Entry>;

export interface KeptIdentities {
  readonly rows: readonly KeptIdentity[];
  /** Given for this quarter. */
  readonly answers: readonly IdentityAnswer[];
}

/** The key of an entry. */
export interface RememberedUnder {
  readonly council: string;
  readonly period: string;
  readonly sheet: SheetName;
  readonly sheets: readonly SheetName[];
}

async function remembered(workbook: OpenWorkbook): Promise<Entry[]> {
  const kept = await workbook.recall(KEY);
  return Array.isArray(kept) ? kept.flatMap(entry => Entry.safeParse(entry).data ?? []) : [];
}

/**
 * Which indicators the rows of this sheet's quarter were. A sheet without an entry, such as a copy for the next quarter,
 * gets the latest quarter's rows, without the links to older indicators: those belong to that quarter.
 */
export async function recallIdentities(
  workbook: OpenWorkbook,
  { council, period, sheet, sheets }: RememberedUnder,
): Promise<KeptIdentities> {
  const entries = (await remembered(workbook)).filter(entry => entry.council === council);
  const own = entryOf(entries, period, sheet, sheets);
  if (own) return own;
  const latest = entries.toSorted((a, b) => codeOfText(a.period) - codeOfText(b.period)).at(-1);
  return { rows: (latest?.rows ?? []).map(({ follows: _, ...row }) => row), answers: [] };
}

export async function rememberIdentities(
  workbook: OpenWorkbook,
  { council, period, sheet, sheets }: RememberedUnder,
  { rows, answers }: KeptIdentities,
): Promise<void> {
  const entries = await remembered(workbook);
  const isOwn = (entry: Entry): boolean => entry.council === council;
  const entry = {
    council,
    period,
    sheet,
    rows: rows.map(row => ({ ...row })),
    answers: answers.map(answer =>
      answer.says === 'new' ? { ...answer, follows: [...answer.follows] } : answer,
    ),
  };
  await workbook.remember(KEY, [
    ...entries.filter(other => !isOwn(other)),
    ...withEntry(entries.filter(isOwn), entry, sheets),
  ]);
}
