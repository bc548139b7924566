import { buildAddin, buildWorkbench } from './build.ts';
import { developmentCertificate } from './certificate.ts';
import { isBusy } from './listen.ts';
import { startLocalOutturn } from './localOutturn.ts';
import { openBrowser } from './openBrowser.ts';
import { prepareRecord } from './prepareRecord.ts';
import { inProject } from './project.ts';
import { EXCEL_PORT, sideloading } from './sideloading.ts';

const PORT = 3000;
const STATE = inProject('.wrangler/state');

if (process.argv.includes('--excel')) await startForExcel();
else await startWorkbench();

async function startWorkbench(): Promise<void> {
  console.log('Building the pane, the functions and the workbench ...');
  await buildAddin();
  await buildWorkbench();
  await prepareRecord(STATE);
  const outturn = await startLocalOutturn({ port: PORT, state: STATE, certificate: null });
  const address = `${outturn.origin}/workbench/`;
  if (!outturn.origin.endsWith(`:${PORT}`))
    console.log(`Port ${PORT} is busy, so Outturn took the next one.`);
  console.log(`\n  Outturn is ready: ${address}\n\n  Press Ctrl+C to stop it.`);
  openBrowser(address);
  stopOnSignal(outturn.close);
}

async function startForExcel(): Promise<void> {
  console.log('Building the pane and the functions ...');
  await buildAddin();
  await prepareRecord(STATE);
  const certificate = await developmentCertificate();
  try {
    const outturn = await startLocalOutturn({ port: EXCEL_PORT, state: STATE, certificate });
    console.log(sideloading(outturn.origin, inProject('manifest.xml'), certificate.authorityPath));
    stopOnSignal(outturn.close);
  } catch (error) {
    if (!isBusy(error)) throw error;
    console.error(
      `Port ${EXCEL_PORT} is busy, and manifest.xml names exactly that port. Stop what uses it, then start again.`,
    );
    process.exit(1);
  }
}

function stopOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().finally(() => process.exit(0)));
  }
}
