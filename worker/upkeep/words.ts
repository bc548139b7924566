/** Why a night's check did not come to the record itself. */
export const nightSentences = {
  changed:
    'A table or a guard of the database is not as the code made it. Ask your IT officer to restore the record.',
  older: 'The database could not be brought to this version of Outturn. Deploy the version before it again.',
  newer: 'A later version of Outturn made this database. Deploy that version again.',
} as const;

/** Faults that the nightly check and the record's commands report. */
export const projectionSentences = {
  mismatch: 'The table {table} does not match the signed bodies at {key}.',
  unknownRow: 'The table {table} has a row that is in no signed body, at {key}.',
} as const;
