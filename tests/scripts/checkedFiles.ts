import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { checkCommand } from '../../scripts/check/checkCommand.ts';
import type { CellEdit } from '../../xlsx/edits.ts';
import { saveWorkbook } from '../../xlsx/save/saveWorkbook.ts';
import { SAMPLE_FILE } from '../examples/theSample.ts';

/** Where the sample's file is. */
export const SAMPLE_PATH: string = fileURLToPath(SAMPLE_FILE);

/** How a command ended: its code, and what it wrote to stdout and stderr. */
export interface EndedCommand {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** `npm run check` with these words, in this process. */
export async function runCheck(...words: string[]): Promise<EndedCommand> {
  let [out, said] = ['', ''];
  const code = await checkCommand(words, {
    log: line => {
      out += `${line}\n`;
    },
    error: line => {
      said += `${line}\n`;
    },
  });
  return { code, out, said };
}

/** The files that a test file has checked. */
export interface CheckedFiles {
  /** The path of a file in their folder, whether or not it is there; without a name, of the folder. */
  readonly inFolder: (name?: string) => string;
  /** Writes a file, and gives its path. */
  readonly file: (name: string, bytes: Uint8Array) => string;
  /** Writes the sample with cells typed over, saved as the workbench saves, and gives its path. */
  readonly edited: (name: string, cells: readonly CellEdit[]) => string;
}

/** Makes a folder before the tests of a file, and removes it after them. */
export function checkedFiles(): CheckedFiles {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'outturn-check-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const inFolder = (name = ''): string => join(folder, name);
  const file = (name: string, bytes: Uint8Array): string => {
    writeFileSync(inFolder(name), bytes);
    return inFolder(name);
  };
  return { inFolder, file, edited: (name, cells) => file(name, sampleWith(cells)) };
}

function sampleWith(cells: readonly CellEdit[]): Uint8Array {
  const edits = {
    name: 'Appendix 1',
    cells,
    columnWidths: new Map(),
    rowHeights: new Map(),
    fittedHeights: new Map(),
    hiddenRows: new Map(),
    freeze: null,
    page: null,
  };
  const whole = { sheets: [edits], added: [], removed: [], settings: null };
  const saved = saveWorkbook(readFileSync(SAMPLE_PATH), whole, '6d6f9a0e-6d0b-4a57-9a3c-2d1c5a1f7b10');
  if (!saved.ok) throw new Error(saved.sentence);
  return saved.bytes;
}
