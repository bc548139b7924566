export const laterLabels = { load: 'Loading' } as const;

export const actionRefusals = {
  fault:
    'Something went wrong in Outturn. Try again; if it happens again, close and reopen the pane, and quote this reference to your IT officer.',
  notLoaded:
    'This part of Outturn could not be loaded, so nothing was done. Check the connection, then close and reopen the pane.',
} as const;
