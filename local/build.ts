import { build } from 'vite';
import { inProject } from './project.ts';

/** The pane first: its build empties the folder that the functions' script is written to. */
const PRODUCTION = ['addin/taskpane/vite.config.ts', 'addin/functions/vite.config.ts'];
const WORKBENCH = ['addin/workbench/vite.config.ts', 'addin/workbench/officeHost/vite.config.ts'];

/** What is deployed: dist/addin. The workbench is never in it. */
export const buildAddin = (): Promise<void> => buildEach(PRODUCTION);

/** Excel's stand-in: dist/workbench. */
export const buildWorkbench = (): Promise<void> => buildEach(WORKBENCH);

async function buildEach(configs: readonly string[]): Promise<void> {
  for (const config of configs) {
    await build({ configFile: inProject(config), logLevel: 'warn' });
  }
}
