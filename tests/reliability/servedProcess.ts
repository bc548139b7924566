import { cp } from 'node:fs/promises';
import { serveRecord } from '../../serve/serveRecord.ts';

// A self-hosted record in its own process group, so that all of it can be killed at once. Prints its origin, and waits.
// It trusts the test's issuer, which `npm run serve` never does.
const { folder, built, port, vars, certificate } = JSON.parse(process.env.SERVED ?? '') as {
  readonly folder: string;
  readonly built: string;
  readonly port: number;
  readonly vars: Readonly<Record<string, string>>;
  readonly certificate: { readonly certificateChain: string; readonly privateKey: string } | null;
};
const origin = `${certificate ? 'https' : 'http'}://localhost:${port}`;
const runtime = await serveRecord({
  ...{ origin, port, certificate, folder, vars },
  buildInto: program => cp(built, program, { recursive: true }),
  print: (line, isFault) => (isFault ? console.error : console.log)(line),
});
console.log(JSON.stringify({ origin, pid: runtime.pid }));
await runtime.ended;
