import type { Sha256 } from '../../../shared/record/canonicalText.ts';
import type { DeviceMemory } from '../../excel/deviceMemory.ts';
import type { OpenWorkbook } from '../../excel/openWorkbook.ts';
import type { CentralRecord } from '../../record/centralRecord.ts';
import type { PaneStore } from '../state/paneStore.ts';

/** What each of the officer's actions is given. */
export interface ActionContext {
  readonly workbook: OpenWorkbook;
  readonly record: CentralRecord;
  /** What outlives the pane and is not the file's. */
  readonly device: DeviceMemory;
  readonly store: PaneStore;
  readonly sha256: Sha256;
  readonly now: () => Date;
}
