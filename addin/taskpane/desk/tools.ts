import type { Sha256 } from '../../../shared/record/canonicalText.ts';
import type { OpenWorkbook } from '../../excel/openWorkbook.ts';
import type { CentralRecord } from '../../record/centralRecord.ts';
import type { PaneStore } from '../paneStore.ts';

/** What each of the officer's actions is given. */
export interface Tools {
  readonly workbook: OpenWorkbook;
  readonly record: CentralRecord;
  readonly store: PaneStore;
  readonly sha256: Sha256;
}
