import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
// Each facade adds its plugin's part to the API below.
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import { IUndoRedoService, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import designLocale from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiLocale from '@univerjs/docs-ui/locale/en-US';
import {
  type BaseFunction,
  FormulaDataModel,
  IFormulaRuntimeService,
  IFunctionService,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsLocale from '@univerjs/sheets/locale/en-US';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiLocale from '@univerjs/sheets-formula-ui/locale/en-US';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtUiLocale from '@univerjs/sheets-numfmt-ui/locale/en-US';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiLocale from '@univerjs/sheets-ui/locale/en-US';
import { UniverUIPlugin } from '@univerjs/ui';
import uiLocale from '@univerjs/ui/locale/en-US';
import { type RefusedChanges, refusedChanges } from './refusedChanges.ts';
import { type RunningCalculation, runningCalculation } from './runningCalculation.ts';

export interface UniverGrid {
  readonly api: FUniver;
  /** The formula engine's own values: those that formulas have spilled. */
  readonly formulas: FormulaDataModel;
  /** Results that are not in the cells yet. */
  readonly calculation: RunningCalculation;
  readonly changes: RefusedChanges;
  /** In the place of a function of the same name. */
  registerFunction(executor: BaseFunction): void;
  /** Parses formulas again that were parsed before a function was known. */
  forgetFormulas(): void;
  /** So that a person cannot undo the opening of the workbook. */
  forgetUndo(unitId: string): void;
  /** Takes the grid out of its container. */
  dispose(): void;
}

/** The spreadsheet grid, from single plugins: the presets bring 42 MB of a product that is not free. */
export function createUniverGrid(container: HTMLElement): UniverGrid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        designLocale,
        uiLocale,
        docsUiLocale,
        sheetsLocale,
        sheetsUiLocale,
        formulaUiLocale,
        numfmtUiLocale,
      ),
    },
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: false,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { footer: { menus: false, zoomSlider: false } });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  const api = FUniver.newAPI(univer);
  return {
    api,
    changes: refusedChanges(api),
    formulas: univer.__getInjector().get(FormulaDataModel),
    calculation: runningCalculation(univer.__getInjector().get(IFormulaRuntimeService)),
    registerFunction: executor => univer.__getInjector().get(IFunctionService).registerExecutors(executor),
    // The cache deletes every formula that contains the given text; all contain the empty text.
    forgetFormulas: () => univer.__getInjector().get(IFunctionService).deleteFormulaAstCacheKey(''),
    forgetUndo: unitId => univer.__getInjector().get(IUndoRedoService).clearUndoRedo(unitId),
    dispose: () => univer.dispose(),
  };
}
