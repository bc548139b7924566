import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkedFiles, type EndedCommand, runCheck, SAMPLE_PATH } from './checkedFiles.ts';

const COMMAND = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));

const { inFolder, file, edited } = checkedFiles();

/** The command as npm starts it. */
function started(...words: string[]): EndedCommand {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
  return { code: status, out: stdout, said: stderr };
}

const TALLY = ['indicators', 'rated', 'GREEN', 'YELLOW', 'AMBER', 'RED', 'BLUE', 'notRated'];

describe('npm run check', () => {
  it('says with --propose which rules explain more of the printed ratings, and how to use them', async () => {
    const { out } = await runCheck(SAMPLE_PATH, '--propose', '--rule-set', 'shifted-band-5-10');
    expect(out).toMatch(/Rated at the line explains (\d+) of \1 printed ratings; the rules chosen now/);
    expect(out).toContain('To use them, add --rule-set two-state.');
    const { proposals } = JSON.parse((await runCheck(SAMPLE_PATH, '--propose', '--json')).out);
    expect(proposals).toEqual(['No other rules explain more of the printed ratings than those used here.']);
  });

  it('prints rules that no list has, to be saved as a file', async () => {
    const workbook = new exceljs.Workbook();
    workbook
      .addWorksheet('Q2')
      .addRows([
        ['Performance report 2024/25 Q2'],
        ['Measure', 'Good is', 'Target', 'Actual', 'RAG'],
        ...['99 Green', '98 Amber', '96 Amber', '95 Red', '91 Red', '101 Green'].map((row, at) => [
          `Visits to site ${at}`,
          'High',
          '100',
          ...row.split(' '),
        ]),
      ]);
    const path = file('own.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { out } = await runCheck(path, '--propose', '--json');
    const saved = JSON.parse(out).proposals.at(-1).split('\n').slice(1).join('\n');
    const rules = file('own.json', strToU8(saved));
    const { proposals, ruleSet } = JSON.parse(
      (await runCheck(path, '--propose', '--json', '--rule-set', rules)).out,
    );
    expect(ruleSet).toBe('proposed');
    expect(proposals).toEqual(['No other rules explain more of the printed ratings than those used here.']);
  });

  it('prints one document with --json: 39 ratings, 52 directions and the headline of the sample', async () => {
    const { code, out, said } = await runCheck(SAMPLE_PATH, '--json');
    expect({ code, said }).toEqual({ code: 0, said: '' });
    const document = JSON.parse(out);
    expect(Object.keys(document)).toEqual([
      'period',
      'ruleSet',
      'indicators',
      'findings',
      'headline',
      'sheet',
      'otherSheets',
    ]);
    expect(document).toMatchObject({ period: '2017/18 Q2', ruleSet: 'two-state' });
    expect(document.indicators).toHaveLength(66);
    const count = (field: string) =>
      document.indicators.filter((row: Record<string, unknown>) => row[field] !== null).length;
    expect([count('rating'), count('short'), count('long')]).toEqual([39, 32, 20]);
    for (const row of document.indicators) {
      expect({ rating: row.rating, short: row.short, long: row.long }).toEqual(row.published);
    }
    expect(document.indicators[38]).toEqual({
      id: '39',
      lineNo: '39',
      cell: 'F74',
      title: 'The number of burglary offences (C)',
      rating: 'RED',
      ratingWhy: '1,070 against a target of 906; smaller is better: RED.',
      short: 'better',
      long: 'worse',
      published: { rating: 'RED', short: 'better', long: 'worse' },
    });
    expect(document.indicators[48]).toMatchObject({ id: 'P1', lineNo: null, cell: 'F90' });
    expect(Object.keys(document.findings[0])).toEqual(['code', 'severity', 'cell', 'indicator', 'message']);
    const { all, numbered, unnumbered, themes } = document.headline;
    for (const tally of [all, numbered, unnumbered]) expect(Object.keys(tally)).toEqual(TALLY);
    for (const tally of themes) expect(Object.keys(tally)).toEqual(['theme', ...TALLY]);
    expect(all).toEqual({
      indicators: 66,
      rated: 39,
      GREEN: 28,
      YELLOW: 0,
      AMBER: 0,
      RED: 11,
      BLUE: 0,
      notRated: 27,
    });
    expect(themes).toHaveLength(5);
  });

  it('prints the same for people, and ends with 0 where no error is open', async () => {
    const { code, out, said } = await runCheck(SAMPLE_PATH);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(out).toContain('Appendix 1: 2017/18 Q2, 66 indicators');
    expect(out).toMatch(/^0 errors, \d+ warnings, \d+ notes$/m);
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(100);
  });

  it('ends with 1 where an error is open, in either form', async () => {
    const path = edited('wrong.xlsx', [{ row: 20, column: 5, content: { value: '84% RED', formula: '' } }]);
    expect((await runCheck(path)).code).toBe(1);
    const { code, out } = await runCheck(path, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).findings).toContainEqual(
      expect.objectContaining({ code: 'rating-mismatch', severity: 'error', cell: 'F21', indicator: '7' }),
    );
  });

  it('knows one of our functions that has not loaded by its name in the file', async () => {
    const content = { value: '#NAME?', formula: '=KPI.RAG(E21,D21,C21)' };
    const path = edited('functions.xlsx', [{ row: 20, column: 5, content }]);
    const errors = JSON.parse((await runCheck(path, '--json')).out).findings.filter(
      (finding: { severity: string }) => finding.severity === 'error',
    );
    expect(errors).toMatchObject([{ code: 'functions-not-loaded', cell: 'F21' }]);
  });

  it('says which of several reports it checked, and checks another by its name', async () => {
    const book = new exceljs.Workbook();
    const rows = [
      ['Measure', 'Good is', 'Q2 2018/19 Target', 'Q2 2018/19 Actual'],
      ['Calls answered in a minute', 'High', 5, 6],
    ];
    book.addWorksheet('Draft').addRows(rows);
    book.addWorksheet('Final').addRows(rows);
    book.addWorksheet('Old', { state: 'hidden' }).addRows(rows);
    const [head = [], ...more] = rows;
    book.addWorksheet('Data').addRows([[...head, 'Q2 2018/19 Result'], ...more.map(row => [...row, 7])]);
    const path = file('copies.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    const first = await runCheck(path, '--json');
    expect(JSON.parse(first.out)).toMatchObject({ sheet: 'Draft', otherSheets: ['Final'] });
    expect(first.said).toContain(
      'Sheet "Draft" was checked, for 2018/19 Q2. More sheets hold a report: "Final". To check another, add --sheet',
    );
    expect(first.said).toContain('more than one column may be the outturn: "Data".');
    const other = await runCheck(path, '--json', '--sheet', 'final');
    expect({ said: other.said, sheet: JSON.parse(other.out).sheet }).toEqual({ said: '', sheet: 'Final' });
    expect(JSON.parse((await runCheck(path, '--json', '--sheet', 'Old')).out).sheet).toBe('Old');
    expect((await runCheck(path, '--sheet', 'Data')).said).toMatch(
      /^More than one column may be the outturn/,
    );
    expect(await runCheck(path, '--sheet', 'None')).toMatchObject({
      code: 2,
      said: 'There is no sheet "None". Choose one of "Draft", "Final", "Old", "Data".\n',
    });
  });

  it('checks sheets that are named as one report, and says how where it was not asked to', async () => {
    const book = new exceljs.Workbook();
    const rows = (title: string, actual: number) => [
      ['Ref', 'Measure', 'Good is', 'Q2 2018/19 Target', 'Q2 2018/19 Actual', 'RAG'],
      [1, title, 'High', 5, actual, 'Green'],
    ];
    book.addWorksheet('Adults').addRows(rows('Calls answered in a minute', 6));
    book.addWorksheet('Children').addRows(rows('Letters answered in a day', 4));
    const path = file('parts.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    expect((await runCheck(path)).said).toContain('check them together: --sheets "Adults,Children".');
    const { code, out, said } = await runCheck(path, '--sheets', 'children, adults', '--json');
    expect({ code, said }).toEqual({ code: 1, said: '' });
    const document = JSON.parse(out);
    expect(document).toMatchObject({ sheet: 'Adults, Children', otherSheets: [] });
    expect(document.indicators.map(({ id, cell }: { id: string; cell: string }) => [id, cell])).toEqual([
      ['Adults 1', 'Adults!E2'],
      ['Children 1', 'Children!E2'],
    ]);
    expect(document.findings).toMatchObject([{ code: 'rating-mismatch', cell: 'Children!F2' }]);
    expect((await runCheck(path, '--sheets', 'Adults,Homes')).said).toMatch(/^There is no sheet "Homes"/);
    expect((await runCheck(path, '--sheets', 'Adults', '--sheet', 'Adults')).said).toMatch(
      /^Nothing was checked/,
    );
  });

  it('rates by the rule set that is requested', async () => {
    const { out } = await runCheck(SAMPLE_PATH, '--rule-set', 'flat-band-10', '--json');
    const document = JSON.parse(out);
    expect(document.ruleSet).toBe('flat-band-10');
    expect(document.indicators[3]).toMatchObject({ id: '4', rating: 'AMBER', published: { rating: 'RED' } });
  });

  it('takes a rule set from a file, and prints one to begin with', async () => {
    const printed = await runCheck('--print-rule-set', 'floor');
    expect({ code: printed.code, said: printed.said }).toEqual({ code: 0, said: '' });
    const rules = JSON.parse(printed.out);
    rules.id = 'ours-2017';
    rules.rating.indicators = { 4: { floor: '60%' }, 7: { floor: '84.5%' } };
    rules.rating.indicators['99'] = { floor: '10%' };
    const path = file('rules.json', strToU8(JSON.stringify(rules)));
    const { out, said } = await runCheck(SAMPLE_PATH, '--rule-set', path, '--json');
    expect(said.trim()).toBe(
      'The rule set names indicator "99", which the report does not have. Check its line number.',
    );
    const document = JSON.parse(out);
    expect(document.ruleSet).toBe('ours-2017');
    const row = (id: string) => document.indicators.find((indicator: { id: string }) => indicator.id === id);
    expect(row('4')).toMatchObject({ rating: 'AMBER', published: { rating: 'RED' } });
    expect(row('4').ratingWhy).toContain('no worse than the floor of 60%');
    // The others that miss have no floor, so they are not rated, and no mismatch either.
    expect(row('39')).toMatchObject({ rating: null, published: { rating: 'RED' } });
    expect(row('39').ratingWhy).toContain('no floor');
  });

  it('takes back a rule set as it prints it, and rates the sample by it', async () => {
    const path = file('printed.json', strToU8((await runCheck('--print-rule-set', 'flat-band-10')).out));
    const [own, printed] = await Promise.all(
      ['flat-band-10', path].map(rules => runCheck(SAMPLE_PATH, '--rule-set', rules, '--json')),
    );
    expect(printed).toEqual(own);
  });

  it('does not let text from a cell move the cursor of a terminal', async () => {
    const value = '\u009b2Jsee\u202e below';
    const path = edited('hostile.xlsx', [{ row: 20, column: 5, content: { value, formula: '' } }]);
    const { out } = await runCheck(path);
    expect(out).toContain('cell-unreadable');
    expect(out).not.toMatch(/[\u009b\u202e]/);
  });

  // Each starts Node again, on whatever machine the tests run.
  it.each([
    ['0 where no error is open', () => [SAMPLE_PATH, '--json'], 0],
    [
      '1 where one is',
      () => {
        const content = { value: '84% RED', formula: '' };
        return [edited('started.xlsx', [{ row: 20, column: 5, content }])];
      },
      1,
    ],
    ['2 where nothing was checked', () => [inFolder('none.xlsx')], 2],
  ])(
    'started by itself writes the same to stdout and stderr, and ends with %s',
    { timeout: 60_000 },
    async (_, words, code) => {
      const given = words();
      const ended = started(...given);
      expect(ended.code).toBe(code);
      expect(ended).toEqual(await runCheck(...given));
    },
  );
});
