import { invalidArgument, itemNotFound } from '../../model/hostError.ts';
import type { HostObject } from '../protocol/hostObject.ts';
import type { HostContext } from './hostContext.ts';

/**
 * In characters of JSON, of all settings of the add-in. The team names 2 MB as the most (office-js #621); beyond it Excel
 * answers InvalidArgument (office-js #3957).
 */
const LARGEST_SETTINGS = 2 * 1024 * 1024;

/** Excel.SettingCollection: the add-in's own, kept in the file. Keys are case-sensitive, values are JSON. */
export function settingsObject(host: HostContext): HostObject {
  const { settings } = host.model;
  const find = (key: string): HostObject | null => (settings.has(key) ? settingObject(host, key) : null);
  return {
    kind: 'SettingCollection',
    items: () => [...settings.keys()].map(key => settingObject(host, key)),
    call: {
      Add: (key: string, value: unknown) => {
        setSetting(host, key, value);
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

function settingObject(host: HostContext, key: string): HostObject {
  const { settings } = host.model;
  return {
    kind: 'Setting',
    identity: () => ({ _Id: key }),
    scalars: ['key', 'value'],
    get: { Key: () => key, Value: () => structuredClone(settings.get(key)), _Id: () => key },
    set: { Value: (value: unknown) => setSetting(host, key, value) },
    call: { Delete: () => void settings.delete(key) },
  };
}

function setSetting({ model: { settings } }: HostContext, key: string, value: unknown): void {
  const all = [...settings].filter(([other]) => other !== key);
  const size = [...all, [key, value]].reduce((sum, setting) => sum + JSON.stringify(setting).length, 0);
  if (size > LARGEST_SETTINGS) throw invalidArgument();
  settings.set(key, structuredClone(value));
}
