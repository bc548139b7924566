import { describe, expect, it } from 'vitest';
import { accessibleCommand } from '../../scripts/accessible/accessibleCommand.ts';
import { SAMPLE_PATH } from './checkedFiles.ts';

async function run(...words: string[]) {
  const [out, said]: [string[], string[]] = [[], []];
  const code = await accessibleCommand(words, {
    log: line => void out.push(line),
    error: line => void said.push(line),
  });
  return { code, out, said };
}

describe('npm run accessible', () => {
  it('prints every item of the checklist with its places, and a sum', async () => {
    const { code, out } = await run(SAMPLE_PATH);
    expect(out).toHaveLength(36);
    expect(out).toContain(
      'Not met   Every sheet has its title in A1, with the style Heading 1. (essential) Appendix 1',
    );
    expect(out.find(line => line.includes('No cells are merged'))).toMatch(
      /Appendix 1!G60, .* and \d+ more$/,
    );
    expect(out.at(-1)).toMatch(/^35 items: \d+ met, \d+ not met \(\d+ essential\), 5 for a person/);
    expect(code).toBe(1);
  });

  it.each([
    ['no file', []],
    ['two files', ['a.xlsx', 'b.xlsx']],
    ['an option', ['--json']],
  ])('ends with 2 and its usage for %s', async (_, words) => {
    const { code, out, said } = await run(...words);
    expect([code, out]).toEqual([2, []]);
    expect(said.join()).toMatch(/Name one workbook/);
  });

  it('ends with 2 and a sentence for a file that is not there', async () => {
    const { code, said } = await run('no-such.xlsx');
    expect([code, said]).toEqual([
      2,
      ['There is no file "no-such.xlsx". Check its name and folder, and try again.'],
    ]);
  });
});
