import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { serializeConfig } from 'miniflare';
import { runtimeConfig, type Serving, SOCKET } from './runtimeConfig.ts';
import type { SharedConfig } from './sharedConfig.ts';

export interface Runtime {
  readonly pid: number;
  readonly port: number;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** workerd did not start; `said` is what it wrote about it. */
export class RuntimeNotStarted extends Error {
  override readonly name = 'RuntimeNotStarted';
  readonly said: string;
  constructor(said: string) {
    super('The runtime did not start.');
    this.said = said;
  }
}

/** Prints a line of the record's log; `isFault` for warnings and errors. */
export type PrintLine = (line: string, isFault: boolean) => void;

// The package has no types; it exports the path of its program.
const PROGRAM = (createRequire(import.meta.url)('workerd') as { readonly default: string }).default;

/** Starts workerd with the record, and waits until it listens. */
export async function startRuntime(
  serving: Serving,
  shared: SharedConfig,
  print: PrintLine,
): Promise<Runtime> {
  const child = spawn(PROGRAM, ['serve', '--binary', '--experimental', '--control-fd=3', '-'], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const ended = once(child, 'exit').then(() => undefined);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream as Readable).on('line', line => {
      said.push(line);
      if (said.length > 100) said.shift();
      const { message, isFault } = logLine(line);
      print(message, isFault);
    });
  }
  child.stdin?.end(serializeConfig(runtimeConfig(serving, shared)));
  const port = await Promise.race([portOf(child), ended.then(() => null)]);
  if (port === null || child.pid === undefined) throw new RuntimeNotStarted(said.join('\n'));
  return {
    pid: child.pid,
    port,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** workerd writes `{"event":"listen","socket":"record","port":443}` to the fourth stream. */
async function portOf(child: ChildProcess): Promise<number | null> {
  for await (const line of createInterface(child.stdio[3] as Readable)) {
    const { socket, port } = JSON.parse(line) as { socket?: string; port?: number };
    if (socket === SOCKET && port !== undefined) return port;
  }
  return null;
}

/** With structured logging each line is JSON: the record's own line is its message. */
function logLine(line: string): { message: string; isFault: boolean } {
  try {
    const { level, message } = JSON.parse(line) as { level?: string; message?: string };
    return { message: message ?? line, isFault: level === 'error' || level === 'warn' };
  } catch {
    return { message: line, isFault: true };
  }
}
