import { addresses } from '../../../shared/record/contract/addresses.ts';
import { CouncilSetting, CouncilSettings, SettingChange } from '../../../shared/record/contract/settings.ts';
import { SettingName } from '../../../shared/record/export/exportLine.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import { readJson } from '../../request/jsonBody.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { settingRouteRefusals } from '../words.ts';
import { currentSetting, settingReply } from './settingReply.ts';

export const settingsRoute = defineRoute({
  method: 'get',
  path: pathOf(addresses.settings, 'council'),
  summary: 'The settings of the council, with who set each last',
  allowed: 'council',
  replies: {
    200: { description: 'Every setting, also those that nobody ever set.', schema: CouncilSettings },
  },
  problems: ['not-found'],
  async handle(c, reply) {
    const record = c.get('record');
    const settings = await Promise.all(
      SettingName.options.map(async name => currentSetting(name, await record.setting(name))),
    );
    return reply(200, { settings });
  },
});

/** An approver who could switch two people off would be able to sign alone. */
export const setSettingRoute = defineRoute({
  method: 'put',
  path: pathOf(addresses.setting, 'council', 'setting'),
  summary: 'Switches a setting of the council on or off',
  allowed: ['administrator'],
  notAllowed: settingRouteRefusals.role,
  body: { schema: SettingChange, limit: reasonLimit },
  replies: { 200: { description: 'As it is now.', schema: CouncilSetting } },
  problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  async handle(c, reply) {
    const { data: name } = SettingName.safeParse(c.req.param('setting'));
    if (!name) return problem('not-found', { detail: settingRouteRefusals['no-setting'] });
    const sent = await readJson(c, SettingChange);
    if (sent instanceof Response) return sent;
    const { council, roles, oid, name: person } = c.get('person');
    if (name === 'two_people' && !sent.value && roles.includes('approver')) {
      return problem('not-allowed', { detail: settingRouteRefusals['two-people-off'] });
    }
    const wanted = { name, value: sent.value, by: { oid, name: person } };
    return reply(200, await settingReply(council, wanted, c.get('record')));
  },
});
