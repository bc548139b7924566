// The parts of the grid's API that a sheet asks for; the page has them by its own imports.
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  FormulaDataModel,
  IFormulaRuntimeService,
  IFunctionService,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { onTestFinished } from 'vitest';
import { GridWorkbook } from '../../../addin/workbench/grid/gridWorkbook.ts';
import { refusedChanges } from '../../../addin/workbench/grid/refusedChanges.ts';
import { runningCalculation } from '../../../addin/workbench/grid/runningCalculation.ts';
import { toGridWorkbook } from '../../../addin/workbench/grid/sheet/toGridWorkbook.ts';
import type { UniverGrid } from '../../../addin/workbench/grid/univerGrid.ts';
import type { XlsxWorkbook } from '../../../xlsx/workbook.ts';

export interface HeadlessGrid {
  readonly workbook: GridWorkbook;
  readonly universe: UniverGrid;
  /** Resolves once all formulas are calculated again. */
  calculated(): Promise<void>;
}

/** A workbook in the workbench's grid, which calculates and does not draw. */
export function headlessGrid(workbook: XlsxWorkbook): HeadlessGrid {
  const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.SILENT, locales: {} });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  onTestFinished(() => univer.dispose());
  const api = FUniver.newAPI(univer);
  const functions = univer.__getInjector().get(IFunctionService);
  const universe: UniverGrid = {
    api,
    changes: refusedChanges(api),
    formulas: univer.__getInjector().get(FormulaDataModel),
    calculation: runningCalculation(univer.__getInjector().get(IFormulaRuntimeService)),
    registerFunction: executor => functions.registerExecutors(executor),
    forgetFormulas: () => functions.deleteFormulaAstCacheKey(''),
    forgetUndo: () => {},
    dispose: () => univer.dispose(),
  };
  const grid = api.createWorkbook(toGridWorkbook(workbook, 'Report.xlsx'));
  return {
    universe,
    workbook: new GridWorkbook(universe, grid, {
      workbook,
      settings: {},
      isStructureLocked: false,
    }),
    calculated: () =>
      new Promise(resolve => {
        const formulas = api.getFormula();
        const listening = formulas.calculationResultApplied(() => {
          listening.dispose();
          resolve();
        });
        formulas.executeCalculation();
      }),
  };
}
