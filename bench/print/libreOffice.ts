import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the pages were rendered with. */
export interface Renderer {
  /** "LibreOffice 7.4.7.2 ..." */
  readonly version: string;
  /** The fonts that stand for Arial and Calibri: "Liberation Sans, Carlito". */
  readonly fonts: string;
}

/** Fonts of the same widths, by the font that they stand for (fontconfig's 30-metric-aliases.conf). */
const STAND_INS = { Arial: 'Liberation Sans', Calibri: 'Carlito' } as const;

/** @throws where LibreOffice, Poppler's pdftotext or the fonts are missing: without them nothing can be measured. */
export function findRenderer(): Renderer {
  const version = outputOf('soffice', ['--version']);
  const poppler = spawnSync('pdftotext', ['-v']);
  if (version === null || poppler.error) {
    throw new Error(
      'The printed pages were not measured: soffice or pdftotext is not on this machine. Install libreoffice-calc, poppler-utils, fonts-liberation and fonts-crosextra-carlito, then run this again.',
    );
  }
  for (const [font, standIn] of Object.entries(STAND_INS)) {
    const matched = outputOf('fc-match', ['-f', '%{family[0]}', font]);
    if (matched !== font && matched !== standIn) {
      throw new Error(
        `The printed pages were not measured: no font has the widths of ${font}. Install fonts-liberation and fonts-crosextra-carlito, then run this again.`,
      );
    }
  }
  return { version: version.trim(), fonts: Object.values(STAND_INS).join(', ') };
}

/** Renders workbooks to PDFs of the same names in the folder. One start of LibreOffice serves many files. */
export function renderPdfs(files: readonly string[], folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'outturn-libreoffice-'));
  try {
    for (let first = 0; first < files.length; first += FILES_A_START) {
      execFileSync(
        'soffice',
        [
          '--headless',
          '--norestore',
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          ...files.slice(first, first + FILES_A_START),
        ],
        { stdio: 'ignore' },
      );
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const FILES_A_START = 60;

function outputOf(command: string, args: readonly string[]): string | null {
  const { status, stdout, error } = spawnSync(command, args, { encoding: 'utf8' });
  return error || status !== 0 ? null : stdout;
}
