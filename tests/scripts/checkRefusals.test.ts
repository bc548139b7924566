import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkedFiles, runCheck, SAMPLE_PATH } from './checkedFiles.ts';

const { inFolder, file } = checkedFiles();

describe('npm run check', () => {
  it.each([
    ['no file is named', () => [], /Nothing was checked/],
    ['the file is not there', () => [inFolder('none.xlsx')], /There is no file/],
    ['it is a folder', () => [inFolder()], /is a folder/],
    ['it is not a workbook', () => [file('a.xlsx', strToU8('Line.no,Indicator'))], /not an Excel workbook/],
    ['it is empty', () => [file('b.xlsx', new Uint8Array())], /empty/],
    [
      'it is another zip',
      () => [file('c.xlsx', zipSync({ 'a.txt': strToU8('a') }))],
      /zip file without a workbook/,
    ],
    ['it is cut short', () => [file('d.xlsx', readFileSync(SAMPLE_PATH).subarray(0, 9000))], /damaged/],
    [
      'the rule set is unknown',
      () => [SAMPLE_PATH, '--rule-set', 'three-state'],
      /no rule set "three-state".*two-state/,
    ],
    [
      'the file of the rule set is not there',
      () => [SAMPLE_PATH, '--rule-set', inFolder('none.json')],
      /There is no file/,
    ],
    [
      'the file of the rule set is invalid',
      () => [
        SAMPLE_PATH,
        '--rule-set',
        file('bad.json', strToU8('{"id":"ours","title":"ours","rating":{"form":"bands"}}')),
      ],
      /bad\.json.*rating\.form is "bands".*"flat-band"/,
    ],
    [
      'the file of the rule set is no JSON',
      () => [SAMPLE_PATH, '--rule-set', file('text.json', strToU8('amber:\n10%'))],
      /not written as JSON/,
    ],
    [
      'the rule set to print is unknown',
      () => ['--print-rule-set', 'three-state'],
      /no rule set "three-state"/,
    ],
    [
      'there is both to print and to check',
      () => [SAMPLE_PATH, '--print-rule-set', 'floor'],
      /Nothing was checked/,
    ],
    ['an option is unknown', () => [SAMPLE_PATH, '--colour'], /--colour/],
    ['two files are named', () => [SAMPLE_PATH, SAMPLE_PATH], /Nothing was checked/],
  ])('ends with 2 and one sentence on stderr where %s', async (_, words, sentence) => {
    const { code, out, said } = await runCheck(...words());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toMatch(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('ends with 2 where no sheet holds a report', async () => {
    const workbook = new exceljs.Workbook();
    workbook.addWorksheet('Notes').getCell('A1').value = 'Figures follow next week.';
    const path = file('notes.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { code, out, said } = await runCheck(path, '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toMatch(/looks for a row of headings/);
  });
});
