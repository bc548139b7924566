import { beforeEach, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../xlsx/read/readWorkbook.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import { correct, freshRecord, get, postSignOff, revisionsOf, send } from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const REVISIONS = revisionsOf('2017/18 Q2');
const file = (name: string, rev = 1): Promise<Response> => get(`${REVISIONS}/${rev}/files/${name}`);
const textOf = async (name: string, rev = 1): Promise<string> => {
  const reply = await file(name, rev);
  expect(reply.status).toBe(200);
  return reply.text();
};

const quarter = (performance: string) =>
  aQuarter({
    indicators: [
      anIndicator({ lineNo: '1', title: 'Homes let' }, { performance }),
      anOutturn('2', '-0.04', { title: '=HYPERLINK("http://x")', section: '@SUM(1)' }),
    ],
  });

const signed = async (): Promise<void> => {
  expect((await postSignOff(quarter('66.2% GREEN'))).status).toBe(201);
};

describe('a revision as files to publish', () => {
  it('is an accessible workbook that names its revision and the beginning of its receipt', async () => {
    await signed();
    const reply = await file('accessible.xlsx');
    expect(reply.headers.get('content-disposition')).toBe(
      'attachment; filename="E09000016-corporate-2017-18-Q2-accessible.xlsx"',
    );
    const read = await readWorkbook(new Uint8Array(await reply.arrayBuffer()));
    if (!read.ok) throw new Error(read.sentence);
    const [cover, indicators] = read.workbook.sheets;
    const lines = cover?.cells.values.flat().join('\n');
    expect(lines).toMatch(/^London Borough of Havering: key performance indicators, 2017\/18 Q2$/m);
    expect(lines).toMatch(/^Revision 1, signed off on /m);
    expect(lines).toMatch(/^The receipt of this revision begins with [0-9a-f]{16}\.$/m);
    expect(indicators?.cells.values.flat()).toContain('=HYPERLINK("http://x")');
    expect(indicators?.cells.formulas.flat().join('')).toBe('');
  });

  it('is a CSV whose columns a dictionary explains, one line each', async () => {
    await signed();
    const [headings = '', ...rows] = (await textOf('indicators.csv')).trim().split('\r\n');
    const dictionary = (await textOf('columns.csv')).trim().split('\r\n').slice(1);
    expect(dictionary.map(line => line.split('","')[0]?.replace('"', ''))).toEqual(
      headings
        .replace('\ufeff', '')
        .split(',')
        .map(heading => heading.replaceAll('"', '')),
    );
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('is a page without a script, which the policy for pages allows', async () => {
    await signed();
    const reply = await file('report.html');
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await reply.text()).toContain('<h1>London Borough of Havering: key performance indicators');
  });

  it('marks what an earlier publication had otherwise', async () => {
    await signed();
    await send('PUT', `${REVISIONS}/1/publication`, undefined, { token: await tokenFor('approver') });
    const corrected = await correct(quarter('65.1% GREEN'), 1);
    expect(corrected.status, await corrected.clone().text()).toBe(201);
    expect(await textOf('indicators.csv', 1)).not.toContain('[r]');
    const second = await textOf('indicators.csv', 2);
    expect(second).toContain('65.1% [r]');
    expect(await textOf('report.html', 2)).toMatch(/Signed again\. /);
  });

  it('is not found where there is no such file or revision', async () => {
    await signed();
    for (const [name, rev] of [
      ['secrets.txt', 1],
      ['toString', 1],
      ['accessible.xlsx', 2],
    ] as const)
      expect((await file(name, rev)).status).toBe(404);
  });
});
