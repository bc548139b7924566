/** Whether this Excel supports the requirement set, such as "1.13" for merged areas. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Whether this Excel reports that a sheet is renamed, shown or hidden. Excel on the web did so before it was in a numbered set. */
export function reportsSheetNames(): boolean {
  return supportsExcelApi('1.17') || Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1');
}

/** Whether this Excel lets an add-in sign in with Excel's account. */
export function supportsNestedSignIn(): boolean {
  return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
}
