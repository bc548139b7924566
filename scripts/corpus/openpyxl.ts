import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { OpenpyxlSheet } from './differentCells.ts';

const SCRIPT = fileURLToPath(new URL('openpyxlCells.py', import.meta.url));
/** The second is Debian's, where its package python3-openpyxl is, although another may come first in the path. */
const PYTHONS = ['python3', '/usr/bin/python3', 'python'];

/** openpyxl, in a process of its own that reads one workbook after the other. */
export class Openpyxl {
  readonly version: string;
  readonly #python: string;
  #process: ChildProcessWithoutNullStreams | null = null;
  #lines: AsyncIterator<string> | null = null;

  private constructor(python: string, version: string) {
    this.#python = python;
    this.version = version;
  }

  /** null where no Python has it. */
  static find(): Openpyxl | null {
    for (const python of PYTHONS) {
      const asked = spawnSync(python, ['-c', 'import openpyxl; print(openpyxl.__version__)'], {
        encoding: 'utf8',
      });
      if (asked.status === 0) return new Openpyxl(python, asked.stdout.trim());
    }
    return null;
  }

  /** The sheets of the workbook; null if openpyxl does not open it in so many milliseconds. */
  async sheets(path: string, milliseconds: number): Promise<readonly OpenpyxlSheet[] | null> {
    const { process, lines } = this.#started();
    process.stdin.write(`${JSON.stringify(path)}\n`);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>(resolve => {
      timer = setTimeout(() => resolve(null), milliseconds);
    });
    const line = await Promise.race([lines.next(), late]);
    clearTimeout(timer);
    if (line === null || line.done) {
      this.stop();
      return null;
    }
    return (JSON.parse(line.value) as { readonly sheets?: OpenpyxlSheet[] }).sheets ?? null;
  }

  stop(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
    this.#lines = null;
  }

  #started(): { readonly process: ChildProcessWithoutNullStreams; readonly lines: AsyncIterator<string> } {
    this.#process ??= spawn(this.#python, [SCRIPT]);
    this.#process.stderr.resume();
    this.#lines ??= createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
    return { process: this.#process, lines: this.#lines };
  }
}
