/** Why a setting is refused. */
export const settingRefusals = {
  missing: 'This setting is missing. Add it.',
  unknown: 'There is no setting named {names}. Correct the name, or remove it.',
  notAnOrigin:
    'This is not the address of one host. Write https:// and the host, such as https://outturn.example.gov.uk.',
  notAnId:
    'This is not an id of Entra. Copy the id from the application’s Overview page in the Entra admin centre.',
  notAnAccount:
    'This is not the id of a Cloudflare account. Copy the 32 characters from npx wrangler whoami, or leave it out.',
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
    'There is no file {file}. Write it as docs/deploy.md says, or run npm run deploy -- --env {env} --dry-run, which asks for it.',
  noSecrets:
    'There is no file {file}. Run the command at a terminal, which asks for the secret and makes the keys.',
  noCheckpointKey:
    'Production signs checkpoints, and {file} has no CHECKPOINT_KEY. Restore the file from its backup, or make a new key.',
  unanswered:
    'The questions were not answered to the end, so {file} was not written. Answer all of them at a terminal.',
  notJson: '{file} is not JSON. Correct it, or remove it and be asked again.',
  wrongSettings: '{file} cannot be used. Nothing was done. Correct these settings, then try again.',
  sameId: '{file} names one application twice. Copy each application’s own client id from Entra.',
} as const;

/** The questions of `npm run deploy`, by the setting that they ask for. */
export const settingLabels = {
  origin: 'Address of the deployment (https://…):',
  tenant: 'Tenant id of your own Entra directory:',
  apiClientId: 'Client id of the record’s application:',
  addinClientId: 'Client id of the add-in’s application:',
  operatorClientId: 'Client id of the operator’s application:',
  account: 'Cloudflare account id (Enter if your login has only one):',
  jurisdiction: 'Keep records in the European Union? eu or none (Enter):',
  checkpointBucket: 'R2 bucket for checkpoints (a test needs none: Enter):',
  backupBucket: 'R2 bucket for backups (a test needs none: Enter):',
  PAGES_CLIENT_SECRET: 'Client secret (Value) of the add-in’s application:',
} as const;

export const settingSentences = {
  asking:
    'There is no {file} yet. Answer each question, and it is written. docs/deploy.md says where to find each id.',
  needed: 'This is needed. Enter it, or stop with Ctrl+C.',
  written: 'Wrote {file}. It is not tracked, and has no secret in it.',
  secretsWritten:
    'Wrote {file}, with new keys. It is not tracked. Keep a copy outside this machine and the Cloudflare account.',
} as const;

/** Why nothing was deployed, by the rules of Cloudflare and of a record that others rely on. */
export const deployRefusals = {
  privateHost:
    'Nothing was deployed: {host} is not a public host, and no Excel elsewhere could reach it. Set a host of your domain, or use npm run serve.',
  port: 'Nothing was deployed: Cloudflare serves {host} on port 443 alone. Remove the port from the address.',
  otherWorker:
    'Nothing was deployed: the Worker is named {name}, and {host} is another’s address. Write https://{name}. and your subdomain.',
  noBucket:
    'Nothing was deployed: production keeps checkpoints and backups outside its databases. Add "{name}", such as "{example}".',
  sameBucket:
    'Nothing was deployed: backups have names in them, and checkpoints have none. Give each a bucket of its own.',
  otherJurisdiction:
    'Nothing was deployed: this deployment was made with jurisdiction {before}, and with {now} every record would seem empty. Set it back.',
} as const;

/** The steps of a deployment, in their order. */
export const deployStepLabels = {
  account: '1. Look whether wrangler is logged in',
  build: '2. Build the add-in and its manifests',
  bundle: '3. Bundle the Worker',
  bucket: '4. Look for the buckets',
  upload: '5. Deploy code, files, settings and secrets as one version',
  smoke: '6. Test what is live',
} as const;
export type DeployStep = keyof typeof deployStepLabels;

export const deploySentences = {
  stopped: 'Stopped at: {step} ({env}).',
  nothingYet:
    'Nothing was deployed, and nothing in the account was changed. Correct what wrangler reports above (npx wrangler login, where it is the login), and deploy again.',
  noBucketMade:
    'Nothing was deployed, and a bucket is missing. Subscribe to R2 in the Cloudflare dashboard, or choose another name, and deploy again.',
  askedWhatIsLive:
    'Part of it may be deployed: the version that is live is shown above. Correct what wrangler says, and deploy again: that is safe.',
  unknownWhatIsLive:
    'Cloudflare could not be asked what is live. Look at Workers & Pages, {name}, Deployments in the dashboard. Then deploy again: that is safe.',
  liveButFaulty:
    'The new version is live at {origin}, and does not pass. Go back with npx wrangler rollback --name {name}, or wait for a new domain and deploy again.',
  deployed: 'Deployed and tested: {origin}. Give {manifest} to Microsoft 365, where it has changed.',
  rollBack: 'To go back to the version before: npx wrangler rollback --name {name}.',
  would: 'Would deploy the Worker {name} with the add-in at {origin}.',
  wouldMakeBucket:
    'Would use the bucket {bucket} (jurisdiction: {jurisdiction}), and make it if it is not there.',
  wouldSetSecrets: 'Would set these secrets with it: {names}.',
  wouldTest:
    'Would then ask {origin} for its health, the pane, every address of the manifest, and refuse an unsigned request.',
  rehearsed: 'Nothing was deployed. What would be is in {folder}; the manifest is {manifest}.',
} as const;

/** What a smoke test found. */
export const smokeSentences = {
  unreachable: 'The address does not answer yet ({why}). A new domain takes some minutes.',
  health: '/healthz answers {status}, and not 200.',
  otherPane: 'The pane that is live is not the one that was built.',
  noPolicy: 'The pane has no content security policy.',
  manifestAddress: 'The manifest names {address}, which answers {status}.',
  unsigned: 'A request without a sign-in is answered with {status}, and not with 401.',
  otherApplications: 'The record names other applications than the settings do.',
  noPages: 'The pages say that they are not set up: their secrets did not arrive.',
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
