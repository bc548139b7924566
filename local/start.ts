import { fill } from '../shared/words/fill.ts';
import { buildAddin, buildWorkbench } from './build.ts';
import { developmentCertificate } from './certificate.ts';
import { isBusy } from './listen.ts';
import { SHOWN_COUNCIL } from './localCouncil.ts';
import { type LocalOutturn, startLocalOutturn } from './localOutturn.ts';
import { openBrowser } from './openBrowser.ts';
import { inProject } from './project.ts';
import { EXCEL_PORT, sideloading } from './sideloading.ts';
import { startRefusals, startSentences } from './words.ts';

const PORT = 3000;
const STATE = inProject('.wrangler/state');

if (process.argv.includes('--excel')) await startForExcel();
else await startWorkbench();

async function startWorkbench(): Promise<void> {
  console.log(startSentences['building-workbench']);
  await buildAddin();
  await buildWorkbench();
  const outturn = await startLocalOutturn({ port: PORT, state: STATE, certificate: null });
  const address = `${outturn.origin}/workbench/`;
  if (!outturn.origin.endsWith(`:${PORT}`)) console.log(fill(startSentences['port-taken'], { port: PORT }));
  console.log(`\n  Outturn is ready: ${address}\n\n  ${startSentences.stop}`);
  openBrowser(address);
  // After the address is printed: nobody who waits for the page waits for this.
  void sayHistory(outturn);
  stopOnSignal(outturn.close);
}

async function sayHistory({ showHistory }: LocalOutturn): Promise<void> {
  try {
    console.log(
      `\n  ${fill(startSentences.history, { count: await showHistory(), council: SHOWN_COUNCIL.name })}`,
    );
  } catch (error) {
    console.error(fill(startRefusals['no-history'], { why: error instanceof Error ? error.message : '' }));
  }
}

async function startForExcel(): Promise<void> {
  console.log(startSentences['building-addin']);
  await buildAddin();
  const certificate = await developmentCertificate();
  try {
    const outturn = await startLocalOutturn({ port: EXCEL_PORT, state: STATE, certificate });
    console.log(sideloading(outturn.origin, inProject('manifest.xml'), certificate.authorityPath));
    stopOnSignal(outturn.close);
  } catch (error) {
    if (!isBusy(error)) throw error;
    console.error(fill(startRefusals['excel-port-busy'], { port: EXCEL_PORT }));
    process.exit(1);
  }
}

function stopOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().finally(() => process.exit(0)));
  }
}
