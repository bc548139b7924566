import { z } from 'zod';
import { QUARTER_ACTS } from '../contract/importedFrom.ts';
import { reportNamedIn } from '../contract/reportNames.ts';
import { type EntryLine, SettingName } from './exportLine.ts';
import { parseJson } from './parseExportLine.ts';

/** A revision that one person recorded alone, and whether the council asked for two people then. */
export interface SingleSigner {
  readonly report: string;
  /** As the chain has it: `2017/18 Q2`. */
  readonly period: string;
  readonly rev: number;
  readonly act: RecordingEntry['act'];
  /** The directory id of the person. */
  readonly by: string;
  /** When, as ISO 8601. */
  readonly at: string;
  readonly wereTwoAskedFor: boolean;
}

const RecordingEntry = z.object({
  act: z.enum(QUARTER_ACTS),
  report: z.string().exactOptional(),
  period: z.string(),
  rev: z.number(),
  actor: z.string(),
  at: z.string(),
  submission: z.string().exactOptional(),
});
type RecordingEntry = z.infer<typeof RecordingEntry>;

const SubmissionEntry = z.object({ act: z.literal('submission'), submission: z.string(), actor: z.string() });
const TwoPeopleEntry = z.object({
  act: z.literal('setting'),
  setting: z.literal(SettingName.enum.two_people),
  value: z.boolean(),
});

/**
 * The revisions that one person recorded alone, in the order of a chain that was verified. Who submitted is read from the
 * submission's own entry, not from that of its approval. A void is one person's alone if they signed or submitted what it
 * voids.
 */
export function singleSigners(chain: readonly Pick<EntryLine, 'entry'>[]): readonly SingleSigner[] {
  const submitters = new Map<string, string>();
  const signed = new Map<string, readonly string[]>();
  const found: SingleSigner[] = [];
  let wereTwoAskedFor = false;
  for (const { entry } of chain) {
    const said = parseJson(entry);
    wereTwoAskedFor = TwoPeopleEntry.safeParse(said).data?.value ?? wereTwoAskedFor;
    const submitted = SubmissionEntry.safeParse(said).data;
    if (submitted) submitters.set(submitted.submission, submitted.actor);
    const recorded = RecordingEntry.safeParse(said).data;
    if (!recorded) continue;
    const { act, period, rev, actor: by, at, submission } = recorded;
    const report = reportNamedIn(recorded);
    const keyOf = (revision: number) => JSON.stringify([report, period, revision]);
    const submitter = submission === undefined ? by : (submitters.get(submission) ?? by);
    signed.set(keyOf(rev), [by, submitter]);
    const isAlone = act === 'void' ? (signed.get(keyOf(rev - 1)) ?? [by]).includes(by) : submitter === by;
    if (isAlone) found.push({ report, period, rev, act, by, at, wereTwoAskedFor });
  }
  return found;
}
