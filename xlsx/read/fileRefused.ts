import { fill } from '../../shared/words/fill.ts';
import { workbookFileRefusals } from './words.ts';

type Reason = keyof typeof workbookFileRefusals;

/** Thrown where a file turns out to be unreadable; `readWorkbook` returns its message as the refusal. */
export class FileRefused extends Error {}

/** Ends the reading with the sentence for this reason. */
export function refuseFile(reason: Reason, values: Readonly<Record<string, string | number>> = {}): never {
  throw new FileRefused(fill<string>(workbookFileRefusals[reason], values));
}
