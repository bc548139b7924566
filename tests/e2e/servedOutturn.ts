import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type LocalOutturn, startLocalOutturn } from '../../local/localOutturn.ts';
import { inProject } from '../../local/project.ts';
import { newRecordFolder } from '../reliability/recordFolder.ts';

/** Outturn as `npm start` serves it, on a free port with an empty database of its own. */
export async function serveOutturn(): Promise<LocalOutturn> {
  for (const built of ['dist/addin/taskpane.html', 'dist/workbench/index.html']) {
    if (!existsSync(inProject(built)))
      throw new Error(`${built} is not built: run npm test, or npm start once.`);
  }
  const state = await newRecordFolder();
  const outturn = await startLocalOutturn({ port: 0, state, certificate: null });
  return {
    ...outturn,
    close: async () => {
      await outturn.close();
      await rm(state, { recursive: true, force: true });
    },
  };
}
