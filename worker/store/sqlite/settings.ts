import type { SettingName } from '../../../shared/record/export/exportLine.ts';
import { SETTINGS, type SettingRow, type SettingStore } from '../settingStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const LAST = `SELECT s.name, s.n, s.value, s.set_by AS setBy, coalesce(d.name, 'An officer') AS setByName, s.set_at AS setAt, s.seq
  FROM setting s LEFT JOIN person d ON d.oid = s.set_by WHERE s.name = ?1 ORDER BY s.n DESC LIMIT 1`;

const VALUE = 'SELECT value FROM setting WHERE name = ?1 ORDER BY n DESC LIMIT 1';

const NEW = 'INSERT INTO setting (name, n, value, set_by, set_at, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)';

/** Off until somebody sets it. One row, without who set it. */
export const isSet = (db: CouncilDatabase, name: SettingName): boolean =>
  db.first<{ value: number }>(VALUE, name)?.value === 1;

export function settingStore(db: CouncilDatabase): SettingStore {
  const setting = (name: SettingName): SettingRow | null => {
    const row = db.first<Omit<SettingRow, 'value'> & { readonly value: number }>(LAST, name);
    return row && { ...row, value: row.value === 1 };
  };
  return {
    setting,
    settings: () => ({
      twoPeople: isSet(db, SETTINGS.twoPeople),
      openData: isSet(db, SETTINGS.openData),
    }),
    addSetting: ({ name, n, value, setBy, setAt }, seq) =>
      db.run(NEW, name, n, Number(value), setBy, setAt, seq),
  };
}
