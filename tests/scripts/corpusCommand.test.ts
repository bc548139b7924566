import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareCells } from '../../scripts/corpus/differentCells.ts';
import { SAMPLE_FILE } from '../examples/theSample.ts';
import { fileOfRows } from '../examples/workbookFile.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outturn-corpus-'));
  mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
  copyFileSync(SAMPLE_FILE, join(folder, 'deep', 'er', 'sample.xlsx'));
  writeFileSync(join(folder, 'broken.xlsx'), 'PK');
  writeFileSync(join(folder, 'a.xlsx'), fileOfRows('<row><c><v>1</v></c></row>'));
  writeFileSync(join(folder, 'notes.txt'), 'no workbook');
});

function corpus(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/corpus.ts', ...words], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n'), said: stderr };
}

describe('npm run corpus', () => {
  it('reads every workbook of a folder and those in it, and ends with the figures', () => {
    const { status, lines } = corpus(folder);
    expect(lines).toContain(
      'broken.xlsx: refused. The workbook is damaged and could not be opened. Open it in Excel, let it repair the file, and save it again.',
    );
    for (const figure of ['workbooks 3', 'read 2', 'refused 1', 'hung 0', 'failed 0'])
      expect(lines).toContain(figure);
    // Where openpyxl is installed, it agrees.
    const compared = lines.includes('Not compared: no python3 with openpyxl was found.');
    expect(compared || lines.includes('different 0')).toBe(true);
    expect(status).toBe(0);
  });

  it('says which workbook took longer than it may, reads on, and ends with 1', () => {
    const { status, lines } = corpus(folder, '--seconds', '0.0001');
    expect(lines[0]).toBe('a.xlsx: hung. It was not read within 0.0001 s.');
    expect(lines).toContain('hung 3');
    expect(status).toBe(1);
  });

  it.each([
    ['no folder', [], /Name one folder/],
    ['two folders', ['a', 'b'], /Name one folder/],
    ['no time', ['a', '--seconds', '0'], /Name one folder/],
    ['an option that there is not', ['a', '--colour'], /Name one folder/],
    ['a folder that is not there', ['no-such-folder'], /There is no folder .*no-such-folder/],
  ])('ends with 2 and a sentence for %s', (_, words, sentence) => {
    const { status, said } = corpus(...words);
    expect(status).toBe(2);
    expect(said).toMatch(sentence);
  });
});

describe('the comparison with openpyxl', () => {
  const sheet = (values: (string | number | boolean)[][]) => ({
    name: 'S',
    values,
    formats: [],
    formulas: [],
    merges: [],
  });

  it('passes over what is blank to both, and counts what is not', () => {
    const compared = compareCells(
      [sheet([[1, '', 'a', true]])],
      [
        {
          name: 'S',
          cells: [
            [0, 0, 1],
            [0, 1, ''],
            [0, 2, 'a'],
            [0, 3, true],
          ],
        },
      ],
    );
    expect(compared).toEqual({ cells: 3, differences: [] });
  });

  it('takes dates, escapes and numbers without a date as openpyxl gives them', () => {
    const { differences } = compareCells(
      [sheet([[42917.5, 'a\rb', 1e9]])],
      [
        {
          name: 'S',
          cells: [
            [0, 0, { serial: 42917.500000001 }],
            [0, 1, 'a_x000D_b'],
            [0, 2, '#VALUE!'],
          ],
        },
      ],
    );
    expect(differences).toEqual([]);
  });

  it('names each cell that differs', () => {
    const { cells, differences } = compareCells(
      [sheet([[0, 'x', 1]])],
      [
        {
          name: 'S',
          cells: [
            [0, 0, false],
            [0, 2, { serial: 2 }],
            [4, 0, 'below'],
          ],
        },
      ],
    );
    expect(cells).toBe(4);
    expect(differences).toEqual([
      'S!A1: ours 0, openpyxl false',
      'S!B1: ours "x", openpyxl ""',
      'S!C1: ours 1, openpyxl 2',
      'S!A5: ours "", openpyxl "below"',
    ]);
  });

  it('names a sheet that only one of them has', () => {
    expect(compareCells([], [{ name: 'S', cells: [] }]).differences).toEqual(['sheets: ours 0, openpyxl 1']);
  });
});
