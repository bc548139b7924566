import type { SettingName } from '../../../../shared/record/export/exportLine.ts';
import { plainNotice } from '../../state/notice.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { councilSettingSentences, recordProgressLabels } from './words.ts';

/** Reads how the council uses its record. */
export function openSettings(context: ActionContext) {
  return runAction(context, recordProgressLabels.read, async () => {
    context.store.set({ settings: await context.record.settings() });
    return null;
  });
}

/** Switches a setting of the council, which is an act on record: this machine and the workbook keep its receipt. */
export function changeCouncilSetting(context: ActionContext, name: SettingName, value: boolean) {
  return runAction(context, recordProgressLabels.setting, async () => {
    const { record, store } = context;
    await record.changeSetting(name, value);
    store.set({ settings: await record.settings() });
    return plainNotice('success', councilSettingSentences[name][value ? 'switchedOn' : 'switchedOff']);
  });
}
