import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from '../../shared/words/fill.ts';
import { workerName } from './deployable.ts';
import { type DeploymentSecrets, secretVars } from './secrets.ts';
import type { DeploymentSettings, EnvironmentName } from './settings.ts';
import { smokeFault } from './smokeTest.ts';
import { type DeployStep, deploySentences, deployStepLabels } from './words.ts';
import type { Wrangler } from './wrangler.ts';
import { type SourceConfig, wranglerConfig } from './wranglerConfig.ts';

/** One deployment, and what it reaches the world by. */
export interface Deployment {
  readonly env: EnvironmentName;
  readonly settings: DeploymentSettings;
  readonly secrets: DeploymentSecrets;
  readonly source: SourceConfig;
  /** The Worker's entry. */
  readonly main: string;
  /** The folder for what is built. */
  readonly built: string;
  /** The add-in, with the manifest of the environment. */
  readonly build: (origin: string, folder: string, env: EnvironmentName) => Promise<void>;
  readonly wrangler: Wrangler;
  readonly ask: (address: string) => Promise<Response>;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Keeps what cannot be changed later. */
  readonly note: () => Promise<void>;
  readonly print: (line: string) => void;
}

/** A step that failed: `left` says what is deployed now and what is not, and what to do next. */
class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly step: DeployStep;
  readonly left: string;
  constructor(step: DeployStep, left: string) {
    super(step);
    [this.step, this.left] = [step, left];
  }
}

/** A new domain's certificate takes some minutes. */
const TRIES = 20;
const PAUSE_MS = 15_000;

/** Builds, deploys and tests. Resolves to the exit code; where it stops, it prints at which step and what is deployed. */
export async function deployEnvironment(deployment: Deployment, isDry: boolean): Promise<number> {
  const { print, env, settings } = deployment;
  try {
    await (isDry ? rehearse(deployment) : deploy(deployment));
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    print(fill(deploySentences.stopped, { step: deployStepLabels[error.step], env }));
    print(fill(error.left, { name: workerName(env), origin: settings.origin }));
    return 1;
  }
}

async function rehearse(deployment: Deployment): Promise<void> {
  const { print, env, settings, built, secrets } = deployment;
  const config = await build(deployment);
  await bundle(deployment, config);
  const { origin, jurisdiction } = settings;
  print(fill(deploySentences.would, { name: workerName(env), origin }));
  for (const bucket of bucketsOf(settings))
    print(fill(deploySentences.wouldMakeBucket, { bucket, jurisdiction }));
  print(fill(deploySentences.wouldSetSecrets, { names: Object.keys(secretVars(secrets)).join(', ') }));
  print(fill(deploySentences.wouldTest, { origin }));
  print(fill(deploySentences.rehearsed, { folder: built, manifest: join(built, `manifest.${env}.xml`) }));
}

async function deploy(deployment: Deployment): Promise<void> {
  const { print, env, settings, built } = deployment;
  begin(deployment, 'account');
  const { code, output } = await deployment.wrangler(['whoami']);
  if (code !== 0 || /not authenticated/i.test(output))
    throw new Stopped('account', deploySentences.nothingYet);
  const config = await build(deployment);
  await bundle(deployment, config);
  await makeBuckets(deployment);
  await upload(deployment, config);
  await deployment.note();
  await smokeTest(deployment);
  const manifest = join(built, `manifest.${env}.xml`);
  print(fill(deploySentences.deployed, { origin: settings.origin, manifest }));
  print(fill(deploySentences.rollBack, { name: workerName(env) }));
}

function begin({ print }: Deployment, step: DeployStep): void {
  print(`\n${deployStepLabels[step]}`);
}

/** Writes the configuration beside the built files, and gives its path. */
async function build(deployment: Deployment): Promise<string> {
  const { settings, built, env, source, main } = deployment;
  begin(deployment, 'build');
  await deployment.build(settings.origin, built, env);
  const config = join(built, 'wrangler.json');
  await mkdir(built, { recursive: true });
  await writeFile(config, JSON.stringify(wranglerConfig(source, env, settings, { main, built }), null, 2));
  return config;
}

/** Bundled and checked by wrangler before anything in the account is changed. */
async function bundle(deployment: Deployment, config: string): Promise<void> {
  begin(deployment, 'bundle');
  const words = ['deploy', '--dry-run', '--config', config, '--outdir', join(deployment.built, 'worker')];
  const { code } = await deployment.wrangler(words);
  if (code !== 0) throw new Stopped('bundle', deploySentences.nothingYet);
}

const bucketsOf = ({ checkpointBucket, backupBucket }: DeploymentSettings): string[] =>
  [checkpointBucket, backupBucket].filter(name => name !== undefined);

async function makeBuckets(deployment: Deployment): Promise<void> {
  const { settings, wrangler } = deployment;
  begin(deployment, 'bucket');
  const where = settings.jurisdiction === 'eu' ? ['--jurisdiction', 'eu'] : [];
  for (const bucket of bucketsOf(settings)) {
    const known = await wrangler(['r2', 'bucket', 'info', bucket, ...where]);
    if (known.code === 0) continue;
    const made = await wrangler(['r2', 'bucket', 'create', bucket, ...where]);
    if (made.code !== 0) throw new Stopped('bucket', deploySentences.noBucketMade);
  }
}

/** Code, files, variables and secrets are one version: Cloudflare serves the old one until it has the whole new one. */
async function upload(deployment: Deployment, config: string): Promise<void> {
  begin(deployment, 'upload');
  const folder = await mkdtemp(join(tmpdir(), 'outturn-deploy-'));
  try {
    const file = join(folder, 'secrets.json');
    await writeFile(file, JSON.stringify(secretVars(deployment.secrets)), { mode: 0o600 });
    const { code } = await deployment.wrangler(['deploy', '--config', config, '--secrets-file', file]);
    if (code === 0) return;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  // Its last step sets the domain, and the new version may be live by then.
  const status = await deployment.wrangler(['deployments', 'status', '--config', config]);
  throw new Stopped(
    'upload',
    status.code === 0 ? deploySentences.askedWhatIsLive : deploySentences.unknownWhatIsLive,
  );
}

async function smokeTest(deployment: Deployment): Promise<void> {
  const { settings, env, built, ask, pause, print } = deployment;
  begin(deployment, 'smoke');
  for (let attempt = 1; ; attempt++) {
    const fault = await smokeFault({ settings, env, built, ask });
    if (fault === null) return;
    print(fault);
    if (attempt === TRIES) throw new Stopped('smoke', deploySentences.liveButFaulty);
    await pause(PAUSE_MS);
  }
}
