import { answerArchiveRequests } from './answerArchiveRequests.ts';
import type { ArchiveRequest } from './archiveMessages.ts';

// Reading forty workbooks and planning takes seconds, in which the pane has to answer clicks.
const answer = answerArchiveRequests(message => postMessage(message));

addEventListener('message', ({ data }: MessageEvent<ArchiveRequest>) => {
  answer(data).catch((error: unknown) => {
    // A failure inside a promise does not reach the pane by itself.
    setTimeout(() => {
      throw error;
    });
  });
});
