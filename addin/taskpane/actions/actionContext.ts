import type { Sha256 } from '../../../shared/record/contract/canonicalText.ts';
import type { DeviceStorage } from '../../excel/office/deviceStorage.ts';
import type { OpenWorkbook } from '../../excel/openWorkbook.ts';
import type { OpenArchive } from '../../oldWorkbooks/archive.ts';
import type { CentralRecord } from '../../record/centralRecord.ts';
import type { PaneStore } from '../state/paneStore.ts';
import type { PaneWitness } from './witness/paneWitness.ts';

/** What every action of the officer works with. */
export interface ActionContext {
  readonly workbook: OpenWorkbook;
  readonly record: CentralRecord;
  /** Its code is loaded with the first archive. */
  readonly openArchive: OpenArchive;
  /** Storage on this machine, which outlives the pane and is not part of the file. */
  readonly device: DeviceStorage;
  readonly store: PaneStore;
  readonly witness: PaneWitness;
  readonly sha256: Sha256;
  readonly now: () => Date;
}
