/** Why one of the record's commands did nothing, or stopped. */
export const recordCommandRefusals = {
  oneExport: 'This command takes one export. Name it: npm run {command} -- EXPORT.ndjson.',
  restoreOneUsage:
    'Bringing back one council takes its code and a reason. Write npm run restore -- EXPORT.ndjson --council CODE --reason "WHY".',
  otherCouncil:
    'The export is of the council {council}, and not of {replaced}. Nothing was restored. Name its own export.',
  isWhole:
    'The record of {council} is not damaged. Nothing was restored. Add --although-whole to put an older copy in its place all the same.',
  unknownCouncil: 'The directory does not know the council {council}. Nothing was restored. Add it first.',
  oneFolder: 'This command needs a folder. Name it: npm run backup -- FOLDER.',
  emptyBackup: 'The record sent nothing of the council {code}. Try again.',
  noSecret: 'The operator’s secret is not set. Set {name} in the environment of the command, then try again.',
  unreachable: '{origin} does not answer ({why}). Check the address and the network, then try again.',
  notSignedIn:
    'Entra did not accept the operator’s app. Check its ids and its secret, and whether the secret has expired.',
  restoredWrongly: '{wrong} The record was written with this fault. Restore it into an empty record.',
  notReceipt: '"{file}" is not a receipt of the record. Name another file.',
  notCheckpoint: '"{file}" is not a checkpoint of the record. Name another file.',
  notKey: '"{file}" is not a key of checkpoints. Name a file with a JWK of the curve P-256.',
  notJson: '"{file}" is not JSON. Name another file.',
} as const;

/** Why nothing was restored or backed up: the fault of the export comes after it. */
export const recordFaultFragments = {
  restore: 'Nothing was restored, since the export is wrong',
  backup: 'The backup is wrong, and an earlier one stays as it was',
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
  recovered: [
    '{council} has the copy now, in the record {copy}. The former record {before} is kept, and takes nothing more.',
    '  entry {seq} of its chain says so: keep its hash {hash}',
  ],
  lostEntries:
    'Lost with the former record: {lost} {lost|entry|entries} after the copy. A pane that holds a receipt of one says so.',
  lostUnknown:
    'Nobody could read where the former record ended. A pane that holds a receipt later than the copy says so.',
  unprotected: 'Not protected by the chain. Compare these with what you know:',
  backedUp: 'Backed up: {code}, {entries} {entries|entry|entries}, verified.',
} as const;

/** The revisions that one person recorded alone, as `npm run verify` lists them. The texts of the export come in quotes. */
export const singleSignerFragments = {
  noRevisions: 'No revision yet, so that nobody signed alone.',
  none: 'Two people recorded each revision.',
  some: 'One person alone recorded {alone} of {revisions} {revisions|revision|revisions}:',
  bySetting:
    '  {period} of {report}, revision {rev} ({act}), by {by} at {at}: the council asked for one person then',
  againstSetting:
    '  {period} of {report}, revision {rev} ({act}), by {by} at {at}: although the council asked for two people then',
} as const;

/** Why `npm run council` did nothing. */
export const councilCommandRefusals = {
  usage:
    'This command takes list, add, set, check, sql or erase. Write, for example, npm run council -- list.',
  addUsage:
    'Adding a council takes its code, name and tenant id. Write npm run council -- add E09000016 "Havering" TENANT-ID.',
  setUsage:
    'Setting takes a code, one of name, tenant, two_people and open_data, and a value. Write on or off for the last two.',
  eraseUsage:
    'Erasing a name takes a code and a directory id. Write npm run council -- erase E09000016 DIRECTORY-ID --dry-run.',
  noDryRun: 'Only erase has a dry run. Nothing was done. Leave --dry-run out.',
  sqlUsage:
    'Reading takes a code and one statement in quotes. Write npm run council -- sql E09000016 "SELECT 1".',
} as const;

/** What `npm run council` prints. */
export const councilCommandLines = {
  none: 'The record has no council yet.',
  notChecked: 'not checked yet',
  right: 'right',
  added: 'Added {name} ({code}), with an empty record.',
  changed: '{code}: {what} is now {value}.',
  checked: 'Right: {entries} {entries|entry|entries} of the chain, the bodies and every table agree.',
  noName:
    '{council} has no name for {oid}, who has {entries} {entries|entry|entries} in the chain. Nothing was erased.',
  wouldErase:
    'Would erase the name {name} of {oid} in {council}. {entries} {entries|entry|entries} of the chain would stay, with the id. Nothing was erased.',
  erased:
    'Erased the name of {oid} in {council}. {entries} {entries|entry|entries} of the chain {entries|stays|stay}, with the id. Backups still have the name.',
  moreRows: 'There are more than a thousand rows. Narrow the statement to see the others.',
} as const;
