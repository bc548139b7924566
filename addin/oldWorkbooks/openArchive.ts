import type { Archive, OpenArchive } from './archive.ts';
import type { ArchiveReply, ArchiveRequest } from './archiveMessages.ts';

/** Reads and plans in a worker of its own. */
export const openArchive: OpenArchive = async (files, today, { progress, signal }) => {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./archiveWorker.ts', import.meta.url), { type: 'module' });
  const close = () => worker.terminate();
  const archive: Archive = {
    async plan(record, choices) {
      const reply = await asked(worker, { kind: 'plan', record, choices });
      if (reply.kind !== 'planned') throw new Error('The worker answered a plan with something else.');
      return reply.plan;
    },
    close,
  };
  const cancelled = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
  try {
    await Promise.race([asked(worker, { kind: 'read', files, today }, progress), cancelled]);
  } catch (error) {
    close();
    throw error;
  }
  return archive;
};

/** The worker's answer to a request; `tell` is told the shares that come before it. */
function asked(
  worker: Worker,
  request: ArchiveRequest,
  tell: (share: number) => void = () => {},
): Promise<ArchiveReply> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ArchiveReply>) => {
      if (data.kind === 'reading') tell(data.share);
      else resolve(data);
    };
    worker.onerror = event => reject(new Error(event.message));
    worker.postMessage(request);
  });
}
