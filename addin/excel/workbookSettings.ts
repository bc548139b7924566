const PREFIX = 'outturn.';

/** What the workbook remembers under a key of ours; null where nothing. */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? null : setting.value;
}

/** Kept in the file once it is saved. null forgets. */
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
