import { build } from 'vite';
import { inProject } from './project.ts';

/** The pane first: its build empties the folder that the functions' script is written to. */
const PRODUCTION = ['addin/taskpane/vite.config.ts', 'addin/functions/vite.config.ts'];
const WORKBENCH = ['addin/workbench/vite.config.ts', 'addin/workbench/officeHost/vite.config.ts'];

const SERVED = ['serve/worker/vite.config.ts'];

/** What is deployed: dist/addin, or another folder. The workbench is never in it. */
export const buildAddin = (folder?: string): Promise<void> => buildEach(PRODUCTION, folder);

/** Excel's stand-in: dist/workbench. */
export const buildWorkbench = (): Promise<void> => buildEach(WORKBENCH);

/** The record for plain workerd: record.js in the folder. `entry`: a Worker in place of the served one, for a test. */
export const buildServedRecord = (folder: string, entry?: string): Promise<void> =>
  buildEach(SERVED, folder, entry);

async function buildEach(configs: readonly string[], folder?: string, entry?: string): Promise<void> {
  const changed = {
    ...(folder !== undefined && { outDir: folder }),
    ...(entry !== undefined && { ssr: inProject(entry) }),
  };
  for (const config of configs) {
    await build({ configFile: inProject(config), logLevel: 'warn', build: changed });
  }
}
