/** What this stand-in can do: the frozen client library stops at ExcelApi 1.15. */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  // The names of sheets, as events: in this library they are still Excel on the web's alone.
  ExcelApiOnline: '1.1',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  DialogApi: '1.2',
};

export function isSetSupported(name: string, version = '1.1'): boolean {
  const has = REQUIREMENT_SETS[name];
  if (has === undefined) return false;
  const [hasMajor = 0, hasMinor = 0] = has.split('.').map(Number);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}

/** Makes the client library itself refuse what the pinned sets do not hold, with ApiNotFound. */
export function pinRequirements(extension: {
  readonly CommonUtility?: object;
  readonly Utility?: object;
}): void {
  for (const utility of [extension.CommonUtility, extension.Utility]) {
    if (utility) Object.assign(utility, { _doApiNotSupportedCheck: true });
  }
}
