export const actionRefusals = {
  fault:
    'Something went wrong in Outturn. Try again; if it happens again, close and reopen the pane, and quote this reference to your IT officer.',
} as const;
