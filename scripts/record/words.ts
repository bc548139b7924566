/** Why one of the record's commands did nothing, or stopped. */
export const recordCommandRefusals = {
  oneExport: 'This command takes one export. Name it: npm run {command} -- EXPORT.ndjson.',
  oneCouncil: 'This command takes one council. Name it by its ONS code, such as E09000016.',
  unknownCouncil: 'The record does not know the council {code}. Check the code, and --state.',
  notReceipt: '"{file}" is not a receipt of the record. Name another file.',
  notCheckpoint: '"{file}" is not a checkpoint of the record. Name another file.',
  notKey: '"{file}" is not a key of checkpoints. Name a file with a JWK of the curve P-256.',
  notJson: '"{file}" is not JSON. Name another file.',
  anotherRecord:
    'That database has another record of this council. Nothing was written. Restore into an empty database.',
  otherCouncil:
    'That database has this council with another name, tenant or setting than the export. Nothing was written. Make the two the same, then try again.',
} as const;

/** Why nothing was restored or rebuilt: the fault of the export comes after it. */
export const recordFaultFragments = {
  restore: 'Nothing was restored, since the export is wrong',
  rebuild: 'Nothing was rebuilt, since the record itself is wrong',
} as const;

/** The lines that a command prints about a verified record. */
export const recordReportFragments = {
  verified: [
    'Right: the record of {council}.',
    '  {revisions} {revisions|revision|revisions}, each with its digest and its entry in the chain',
    '  {entries} {entries|entry|entries} in the chain; the last hash is {head}',
    '  {checkpoints} {checkpoints|checkpoint matches|checkpoints match} it ({signatures})',
    '  {receipts} saved {receipts|receipt|receipts} and {saved} saved {saved|checkpoint|checkpoints} match it',
  ],
  signaturesVerified: 'signatures verified',
  signaturesNotVerified: 'signatures not verified, since no --key was given',
  restored: 'Restored: {entries} {entries|entry|entries} of the chain, with everything that they record.',
  unprotected: 'Not protected by the chain. Compare these with what you know:',
  rebuilt: 'Rebuilt from the bodies: {counts}. Nothing changed.',
} as const;
