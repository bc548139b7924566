/** Faults that the nightly check and the record's commands report. */
export const projectionSentences = {
  mismatch: 'The table {table} does not match the signed bodies at {key}.',
  unknownRow: 'The table {table} has a row that is in no signed body, at {key}.',
  registerMismatch: 'The register does not match the signed bodies at its indicator {number}.',
} as const;

export const restoreSentences = {
  notWritten: '{what} could not be written: {why}.',
} as const;

export const restoreLabels = {
  council: 'The council',
  entry: 'Entry {seq} of the chain',
  names: 'The names',
  checkpoints: 'The checkpoints',
} as const;
