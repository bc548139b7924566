import type { SettingName } from '../../shared/record/export/exportLine.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { SettingRow } from '../store/settingStore.ts';

export interface ChangeSettingRequest {
  readonly council: string;
  readonly name: SettingName;
  readonly value: boolean;
  /** An administrator of the council, or the operator. */
  readonly by: { readonly oid: string; readonly name: string };
}

/** Switches a setting of the council on or off. If it already is as wanted, it keeps who set it, or null where nobody did. */
export function changeSetting(
  { council, name, value, by }: ChangeSettingRequest,
  store: CouncilStore,
  now: Date,
): SettingRow | null {
  const before = store.setting(name);
  if ((before?.value ?? false) === value) return before;
  const setAt = now.toISOString();
  const row = { name, n: (before?.n ?? 0) + 1, value, setBy: by.oid, setAt };
  const { seq } = store.append(
    { act: 'setting', council, setting: name, value, actor: by.oid, at: setAt },
    by.name,
  );
  store.addSetting(row, seq);
  return { ...row, seq, setByName: by.name };
}
