/** What the pane and the check command propose about a sheet. */
export const proposalSentences = {
  rules:
    '{best} explains {explained} of {printed} printed {printed|rating|ratings}; the rules chosen now ({chosen}) explain {now}.',
  differing: 'Printed otherwise: {cells}.',
} as const;
