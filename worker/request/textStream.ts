import type { Context } from 'hono';
import type { Env } from './context.ts';
import { logFault } from './faultLog.ts';

/**
 * Streams text, a chunk at a time and no faster than it is read. An error on the way is logged and breaks the reply off: its
 * status was sent long before, and a text that simply ended would look complete.
 */
export function textStream(c: Context<Env>, chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = (): void => {};
  const streamed = new Promise<void>(resolve => {
    end = resolve;
  });
  c.set('streamed', streamed);
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (!done) return controller.enqueue(encoder.encode(value));
        controller.close();
      } catch (error) {
        logFault(error as Error, c.get('reference'));
        controller.error(error);
      }
      end();
    },
    async cancel() {
      await chunks.return(undefined);
      end();
    },
  });
}
