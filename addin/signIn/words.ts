import type { SignInFailureReason } from './signInMessage.ts';

/** Shown in the dialog where there is no pane to pass the outcome to. */
export const signInRefusals = {
  refused: 'You were not signed in. Close this window, and sign in again from the pane.',
  'not-ours': 'This address is from an earlier sign-in. Close this window, and sign in again from the pane.',
  unreachable:
    'The sign-in service cannot be reached. Close this window, check the connection and try again.',
  'not-configured':
    'The central record is not set up for sign-in yet. Close this window, and ask your IT officer.',
  failed: 'You could not be signed in. Close this window, and try again from the pane.',
} as const satisfies Record<SignInFailureReason, string>;

export const hostSignInRefusals = {
  unreachable:
    'Microsoft’s sign-in cannot be reached. Check the connection and try again; the workbook is unchanged and nothing was lost.',
} as const;

export const signInSentences = {
  signedIn: 'You are signed in. This window closes by itself.',
} as const;
