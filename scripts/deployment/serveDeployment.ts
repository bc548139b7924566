import { join } from 'node:path';
import { buildServedRecord } from '../../local/build.ts';
import { FolderInUse } from '../../serve/dataFolder.ts';
import { serveRecord, TooFewFiles } from '../../serve/serveRecord.ts';
import { RuntimeNotStarted } from '../../serve/startRuntime.ts';
import { fill } from '../../shared/words/fill.ts';
import { Refusal } from '../commandRefusal.ts';
import { typedPath } from '../record/fileLines.ts';
import { buildDeployment } from './buildDeployment.ts';
import { recordVars } from './recordVars.ts';
import { type DeploymentSecrets, secretVars } from './secrets.ts';
import { servedCertificate } from './servedCertificate.ts';
import type { DeploymentSettings } from './settings.ts';
import { serveRefusals, serveSentences } from './words.ts';

interface Meant {
  readonly settings: DeploymentSettings;
  readonly secrets: DeploymentSecrets;
  /** Where the settings came from. */
  readonly file: string;
}

/** Serves until it is stopped. Resolves to the exit code: 0 where it was told to stop, 1 where it ended by itself. */
export async function serveDeployment({ settings, secrets, file }: Meant): Promise<number> {
  const { origin, serve } = settings;
  if (!serve) throw new Refusal(fill(serveRefusals.noServe, { file }));
  const { port } = serve;
  const data = typedPath(serve.data);
  const certificate = await servedCertificate(serve, new URL(origin).hostname, new Date());
  console.log(fill(serveSentences.building, { origin }));
  const runtime = await serveRecord({
    origin,
    port,
    certificate,
    folder: data,
    // Cloudflare's jurisdictions are its own: this record is where the machine is.
    vars: { ...recordVars({ ...settings, jurisdiction: 'none' }), ...secretVars(secrets) },
    buildInto: async folder => {
      await buildDeployment(origin, folder);
      await buildServedRecord(join(folder, 'record'));
    },
    print: (line, isFault) => (isFault ? console.error : console.log)(line),
  }).catch(error => {
    throw refusalOf(error, data) ?? error;
  });
  console.log(fill(serveSentences.ready, { origin, data }));
  if (!certificate) console.log(fill(serveSentences.behindProxy, { port, origin }));
  console.log(serveSentences.stop);
  let isAsked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isAsked = true;
      void runtime.stop();
    });
  }
  await runtime.ended;
  if (isAsked) return 0;
  console.error(serveSentences.ended);
  return 1;
}

function refusalOf(error: unknown, data: string): Refusal | null {
  if (error instanceof FolderInUse) {
    const { pid } = error;
    return new Refusal(
      pid === null ? fill(serveRefusals.inUse, { data }) : fill(serveRefusals.leftBehind, { pid, data }),
    );
  }
  if (error instanceof TooFewFiles) {
    const { councils, needed, limit } = error;
    return new Refusal(fill(serveRefusals.fewFiles, { councils, needed, limit }));
  }
  if (error instanceof RuntimeNotStarted) {
    return new Refusal(`${fill(serveRefusals.notStarted, { data })}\n${error.said}`);
  }
  return null;
}
