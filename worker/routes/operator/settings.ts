import { addresses } from '../../../shared/record/contract/addresses.ts';
import { CouncilSetting, SettingChange } from '../../../shared/record/contract/settings.ts';
import { SettingName } from '../../../shared/record/export/exportLine.ts';
import { reasonLimit } from '../../request/bodyLimit.ts';
import { readJson } from '../../request/jsonBody.ts';
import { problem } from '../../request/problem.ts';
import { recordOf } from '../../request/recordOf.ts';
import { defineRoute, pathOf } from '../../request/route.ts';
import { settingReply } from '../settings/settingReply.ts';
import { operatorRouteRefusals } from '../words.ts';
import { councilAt, operatorIn } from './councilObjectOf.ts';

/** A setting is an act of the council's chain, also if the operator sets it. */
export const changeSettingRoute = defineRoute({
  method: 'put',
  path: pathOf(addresses.operatorSetting, 'council', 'setting'),
  summary: 'Switches a setting of a council on or off',
  allowed: 'operator',
  body: { schema: SettingChange, limit: reasonLimit },
  replies: { 200: { description: 'As it is now.', schema: CouncilSetting } },
  problems: ['not-found', 'too-large', 'not-json', 'body-invalid'],
  async handle(c, reply) {
    const council = await councilAt(c);
    const name = SettingName.safeParse(c.req.param('setting'));
    if (!council || !name.success) {
      return problem('not-found', { detail: operatorRouteRefusals['no-council-or-setting'] });
    }
    const sent = await readJson(c, SettingChange);
    if (sent instanceof Response) return sent;
    const wanted = { name: name.data, value: sent.value, by: operatorIn(c) };
    return reply(200, await settingReply(council, wanted, recordOf(c, council)));
  },
});
