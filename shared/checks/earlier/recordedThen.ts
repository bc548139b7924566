import type { Acknowledgement } from '../../decisions.ts';
import type { RecordedBases } from '../../recordedBases.ts';
import type { Report } from '../../report.ts';
import { readBase } from '../../sheet/texts/outturnText.ts';
import type { JudgedReport } from '../check.ts';
import { REVISED_BASES } from '../figures/baseDiffers.ts';
import { agreeAsPrinted } from './agreeAsPrinted.ts';
import { compareBases } from './compareBases.ts';

interface Compared {
  readonly report: Report;
  readonly recordedBases: RecordedBases | null;
}

/** The figure on record that a finding about a base rests on, to keep with its answer; nothing for any other finding. */
export function recordedThen(
  { indicator, code }: Pick<Acknowledgement, 'indicator' | 'code'>,
  { report, recordedBases }: Compared,
): Pick<Acknowledgement, 'recorded'> {
  const column = REVISED_BASES[code];
  const found = column && compareBases(report, column, recordedBases).get(indicator);
  return found ? { recorded: found.recorded } : {};
}

/**
 * Whether the record still has the figure that an answer was given about. An answer is kept while the record is not read:
 * it must not come and go with who is signed in.
 */
export function isOfRecord(answer: Acknowledgement, { report, options }: JudgedReport): boolean {
  if (answer.recorded === undefined) return true;
  const { recorded } = recordedThen(answer, { report, recordedBases: options.recordedBases ?? null });
  return recorded === undefined || agreeAsPrinted(readBase(answer.recorded), readBase(recorded)) !== false;
}
