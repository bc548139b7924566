import { Worker } from 'node:worker_threads';
import type { WorkerAnswer } from './readingWorker.ts';

export type ReadingOutcome = WorkerAnswer | { readonly outcome: 'hung' };

/** Reads workbooks one after the other in a worker, which is ended where one takes too long or too much memory. */
export class LimitedReader {
  readonly #milliseconds: number;
  #worker: Worker | null = null;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  read(path: string): Promise<ReadingOutcome> {
    this.#worker ??= new Worker(new URL('readingWorker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 500 },
    });
    const worker = this.#worker;
    return new Promise(resolve => {
      const end = (outcome: ReadingOutcome): void => {
        clearTimeout(timer);
        worker.removeAllListeners('message').removeAllListeners('error');
        resolve(outcome);
      };
      const timer = setTimeout(() => {
        this.stop();
        end({ outcome: 'hung' });
      }, this.#milliseconds);
      worker.on('message', end);
      worker.on('error', error => {
        this.stop();
        end({ outcome: 'failed', sentence: String(error) });
      });
      worker.postMessage(path);
    });
  }

  stop(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }
}
