/** Why a setting is refused. */
export const settingRefusals = {
  missing: 'This setting is missing. Add it.',
  unknown: 'There is no setting named {names}. Correct the name, or remove it.',
  notAnOrigin:
    'This is not the address of one host. Write https:// and the host, such as https://outturn.example.gov.uk.',
  notAnId:
    'This is not an id of Entra. Copy the id from the application’s Overview page in the Entra admin centre.',
  notABucket:
    'This is not the name of a bucket. Use 3 to 63 small letters, digits and hyphens, such as outturn-backups.',
  notAJurisdiction: 'Choose eu to keep the records in the European Union, or none.',
  noFolder: 'The folder of the data is missing. Name one, such as /srv/outturn.',
  notAPort: 'This is not a port. Write a number from 1 to 65535, such as 443.',
  shortSecret:
    'This is too short for a client secret. Copy the Value, not the Secret ID, when Entra shows it for the first time.',
  notAPagesKey:
    'This is not 32 random bytes in hexadecimal. Remove the file, and the command makes the keys.',
  notACheckpointKey:
    'This is not a private key in one line. Copy it from its backup, or remove it and the command makes one.',
} as const;

/** Why nothing was deployed or served, before anything began. */
export const deploymentRefusals = {
  noSuchEnvironment: 'There is no environment "{env}". Write --env test or --env production.',
  noSettings:
    'There is no file {file}. Run npm run deploy -- --env {env} --dry-run, which asks for what is in it.',
  noSecrets: 'There is no file {file}. Run npm run deploy -- --env {env} --dry-run, which makes it.',
  noCheckpointKey:
    'Production signs checkpoints, and {file} has no CHECKPOINT_KEY. Restore the file from its backup, or make a new key.',
  notJson: '{file} is not JSON. Correct it, or remove it and be asked again.',
  wrongSettings: '{file} cannot be used. Nothing was done. Correct these settings, then try again.',
  sameId: '{file} names one application twice. Copy each application’s own client id from Entra.',
} as const;

/** Why `npm run serve` did not start. */
export const serveRefusals = {
  noServe:
    'The file {file} does not say where to serve. Add "serve" with data and port, as docs/deploy.md says under Self-hosting.',
  halfCertificate:
    'The certificate and its key belong together. Set both, or neither for a proxy on this machine.',
  certificateUnreadable:
    'The file {file} holds no certificate in PEM form. Name the one that your authority issued.',
  keyDiffers:
    'The key {key} does not belong to the certificate {certificate}. Name the pair that was issued together.',
  certificateOver: 'The certificate {certificate} ended on {day}. Use a renewed one.',
  certificateOfOther: 'The certificate {certificate} is not for {host}. Use one that names that host.',
  inUse: 'Another process serves the folder {data}. Stop it, then start again.',
  leftBehind: 'The process {pid} still serves the folder {data}. Stop it, then start again.',
  fewFiles:
    '{councils} {councils|council needs|councils need} {needed} open files, and this process may open {limit}. Set a higher limit (ulimit -n, or LimitNOFILE).',
  notStarted: 'The runtime did not start. No record in {data} was changed. Read what it wrote below.',
} as const;

export const serveSentences = {
  building: 'Building the add-in and the record for {origin}.',
  ready: 'Outturn is ready: {origin}. Its data is in {data}.',
  behindProxy:
    'It listens on http://127.0.0.1:{port} alone. The proxy on this machine passes {origin} to it.',
  stop: 'Stop it with Ctrl+C, or by the signal TERM.',
  ended: 'The runtime ended by itself. Nothing that was confirmed is lost. Start it again.',
} as const;
