import { z } from 'zod';
import { SettingName } from '../export/exportLine.ts';
import { actReceiptField } from './actReceipts.ts';

export const SettingChange = z
  .strictObject({ value: z.boolean().describe('Whether the setting is on.') })
  .meta({ id: 'SettingChange' });

export const CouncilSetting = z
  .object({
    name: SettingName.describe(
      'two_people: a second person approves. open_data: published quarters are open.',
    ),
    value: z.boolean().describe('Whether it is on.'),
    set_by: z.string().nullable().describe('Who set it last. Null if nobody did.'),
    set_at: z.string().nullable().describe('When they did.'),
    receipt: actReceiptField,
  })
  .meta({ id: 'CouncilSetting' });
export type CouncilSetting = z.infer<typeof CouncilSetting>;

export const CouncilSettings = z
  .object({ settings: z.array(CouncilSetting).describe('Each setting, without receipts.') })
  .meta({ id: 'CouncilSettings' });
export type CouncilSettings = z.infer<typeof CouncilSettings>;
