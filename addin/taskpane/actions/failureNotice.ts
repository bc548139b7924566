import { ExcelFailure } from '../../excel/excelFailure.ts';
import { RecordError } from '../../record/recordError.ts';
import type { Notice } from '../state/paneState.ts';

const FAULT =
  'Something went wrong in Outturn. Close and open the pane, then try again; quote the reference if it stays.';

/** A failure that a person can mend, in its own words; anything else is a fault of ours, with what to quote. */
export function failureNotice(error: unknown): Notice {
  if (error instanceof ExcelFailure) {
    const { kind, message: text, reference } = error;
    return {
      tone: kind === 'cancelled' ? 'info' : 'error',
      text,
      reference: kind === 'unknown' ? reference : '',
    };
  }
  if (error instanceof RecordError) {
    const { kind, message: text, reference } = error;
    return { tone: kind === 'sign-in-closed' ? 'info' : 'error', text, reference };
  }
  const reference = error instanceof Error ? error.name : typeof error;
  // The message may quote a cell: where it happened is enough.
  console.error('Outturn fault', reference, framesOf(error));
  return { tone: 'error', text: FAULT, reference };
}

function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack.split('\n').filter(line => /^\s+at |@/.test(line));
}
