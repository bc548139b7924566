/** What `npm start` and `npm run start:excel` print. */
export const startSentences = {
  'building-workbench': 'Building the pane, the functions and the workbench.',
  'building-addin': 'Building the pane and the functions.',
  'port-taken': 'Port {port} is busy, so Outturn took the next free one.',
  starting: 'Outturn is starting.',
  history: '{council} has {count} reports on record, to look at: sign in as its officer, and open History.',
  stop: 'Press Ctrl+C to stop it.',
} as const;

export const startRefusals = {
  'no-history':
    'The reports of the invented council were not brought in ({why}). All else works. Start again to bring them in.',
  'excel-port-busy':
    'Outturn did not start: port {port} is busy, and manifest.xml names exactly that port. Stop the program that uses it, then start again.',
} as const;

/** The local issuer's sign-in page. */
export const localSignInLabels = { title: 'Sign in to the local record' } as const;

export const localSignInSentences = {
  choose: 'This page stands in for Microsoft Entra on this machine only. Choose an officer to sign in as.',
} as const;
