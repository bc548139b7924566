import { parseArgs } from 'node:util';
import { startRecordWorker } from '../../local/recordWorker.ts';

// A record in its own process group, so that all of it can be killed at once. Prints its origin, and waits.
const { values } = parseArgs({
  options: {
    state: { type: 'string', default: '' },
    entry: { type: 'string' },
    council: { type: 'string' },
  },
});
const { state, entry, council } = values;
const standIn = entry !== undefined && council !== undefined ? { entry, council } : undefined;
const vars = JSON.parse(process.env.RECORD_VARS ?? '{}') as Record<string, string>;
const { origin } = await startRecordWorker(state, vars, standIn);
console.log(JSON.stringify({ origin }));
