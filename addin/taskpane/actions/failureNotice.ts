import { ExcelFailure } from '../../excel/excelFailure.ts';
import { RecordError } from '../../record/recordError.ts';
import type { Notice } from '../state/notice.ts';
import { actionRefusals } from './words.ts';

/** A failure that a person can put right, in its own sentence. Any other is our fault, with a reference to quote. */
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
  // The message may quote a cell, so only the stack frames are logged.
  console.error('Outturn fault', reference, framesOf(error));
  return { tone: 'error', text: actionRefusals.fault, reference };
}

function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack.split('\n').filter(line => /^\s+at |@/.test(line));
}
