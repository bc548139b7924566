import type { CouncilSetting } from '../../../shared/record/contract/settings.ts';
import type { SettingName } from '../../../shared/record/export/exportLine.ts';
import type { RemoteRecord } from '../../council/remoteRecord.ts';
import type { DirectoryEntry } from '../../directory/directory.ts';
import type { SettingRow } from '../../store/settingStore.ts';
import { actReceipt } from '../actReceipt.ts';

/** A setting as it is now; null where nobody ever set it, which is off. */
export const currentSetting = (name: SettingName, row: SettingRow | null): CouncilSetting => ({
  name,
  value: row?.value ?? false,
  set_by: row?.setByName ?? null,
  set_at: row?.setAt ?? null,
});

/** Sets a setting, and states it with the receipt of the act: without one where it was off and nobody ever set it. */
export async function settingReply(
  council: Pick<DirectoryEntry, 'code' | 'record'>,
  wanted: Pick<SettingRow, 'name' | 'value'> & {
    readonly by: { readonly oid: string; readonly name: string };
  },
  record: RemoteRecord,
): Promise<CouncilSetting> {
  const { name, value, by } = wanted;
  const row = await record.changeSetting({ council: council.code, name, value, by });
  return {
    ...currentSetting(name, row),
    ...(row && { receipt: await actReceipt(council, record, row.seq) }),
  };
}
