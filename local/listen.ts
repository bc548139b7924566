import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Certificate } from './certificate.ts';

export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** Listens on loopback only. A busy port rejects with EADDRINUSE; port 0 takes any free one. */
export function listen(fetch: Fetch, port: number, certificate: Certificate | null): Promise<Listener> {
  const server = certificate
    ? createAdaptorServer({ fetch, createServer: createSecureServer, serverOptions: certificate })
    : createAdaptorServer({ fetch, createServer });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise(done => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
  });
}

/** The given port, or the next free one above it. */
export async function listenFrom(fetch: Fetch, port: number, tries = 20): Promise<Listener> {
  try {
    return await listen(fetch, port, null);
  } catch (error) {
    if (!isBusy(error) || tries === 0) throw error;
    return listenFrom(fetch, port + 1, tries - 1);
  }
}

export const isBusy = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
