import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { addLocalCouncil } from './addLocalCouncil.ts';
import type { Certificate } from './certificate.ts';
import { createFront } from './front.ts';
import { createLocalIssuer } from './issuer.ts';
import { listen, listenFrom } from './listen.ts';
import { localCheckpointKey } from './localCheckpointKey.ts';
import { startRecordWorker } from './recordWorker.ts';
import { seedEarlierQuarters } from './seedEarlierQuarters.ts';
import { showHistory } from './showHistory.ts';
import { startSentences } from './words.ts';

interface LocalSettings {
  readonly port: number;
  /** Folder of the local databases. */
  readonly state: string;
  /** For real Excel: https on exactly this port, without the workbench. */
  readonly certificate: Certificate | null;
}

export interface LocalOutturn {
  readonly origin: string;
  /** Brings the invented council's reports in, once Outturn runs. */
  showHistory(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Starts all of Outturn on this machine. The port comes first, since tokens name the origin; then the issuer, the record,
 * and the two earlier quarters that the bases of the sample report give.
 */
export async function startLocalOutturn({ port, state, certificate }: LocalSettings): Promise<LocalOutturn> {
  let front: Hono | null = null;
  const answer = (request: Request): Response | Promise<Response> =>
    front
      ? front.fetch(request)
      : new Response(startSentences.starting, { status: 503, headers: { 'retry-after': '1' } });
  const listener = certificate ? await listen(answer, port, certificate) : await listenFrom(answer, port);
  const origin = `${certificate ? 'https' : 'http'}://localhost:${listener.port}`;

  const issuer = await createLocalIssuer({ origin });
  const record = await startRecordWorker(state, {
    ...issuer.configurationVars,
    // A new key at each start: people who were signed in to the pages sign in again.
    PAGES_KEY: randomBytes(32).toString('hex'),
    CHECKPOINT_KEY: await localCheckpointKey(state),
  });
  front = createFront({ record, issuer, workbench: certificate === null });
  await addLocalCouncil({ origin, fetch: request => record.fetch(request), issuer });
  await seedEarlierQuarters({ origin, fetch: request => record.fetch(request), issuer });

  return {
    origin,
    showHistory: () => showHistory(record, issuer),
    close: async () => {
      await listener.close();
      await record.dispose();
    },
  };
}
