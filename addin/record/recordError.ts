/** Why the record was not reached, or not understood. A quarter that the record refuses is not among them: it is a reply. */
export type RecordErrorKind =
  | 'unreachable'
  | 'timed-out'
  | 'sign-in-needed'
  | 'sign-in-closed'
  | 'sign-in-failed'
  | 'not-allowed'
  | 'busy'
  | 'not-configured'
  | 'not-taken'
  | 'not-understood'
  | 'fault';

/** Each a whole sentence, and the next step. */
export const RECORD_SENTENCES: Readonly<Record<RecordErrorKind, string>> = {
  unreachable:
    'The central record cannot be reached. Check the connection and try again; the workbook is unchanged and nothing was lost.',
  'timed-out':
    'The central record did not answer in time. Try again: a quarter that did arrive is not recorded twice.',
  'sign-in-needed': 'You are not signed in, or your sign-in has expired. Sign in; nothing was lost.',
  'sign-in-closed': 'The sign-in window was closed before you were signed in. Sign in when you are ready.',
  'sign-in-failed':
    'You could not be signed in. Try again, and quote the reference to your IT officer if it stays.',
  'not-allowed':
    'Your role does not allow this. Ask an administrator of the record for the role of approver.',
  busy: 'The central record is busy. Try again in a few seconds; nothing was lost.',
  'not-configured':
    'The central record is not set up for sign-in yet. Ask your IT officer; nothing was lost.',
  'not-taken':
    'The central record did not take what was sent. Nothing was recorded; check the report again, then try again.',
  'not-understood':
    'The central record answered in a way that this version of Outturn does not understand. Close and open the pane; quote the reference if it stays.',
  fault:
    'Something went wrong in the central record. Nothing was half-written; try again, and quote the reference if it stays.',
};

export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly kind: RecordErrorKind;
  /** What to quote to an IT officer; "" where there is nothing. */
  readonly reference: string;

  /** `sentence` is the record's own, where it sent one. */
  constructor(
    kind: RecordErrorKind,
    reference = '',
    sentence: string = RECORD_SENTENCES[kind],
    cause?: unknown,
  ) {
    super(sentence, { cause });
    this.kind = kind;
    this.reference = reference;
  }
}
