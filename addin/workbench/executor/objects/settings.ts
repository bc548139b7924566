import { itemNotFound } from '../../model/hostError.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import type { HostContext } from './hostContext.ts';

/** Excel.SettingCollection: the add-in's own, kept in the file. Keys are case-sensitive, values are JSON. */
export function settingsObject(host: HostContext): HostObject {
  const { settings } = host.model;
  const find = (key: string): HostObject | null => (settings.has(key) ? settingObject(host, key) : null);
  return {
    kind: 'SettingCollection',
    items: () => [...settings.keys()].map(key => settingObject(host, key)),
    call: {
      Add: (key: string, value: unknown) => {
        settings.set(key, structuredClone(value));
        return settingObject(host, key);
      },
      GetCount: () => settings.size,
      GetItemOrNullObject: find,
      Indexer: (key: string) => {
        const found = find(key);
        if (!found) throw itemNotFound();
        return found;
      },
    },
  };
}

function settingObject({ model: { settings } }: HostContext, key: string): HostObject {
  return {
    kind: 'Setting',
    identity: () => ({ _Id: key }),
    scalars: ['key', 'value'],
    get: { Key: () => key, Value: () => structuredClone(settings.get(key)), _Id: () => key },
    set: { Value: (value: unknown) => void settings.set(key, structuredClone(value)) },
    call: { Delete: () => void settings.delete(key) },
  };
}
