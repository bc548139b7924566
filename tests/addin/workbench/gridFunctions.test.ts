import { describe, expect, it } from 'vitest';
import { functionsMetadata } from '../../../addin/functions/functionsMetadata.ts';
import { BLANK_CELLS, type BlankCells } from '../../../addin/workbench/grid/functions/blankCells.ts';
import { FunctionErrors } from '../../../addin/workbench/grid/functions/functionErrors.ts';
import { registerGridFunction } from '../../../addin/workbench/grid/functions/gridFunctions.ts';
import { customFunctionsRuntime } from '../../../addin/workbench/officeHost/customFunctions.ts';
import type { FromPane, FunctionCall } from '../../../addin/workbench/pane/frameMessages.ts';
import { FunctionCalls } from '../../../addin/workbench/pane/functionCalls.ts';
import type { FunctionMetadata } from '../../../addin/workbench/pane/functionsMetadata.ts';
import { excelClient } from '../../../bench/excel/excelClient.ts';
import type { CellValue } from '../../../shared/cells.ts';
import { STANDARD_PAGE } from '../../../xlsx/workbook.ts';
import { isExcelError, REGISTERED } from '../functions/customFunctions.ts';
import { headlessGrid } from './headlessGrid.ts';

let say: (message: FromPane) => void = () => {};
const runtime = customFunctionsRuntime(message => say(message));

/** The errors of the tests' runtime, as errors of the workbench's. */
const translated = (answer: unknown): unknown =>
  Array.isArray(answer)
    ? answer.map(translated)
    : isExcelError(answer)
      ? new runtime.api.Error(String(answer.code), answer.message)
      : answer;
for (const [id, run] of REGISTERED) {
  runtime.api.associate(id, async (...given) => {
    try {
      return translated(await run(...given));
    } catch (error) {
      throw translated(error);
    }
  });
}

const { functions } = functionsMetadata('https://outturn.example.gov.uk');
const ways = Object.keys(BLANK_CELLS) as BlankCells[];

/** What formulas in column F show, by row, beside these cells. */
async function calculate(
  blanks: BlankCells,
  cells: readonly (readonly CellValue[])[],
  formulas: readonly string[],
  known: readonly FunctionMetadata[] = functions,
): Promise<{
  readonly shown: CellValue[];
  readonly sentences: string[];
  readonly calls: FunctionCall[];
  readonly syncs: number;
}> {
  // A spilled column is as long as its cells.
  const rows = formulas.length + cells.length - 1;
  const grid = headlessGrid({
    sheets: [
      sheetOf('Appendix 1', rows, (row, column) =>
        column < 5 ? (cells[row]?.[column] ?? '') : column === 5 ? (formulas[row] ?? '') : '',
      ),
      sheetOf("Director's", 2, (row, column) => (row === 1 && column === 0 ? 0 : '')),
    ],
  });
  const { Excel, richApi } = excelClient(grid.workbook);
  Object.assign(globalThis, { Excel });
  const seen: FunctionCall[] = [];
  const calls = new FunctionCalls(message => {
    if (message.kind !== 'call') return;
    seen.push(message);
    void runtime.run(message.call, message);
  });
  say = message => {
    if (message.kind === 'result') calls.resolve(message);
  };
  const errors = new FunctionErrors();
  for (const metadata of known) {
    registerGridFunction(grid.universe, 'KPI', metadata, {
      calls,
      sentences: errors,
      blanks: () => blanks,
      sheetName: id => grid.workbook.sheets.find(sheet => sheet.id === id)?.name ?? '',
    });
  }
  await grid.calculated();
  const sheet = grid.workbook.active;
  const each = <T>(cell: (row: number) => T) => Array.from({ length: rows }, (_, row) => cell(row));
  return {
    shown: each(row => sheet.value(row, 5)),
    sentences: each(row => errors.of({ sheet: sheet.id, row, column: 5 })),
    calls: seen,
    syncs: richApi.traffic.syncs,
  };
}

function sheetOf(name: string, rows: number, cell: (row: number, column: number) => CellValue) {
  const matrix = <T>(of: (value: CellValue) => T) =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: 6 }, (_, column) => of(cell(row, column))));
  const isFormula = (value: CellValue) => typeof value === 'string' && value.startsWith('=');
  return {
    cells: {
      name,
      values: matrix(value => (isFormula(value) ? '' : value)),
      formats: matrix(() => 'General'),
      formulas: matrix(value => (isFormula(value) ? String(value) : '')),
      merges: [],
    },
    styles: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    freeze: { rows: 0, columns: 0 },
    page: STANDARD_PAGE,
    visible: true,
    protected: false,
  };
}

const SMALLER = 'Smaller is better';

describe.each(ways)('a workbench that passes blank cells as %s', blanks => {
  it('gives a blank cell and a 0 their own answers, alone and in a spilled column', async () => {
    const { shown, calls, syncs } = await calculate(
      blanks,
      [
        ['', 5, SMALLER],
        [0, 5, SMALLER],
        [5, '', SMALLER],
        [5, 4, SMALLER],
      ],
      [
        '=KPI.RAG(A1,B1,C1)',
        '=KPI.RAG(A2,B2,C2)',
        '=KPI.DOT(A3,B3,C3)',
        '=KPI.RAG(A4,B4,C4,,0.5)',
        '=KPI.RAG(0,B1,C1)',
        '=KPI.RAG(A1+0,B1,C1)',
        "=KPI.RAG('Director''s'!A1,5,C1)",
        "=KPI.RAG('Director''s'!A2,5,C1)",
        '=B2*0',
        '=KPI.RAG(F9,B1,C1)',
        '=KPI.RAG(A1:A4,5,C1:C4)',
      ],
    );
    expect(shown).toEqual([
      ...['', 'GREEN', '-', 'AMBER', 'GREEN', 'GREEN', '', 'GREEN', 0, 'GREEN'],
      ...['', 'GREEN', 'GREEN', 'GREEN'],
    ]);
    const blank = BLANK_CELLS[blanks];
    expect(calls.map(({ args }) => args)).toEqual(
      expect.arrayContaining([
        [[[blank]], [[5]], [[SMALLER]], null, null, null],
        [[[5]], [[4]], [[SMALLER]], null, [[0.5]], null],
        [[[blank], [0], [5], [5]], [[5]], [[SMALLER], [SMALLER], [SMALLER], [SMALLER]], null, null, null],
      ]),
    );
    expect(syncs).toBeGreaterThan(0);
  });

  it('finds the results of formulas that are calculated with it, spilled ones too', async () => {
    const formulas = [
      '=A1:A2*0',
      '',
      '',
      '=KPI.RAG(F1:F2,5,"Smaller is better")',
      '',
      '=KPI.RAG(F7,5,"Smaller is better")',
    ];
    const { shown } = await calculate(blanks, [[1], [2]], formulas);
    expect(shown).toEqual([0, 0, '', 'GREEN', 'GREEN', '', '']);
  });
});

describe('the workbench', () => {
  it('gives the address of each argument that refers to cells, and of no other', async () => {
    const { calls, shown, sentences } = await calculate(
      '0',
      [[1, 2]],
      ["=KPI.RAG(A1,$A$1:B1,\"x\",B1+1,'Director''s'!A1:A2)", '=KPI.RAG(1/0,B1,"x")', '=KPI.RAG(B1,B1,C1)'],
    );
    expect(calls[0]?.parameterAddresses).toEqual([
      "'Appendix 1'!A1",
      "'Appendix 1'!A1:B1",
      undefined,
      undefined,
      "'Director''s'!A1:A2",
      undefined,
    ]);
    expect(shown).toEqual(['#VALUE!', '#VALUE!', '#VALUE!']);
    expect(sentences).toEqual([
      expect.stringContaining('same size'),
      expect.stringContaining('The cell for outturn holds #DIV/0!'),
      expect.stringContaining('without its polarity'),
    ]);
  });

  it('gives no addresses to a function whose metadata does not ask for them', async () => {
    const passed: unknown[] = [];
    runtime.api.associate('PLAIN', (...given) => {
      passed.push(...given);
      return 'done';
    });
    const { calls } = await calculate(
      '0',
      [[1]],
      ['=KPI.PLAIN(A1)'],
      [
        {
          id: 'PLAIN',
          name: 'PLAIN',
          description: 'For a test.',
          parameters: [{ name: 'cell', description: '' }],
        },
      ],
    );
    expect(calls[0]?.parameterAddresses).toBeNull();
    expect(passed).toEqual([[[1]], { functionName: 'PLAIN' }]);
  });
});
