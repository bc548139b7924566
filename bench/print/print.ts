import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_IN_RULE_SETS } from '../../shared/rules/ruleSets/ruleSet.ts';
import { writeReport } from '../generator/writeReport.ts';
import { ruleSetsOf } from '../measure/trial.ts';
import { workbookBytes } from '../measure/writeReportFile.ts';
import { layReport } from '../shapes/layReport.ts';
import { SHAPES } from '../shapes/shapes.ts';
import { addColourRules } from './addColourRules.ts';
import { formatWorkbook } from './formatWorkbook.ts';
import { leastContrast } from './leastContrast.ts';
import { findRenderer, renderPdfs } from './libreOffice.ts';
import { measurePrint, type PrintFaults } from './measurePrint.ts';
import { pdfPages } from './pdfWords.ts';
import { printedSheet } from './printedSheet.ts';

/** A workbook to be formatted and printed. */
interface PrintJob {
  readonly name: string;
  readonly ruleSet?: string;
  readonly bytes: Uint8Array;
}

const SAMPLE = new URL('../../sample/havering-2017-18-q2.xlsx', import.meta.url);

/**
 * Formats the sample and generated reports of all shapes, renders them with LibreOffice and prints the figures of their
 * pages, one a line. `keep` names a folder for the workbooks and PDFs; without it they are deleted. @throws without LibreOffice.
 */
export async function benchPrint(count: number, from: number, keep: string | null): Promise<void> {
  const renderer = findRenderer();
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'outturn-print-'));
  mkdirSync(folder, { recursive: true });
  try {
    const faults = await measureAll(await printJobs(count, from), folder);
    const contrast = Math.min(...faults.contrasts);
    const note = `${renderer.version}; ${renderer.fonts}; ${faults.pages} pages of ${count + 1} reports`;
    for (const [figure, found, unit] of [
      ['print.clipped', faults.clipped, 'cells'],
      ['print.broken_words', faults.brokenWords, 'words'],
      ['print.orphaned_headings', faults.orphanedHeadings, 'headings'],
      ['print.pages_without_title', faults.pagesWithoutTitle, 'pages'],
    ] as const) {
      for (const line of found) console.error(`${figure}: ${line}`);
      console.log(JSON.stringify({ figure, value: found.length, unit, note }));
    }
    // Rounded down, so that 4.49 does not read as 4.5.
    const ratio = Math.floor(contrast * 100) / 100;
    const ofCells = 'texts on their fills in the saved files, a person’s conditional formats included';
    console.log(JSON.stringify({ figure: 'format.min_contrast', value: ratio, unit: 'to 1', note: ofCells }));
  } finally {
    if (keep === null) rmSync(folder, { recursive: true, force: true });
  }
}

async function printJobs(count: number, from: number): Promise<PrintJob[]> {
  const shapes = Object.keys(SHAPES);
  const ruleSets = ruleSetsOf(BUILT_IN_RULE_SETS.map(({ id }) => id));
  const jobs: PrintJob[] = [{ name: 'sample', bytes: readFileSync(SAMPLE) }];
  for (let index = 0; index < count; index++) {
    const shape = shapes[index % shapes.length] as string;
    const seed = from + index;
    const report = writeReport({ seed, shape, ruleSets });
    const plain = await workbookBytes(layReport(report).cells);
    // Half of the councils colour their ratings by rules of their own.
    const bytes = index % 2 === 0 ? plain : await addColourRules(plain, Math.floor(index / 2));
    jobs.push({ name: `${shape}-${seed}`, ruleSet: report.ruleSet, bytes });
  }
  return jobs;
}

async function measureAll(
  jobs: readonly PrintJob[],
  folder: string,
): Promise<PrintFaults & { readonly pages: number; readonly contrasts: readonly number[] }> {
  const files: string[] = [];
  const contrasts: number[] = [];
  for (const { name, bytes, ruleSet } of jobs) {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, (await formatWorkbook(bytes, ruleSet)).bytes);
    files.push(file);
  }
  renderPdfs(files, folder);
  const all = { clipped: [], brokenWords: [], orphanedHeadings: [], pagesWithoutTitle: [] } as Record<
    keyof PrintFaults,
    string[]
  >;
  let pages = 0;
  for (const [index, { name }] of jobs.entries()) {
    const printed = pdfPages(join(folder, `${name}.pdf`));
    pages += printed.length;
    const saved = readFileSync(files[index] as string);
    contrasts.push(await leastContrast(saved));
    const found = measurePrint(await printedSheet(saved), printed);
    for (const kind of Object.keys(all) as (keyof PrintFaults)[])
      all[kind].push(...found[kind].map(line => `${name}: ${line}`));
  }
  return { ...all, pages, contrasts };
}
