const PREFIX = 'outturn.';

/** The value of a setting of ours in the workbook, or null. */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? null : setting.value;
}

/** The file keeps it once it is saved. null deletes the setting. */
export async function writeSetting(
  context: Excel.RequestContext,
  key: string,
  value: unknown,
): Promise<void> {
  const { settings } = context.workbook;
  if (value === null || value === undefined) settings.getItemOrNullObject(PREFIX + key).delete();
  else settings.add(PREFIX + key, value);
  await context.sync();
}
