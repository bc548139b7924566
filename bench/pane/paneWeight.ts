import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import type { RecordFigure } from '../record/recordFigure.ts';

const CONFIG = fileURLToPath(new URL('../../addin/taskpane/vite.config.ts', import.meta.url));
const PAGE = 'taskpane.html';

/**
 * What a browser loads of the pane before the first click: the page, its styles and every script that it imports at once, in
 * the files that are deployed, each gzipped by itself. Opening a workbook that keeps nothing of ours loads no other part.
 */
export async function paneWeight(): Promise<RecordFigure[]> {
  const built = await build({ configFile: CONFIG, logLevel: 'silent', build: { write: false } });
  if (!('output' in built)) throw new Error('The pane is built once, and not watched.');
  const files = new Map(built.output.map(file => [file.fileName, file]));
  const entry = built.output.find(file => file.type === 'chunk' && file.facadeModuleId?.endsWith(PAGE));
  const page = files.get(PAGE);
  if (entry?.type !== 'chunk' || !page) throw new Error(`The build has no ${PAGE}.`);
  const loaded = [page, ...importedAtOnce(entry, files), ...stylesOf(page, files)];
  const bytes = loaded.reduce((sum, file) => sum + gzipSync(contentsOf(file), { level: 9 }).length, 0);
  return [{ figure: 'pane.kb_before_first_click', value: Math.round(bytes / 100) / 10, unit: 'kB, gzipped' }];
}

type Built = Rolldown.OutputChunk | Rolldown.OutputAsset;
type Files = ReadonlyMap<string, Built>;

function importedAtOnce(entry: Rolldown.OutputChunk, files: Files): Rolldown.OutputChunk[] {
  const found = new Set([entry]);
  for (const chunk of found)
    for (const name of chunk.imports) {
      const imported = files.get(name);
      if (imported?.type === 'chunk') found.add(imported);
    }
  return [...found];
}

const stylesOf = (page: Built, files: Files): Built[] =>
  [...files.values()].filter(
    ({ fileName }) => fileName.endsWith('.css') && String(contentsOf(page)).includes(fileName),
  );

const contentsOf = (file: Built): string | Uint8Array => (file.type === 'chunk' ? file.code : file.source);
